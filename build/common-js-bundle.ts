import type { UserConfig } from 'vite';
import { NODE } from './runtime-versions.ts';
import { ROOT } from './targets.ts';

/** Bundles `electron/<name>.ts` with all that it needs, but for Electron and Node themselves, into `dist/electron/<name>.cjs`. */
export function commonJsBundle(name: string): UserConfig {
  return {
    root: ROOT,
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: `electron/${name}.ts`,
      outDir: 'dist/electron',
      emptyOutDir: false,
      target: NODE,
      license: { fileName: `.vite/${name}-licences.json` },
      rolldownOptions: {
        output: {
          format: 'cjs',
          entryFileNames: `${name}.cjs`,
          codeSplitting: false,
          // Names stay, for what is logged to be understood.
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  };
}
