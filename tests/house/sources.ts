import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WRITTEN = '{core,services,electron,renderer,build,docs,tests}/**/*.{ts,tsx,css,html,json,md,plist,strings,svg}';
const AT_THE_ROOT = ['*.{ts,js,json,md}', '.{oxlintrc,oxfmtrc}.json', '.editorconfig', '.gitignore', '.ci/*'];
const OF_THE_WORKFLOWS = '.github/**/*.{yml,yaml,md}';

/** A file that somebody wrote, by its path from the root, with `/`. */
export type Source = { file: string; text: string };

/** Every file that people of the house wrote: articles and lock files are others' words. */
export function sources(): Source[] {
  return globSync([WRITTEN, ...AT_THE_ROOT, OF_THE_WORKFLOWS], {
    cwd: ROOT,
    exclude: ['tests/output/**', 'package-lock.json'],
  })
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}
