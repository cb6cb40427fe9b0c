import { defineConfig } from 'vite';
import { commonJsBundle } from './common-js-bundle.ts';

/** Electron's main process: one file, since reading many is what makes a start slow. */
export default defineConfig(commonJsBundle('main'));
