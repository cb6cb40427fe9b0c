import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncChosenFolder, syncFolder } from './sync-to-disk.ts';

/** What a file that is being written is called by, until it is whole. */
export const PARTIAL_EXTENSION = '.partial';

export function isPartial(name: string): boolean {
  return name.endsWith(PARTIAL_EXTENSION);
}

/** A file of the program's own, or one whose place a person chose. */
export type Owner = 'program' | 'person';

/**
 * Replaces a file's contents: whoever reads it, even after a power cut, finds the old or the new, never a part. For the
 * program's own it is the new once this returns.
 */
export function writeWholeFile(file: string, contents: string | Uint8Array, owner: Owner): void {
  const partial = `${file}.${process.pid}${PARTIAL_EXTENSION}`;
  try {
    writeFileSync(partial, contents, { flush: true });
    renameSync(partial, file);
    if (owner === 'person') syncChosenFolder(dirname(file));
    else syncFolder(dirname(file));
  } finally {
    rmSync(partial, { force: true });
  }
}
