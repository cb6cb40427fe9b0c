import { defineConfig } from 'vite';
import { NODE } from './runtime-versions.ts';
import { ROOT } from './targets.ts';

/** The command line with the web host, all that it needs put together: reading hundreds of files makes a start slow. */
export default defineConfig({
  root: ROOT,
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'services/cli/main.ts',
    outDir: 'dist/host',
    emptyOutDir: true,
    target: NODE,
    minify: false,
    rolldownOptions: {
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
