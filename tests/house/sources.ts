import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WRITTEN = '{core,services,electron,renderer,build,tests}/**/*.{ts,tsx,css,html,json,md}';
const AT_THE_ROOT = ['*.{ts,js,json,md}', '.oxlintrc.json', '.editorconfig', '.ci/*'];

/** A file that somebody wrote, by its path from the root, with `/`. */
export type Source = { file: string; text: string };

/** Every file that people of the house wrote: articles and lock files are others' words. */
export function sources(): Source[] {
  return globSync([WRITTEN, ...AT_THE_ROOT], { cwd: ROOT, exclude: ['tests/output/**', 'package-lock.json'] })
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}
