import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';
import { removeLeftovers } from '../files/leftovers.ts';
import { namesIn } from '../files/listing.ts';
import { syncFile, syncFolder } from '../files/sync-to-disk.ts';
import { fileStamp, momentOfStamp, STAMP_PATTERN } from './file-stamp.ts';

const BACKUPS_FOLDER = 'backups';
const BACKUPS_KEPT = 5;

/** Pages copied at a time: between two batches, events can be stored. */
const PAGES_PER_BATCH = 500;

/** What a copy that is being made is called by. */
const PARTIAL_PREFIX = 'partial-';

/** A copy of the database. `at` is when it was made, in milliseconds since the epoch. */
export type Backup = { file: string; number: number; at: number };

// Numbered, since a clock that was set back would make the oldest of a copy just made.
const BACKUP_NAME = new RegExp(`^hamesh-(\\d+)-(${STAMP_PATTERN})\\.db$`);

/** The backups of a data folder, newest first. */
export function listBackups(dataFolder: string): Backup[] {
  const folder = join(dataFolder, BACKUPS_FOLDER);
  return namesIn(folder)
    .flatMap((name) => {
      const [, number, stamp] = BACKUP_NAME.exec(name) ?? [];
      if (number === undefined || stamp === undefined) return [];
      return [{ file: join(folder, name), number: Number(number), at: momentOfStamp(stamp) }];
    })
    .toSorted((a, b) => b.number - a.number || b.at - a.at);
}

/**
 * Copies the database while it is in use, and removes all but the last five copies. A copy gets its name only when it
 * is whole and on the disk.
 */
export async function makeBackup(database: DatabaseSync, dataFolder: string, at: number): Promise<void> {
  const folder = join(dataFolder, BACKUPS_FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  removeLeftovers(folder, (name) => name.startsWith(PARTIAL_PREFIX));
  const partial = join(folder, `${PARTIAL_PREFIX}${process.pid}-${fileStamp(at)}`);
  try {
    await backup(database, partial, { rate: PAGES_PER_BATCH });
    syncFile(partial);
    const number = (listBackups(dataFolder)[0]?.number ?? 0) + 1;
    renameSync(partial, join(folder, `hamesh-${number}-${fileStamp(at)}.db`));
    syncFolder(folder);
  } finally {
    rmSync(partial, { force: true });
  }
  for (const { file } of listBackups(dataFolder).slice(BACKUPS_KEPT)) rmSync(file, { force: true });
}
