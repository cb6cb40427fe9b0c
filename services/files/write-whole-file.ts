import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './sync-to-disk.ts';

/** What a file that is being written is called by, until it is whole. */
export const PARTIAL_EXTENSION = '.partial';

/** Replaces a file's contents: whoever reads it, even after a power cut, finds the old or the new, never a part. */
export function writeWholeFile(file: string, contents: string | Uint8Array): void {
  const partial = `${file}.${process.pid}${PARTIAL_EXTENSION}`;
  try {
    writeFileSync(partial, contents, { flush: true });
    renameSync(partial, file);
    syncFolder(dirname(file));
  } finally {
    rmSync(partial, { force: true });
  }
}
