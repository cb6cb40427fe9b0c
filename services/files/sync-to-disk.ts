import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Returns once a file's contents are on the disk. */
export function syncFile(file: string): void {
  syncPath(file, 'r+');
}

/** What some file systems, of memory sticks and of networks, say to syncing a folder: they keep no names back. */
const NO_FOLDER_SYNC: readonly unknown[] = ['EINVAL', 'ENOTSUP', 'EISDIR'];

/** Returns once the names in a folder are on the disk, where the system can do that: Windows can't open a folder. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    syncPath(folder, 'r');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && NO_FOLDER_SYNC.includes(error.code))) throw error;
  }
}

/**
 * The same for a folder that a person chose, as far as it goes. It may be one that we may write into and not read; and
 * what was written is whole and there, so to say that it failed would be wrong.
 */
export function syncChosenFolder(folder: string): void {
  try {
    syncFolder(folder);
  } catch {
    // After a power cut at this very moment the file may be missing, or be the old one.
  }
}

function syncPath(path: string, flags: string): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
