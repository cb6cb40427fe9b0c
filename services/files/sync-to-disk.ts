import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Returns once a file's contents are on the disk. */
export function syncFile(file: string): void {
  syncPath(file, 'r+');
}

/** Returns once the names in a folder are on the disk, where the system can do that: Windows can't open a folder. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') syncPath(folder, 'r');
}

function syncPath(path: string, flags: string): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
