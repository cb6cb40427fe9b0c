import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { syncFile, syncFolder } from '../files/sync-to-disk.ts';
import { listBackups, type Backup } from './backups.ts';
import { connect } from './connect.ts';
import { fileStamp } from './file-stamp.ts';
import { listJournals, wasClosed } from './journal.ts';
import { putBack } from './put-back.ts';
import { troubleOf } from './storage-trouble.ts';

const DATABASE_FILE = 'hamesh.db';

/** What SQLite keeps beside a database while it is open, and after a crash: the write-ahead log, and its index. */
const LOG = '-wal';
const COMPANIONS = [LOG, '-shm'];

/** Where the write-ahead log of a data folder's database is, while there is one. */
export function writeAheadLogOf(folder: string): string {
  return join(folder, DATABASE_FILE + LOG);
}

/** The name under which a damaged database was set aside, and when the backup that took its place was made. */
export type Recovery = { file: string; backup: number | null };

/**
 * Opens the database of a data folder. A damaged one is set aside under a dated name, and in its place comes the newest
 * good backup, or a new one where there is none, with all that the journals tell. A database that is missing while
 * backups or journals are there counts as damaged too, and a backup that can't be read as no good one. Throws what
 * `troubleOf` tells apart, when nothing was changed.
 */
export function openOrRecover(folder: string, at: number, log: (line: string) => void): Opened {
  const file = join(folder, DATABASE_FILE);
  const backups = listBackups(folder);
  const journals = listJournals(folder).map((journal) => journal.file);
  try {
    const database = connect(file, backups.length === 0 && journals.length === 0);
    catchUp(database, journals, log);
    return { database, recovery: null };
  } catch (error) {
    if (troubleOf(error) !== 'damaged') throw error;
  }
  const restoring = join(folder, `${DATABASE_FILE}.restoring`);
  const backup = copyNewestGood(backups, restoring, log);
  restore(restoring, journals, log);
  const aside = setAside(folder, at);
  renameSync(restoring, file);
  syncFolder(folder);
  return { database: connect(file, false), recovery: { file: aside, backup: backup?.at ?? null } };
}

type Opened = { database: DatabaseSync; recovery: Recovery | null };

/** A start that wasn't closed may have left changes that were lost with a damaged write-ahead log, without a sign. */
function catchUp(database: DatabaseSync, journals: readonly string[], log: (line: string) => void): void {
  try {
    const first = journals.findIndex((file) => !wasClosed(file));
    // Later starts' too: they tell what became of the learners since.
    if (first !== -1) putBack(database, journals, log, first);
  } catch (error) {
    // On a disk that is full or closed to us, what is there can still be read; the next start tries again.
    log(`journal: ${String(error)}`);
  }
}

/**
 * Leaves a copy at `to` of the newest backup that can be opened; null, and nothing there, where none can. A backup that
 * can't be read is passed over. But one that is only closed to us is thrown for where no other is good: those of a
 * database begun anew would take its place.
 */
function copyNewestGood(backups: readonly Backup[], to: string, log: (line: string) => void): Backup | null {
  remove(to);
  let closed: Error | null = null;
  for (const backup of backups) {
    const contents = contentsOf(backup);
    if (!(contents instanceof Error)) {
      if (makeIfGood(contents, to)) return backup;
      continue;
    }
    log(`backup: ${String(contents)}`);
    if (troubleOf(contents) === 'locked') closed = contents;
  }
  if (closed) throw closed;
  return null;
}

/** The error where they can't be read. */
function contentsOf({ file }: Backup): Buffer | Error {
  try {
    return readFileSync(file);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Leaves a database of these contents at `to` if it is one that can be opened, or else nothing. */
function makeIfGood(contents: Buffer, to: string): boolean {
  try {
    writeFileSync(to, contents);
    connect(to, false).close();
    return true;
  } catch (error) {
    remove(to);
    if (troubleOf(error) !== 'damaged') throw error;
    return false;
  }
}

/** Makes of a backup's copy, or of nothing, the database that the journals tell of; it is on the disk then. */
function restore(file: string, journals: readonly string[], log: (line: string) => void): void {
  const database = connect(file, true);
  try {
    putBack(database, journals, log);
  } finally {
    database.close();
  }
  syncFile(file);
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
