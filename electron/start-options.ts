import path from 'node:path';

/** The folder that `--data=FOLDER` names among a program's arguments, or null. Chromium's own switches stand beside it. */
export function dataFolderIn(args: readonly string[]): string | null {
  const [folder] = namedBy('--data=', args);
  return folder === undefined ? null : path.resolve(folder);
}

/** The languages that `--lang=TAG` names: Chromium's own switch, which macOS and Windows don't take for the system's. */
export function languagesIn(args: readonly string[]): string[] {
  return namedBy('--lang=', args);
}

function namedBy(prefix: string, args: readonly string[]): string[] {
  return args
    .filter((arg) => arg.startsWith(prefix) && arg.length > prefix.length)
    .map((arg) => arg.slice(prefix.length));
}
