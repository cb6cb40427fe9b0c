import { registerHooks } from 'node:module';

/** Loaded before the shell's bundle, so that its `require('electron')` gives the stand-in. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('electron.ts', import.meta.url).href, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
