import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { checkRows } from './checksum.ts';
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
    checkStructure(database);
    if (!mayBeNew && versionOf(database) === 0) throw new DamagedDatabase('the database is empty');
    // FULL: a commit is on the disk before it returns. `fullfsync` makes that true of macOS too, whose fsync stops at
    // the drive's cache; elsewhere it changes nothing.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON');
    migrate(database);
    checkSchema(database);
    checkRows(database);
    return database;
  } catch (error) {
    database.close();
    throw isOfNoOtherKind(error) ? new DamagedDatabase(error.message, { cause: error }) : error;
  }
}

/** SQLITE_ERROR: statements of ours that don't fit the tables, in a file that was found to be whole. */
function isOfNoOtherKind(error: unknown): error is Error {
  return error instanceof Error && 'errcode' in error && error.errcode === 1;
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
 * Reads every page once, and compares the indexes with the tables: an entry that an index lost would be an event that is
 * never shown. With the rows' checksums it takes some 7 µs an event: nothing beside a start, for what a class gathers.
 */
function checkStructure(database: DatabaseSync): void {
  const [first] = database.prepare('PRAGMA integrity_check(1)').all();
  const verdict = first?.['integrity_check'];
  if (verdict !== 'ok') throw new DamagedDatabase(String(verdict));
}

/** The tables are described within the file, as text, where a byte may be turned as anywhere else. */
function checkSchema(database: DatabaseSync): void {
  const reference = new DatabaseSync(':memory:');
  migrate(reference);
  if (schemaOf(database) !== schemaOf(reference)) throw new DamagedDatabase('its tables are not those of Hamesh');
  reference.close();
}

function schemaOf(database: DatabaseSync): string {
  const query = 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name';
  return JSON.stringify(database.prepare(query).all());
}
