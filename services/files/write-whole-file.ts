import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './sync-to-disk.ts';

/** Replaces a file's contents: whoever reads it, even after a power cut, finds the old or the new, never a part. */
export function writeWholeFile(file: string, text: string): void {
  const partial = `${file}.${process.pid}.partial`;
  try {
    writeFileSync(partial, text, { flush: true });
    renameSync(partial, file);
    syncFolder(dirname(file));
  } finally {
    rmSync(partial, { force: true });
  }
}
