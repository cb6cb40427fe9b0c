import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { migrate, versionOf } from './migrations.ts';
import { DamagedDatabase } from './storage-trouble.ts';

/** How long to wait for another process to let go of the database, in milliseconds. */
const BUSY_TIMEOUT = 2000;

/**
 * Opens a database file, checks it, and brings it to the last version. With `mayBeNew` a missing or empty file begins a
 * new database; without it, such a file counts as damaged. Throws what `troubleOf` tells apart.
 */
export function connect(file: string, mayBeNew: boolean): DatabaseSync {
  checkHeader(file);
  const database = new DatabaseSync(file, {
    timeout: BUSY_TIMEOUT,
    enableForeignKeyConstraints: true,
    defensive: true,
  });
  try {
    checkPages(database);
    if (!mayBeNew && versionOf(database) === 0) throw new DamagedDatabase('the database is empty');
    // FULL: a commit is on the disk before it returns. `fullfsync` makes that true of macOS too, whose fsync stops at
    // the drive's cache; elsewhere it changes nothing.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON');
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The first bytes of every SQLite database (https://sqlite.org/fileformat.html#magic_header_string). */
const HEADER = Buffer.from('SQLite format 3\0');

/** SQLite sees this too, but then deletes the write-ahead log, in which the latest events may be. */
function checkHeader(file: string): void {
  if (!existsSync(file)) return;
  const start = Buffer.alloc(HEADER.length);
  const descriptor = openSync(file, 'r');
  try {
    const length = readSync(descriptor, start);
    if (length > 0 && !start.equals(HEADER)) throw new DamagedDatabase('the file does not begin as a database does');
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Reads every page once. It is linear, yet cheap enough to be done at each start: some 80 ms for 200 000 events
 * (108 MB, in the system's cache), far beyond what a classroom's machine gathers. `integrity_check`, which compares the
 * indexes too, takes seven times as long.
 */
function checkPages(database: DatabaseSync): void {
  const [first] = database.prepare('PRAGMA quick_check(1)').all();
  const verdict = first?.['quick_check'];
  if (verdict !== 'ok') throw new DamagedDatabase(String(verdict));
}
