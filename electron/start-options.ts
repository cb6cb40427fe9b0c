import path from 'node:path';

/** The folder that `--data=FOLDER` names among a program's arguments, or null. Chromium's own switches stand beside it. */
export function dataFolderIn(args: readonly string[]): string | null {
  const prefix = '--data=';
  const named = args.find((arg) => arg.startsWith(prefix) && arg.length > prefix.length);
  return named === undefined ? null : path.resolve(named.slice(prefix.length));
}
