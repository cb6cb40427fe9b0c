import { defineConfig } from 'vite';
import { commonJsBundle } from './common-js-bundle.ts';

/** The preload: one CommonJS file, as a sandboxed one has to be. */
export default defineConfig(commonJsBundle('preload'));
