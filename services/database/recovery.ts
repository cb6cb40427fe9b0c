import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { syncFile, syncFolder } from '../files/sync-to-disk.ts';
import { listBackups, type Backup } from './backups.ts';
import { connect } from './connect.ts';
import { fileStamp } from './file-stamp.ts';
import { troubleOf } from './storage-trouble.ts';

export const DATABASE_FILE = 'hamesh.db';

/** What SQLite keeps beside a database while it is open, and after a crash. */
const COMPANIONS = ['-wal', '-shm'];

/** The name under which a damaged database was set aside, and when the backup that took its place was made. */
export type Recovery = { file: string; backup: number | null };

/**
 * Opens the database of a data folder. A damaged one is set aside under a dated name, and the newest good backup opened
 * in its place, or a new one begun where there is none. A database that is missing while backups are there counts as
 * damaged too. Throws what `troubleOf` tells apart, when nothing was changed.
 */
export function openOrRecover(folder: string, at: number): { database: DatabaseSync; recovery: Recovery | null } {
  const file = join(folder, DATABASE_FILE);
  const backups = listBackups(folder);
  try {
    return { database: connect(file, backups.length === 0), recovery: null };
  } catch (error) {
    if (troubleOf(error) !== 'damaged') throw error;
  }
  const restoring = join(folder, `${DATABASE_FILE}.restoring`);
  const backup = backups.find((candidate) => copyIfGood(candidate, restoring));
  const aside = setAside(folder, at);
  if (backup) renameSync(restoring, file);
  syncFolder(folder);
  return { database: connect(file, true), recovery: { file: aside, backup: backup?.at ?? null } };
}

/** Leaves a copy of the backup at `to`, on the disk, if it is one that can be opened. */
function copyIfGood(backup: Backup, to: string): boolean {
  copyFileSync(backup.file, to);
  try {
    connect(to, false).close();
    syncFile(to);
    return true;
  } catch (error) {
    remove(to);
    if (troubleOf(error) !== 'damaged') throw error;
    return false;
  }
}

function remove(database: string): void {
  for (const companion of ['', ...COMPANIONS]) rmSync(database + companion, { force: true });
}

/** Renames the companions first: beside another database, a write-ahead log would be played into it. */
function setAside(folder: string, at: number): string {
  const aside = `hamesh-damaged-${fileStamp(at)}.db`;
  for (const companion of [...COMPANIONS, '']) {
    const from = join(folder, DATABASE_FILE + companion);
    if (existsSync(from)) renameSync(from, join(folder, aside + companion));
  }
  return aside;
}
