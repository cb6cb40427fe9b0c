import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { CHROME } from './runtime-versions.ts';
import { ROOT } from './targets.ts';

/** What people see: hashed files with relative addresses, so that `app:` and the web host serve the same build. */
export default defineConfig({
  root: path.join(ROOT, 'renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: path.join(ROOT, 'dist/renderer'),
    emptyOutDir: true,
    target: CHROME,
    // The content policy takes fonts, scripts and styles from our own origin only: nothing may become a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // `packaging/licences.ts` makes the notice from it that is shipped.
    license: { fileName: '.vite/licences.json' },
    reportCompressedSize: false,
    // `first-screen-size.ts` measures what a person waits for.
    chunkSizeWarningLimit: 2_000,
  },
});
