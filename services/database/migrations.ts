import type { DatabaseSync } from 'node:sqlite';
import { NewerDatabase } from './storage-trouble.ts';
import { inTransaction } from './transaction.ts';

/** The n-th entry brings a database from version n to n + 1. An entry that was released is never edited. */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE learners (
     sequence INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     name TEXT,
     preferences TEXT NOT NULL
   ) STRICT;

   CREATE TABLE settings (
     name TEXT PRIMARY KEY,
     value TEXT NOT NULL
   ) STRICT;

   CREATE TABLE events (
     sequence INTEGER PRIMARY KEY,
     learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
     lesson TEXT NOT NULL,
     id TEXT NOT NULL,
     at INTEGER NOT NULL,
     type TEXT NOT NULL,
     body TEXT NOT NULL,
     UNIQUE (learner, id)
   ) STRICT;

   CREATE INDEX events_of_lesson ON events (learner, lesson, sequence);`,
];

/** The version that a database stands at; 0 for one in which nothing was ever made. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}

/** Brings a database up to the last version known. Throws `NewerDatabase` for one beyond it, leaving it as it was. */
export function migrate(database: DatabaseSync, migrations: readonly string[] = MIGRATIONS): void {
  const known = migrations.length;
  const version = versionOf(database);
  if (version > known) throw new NewerDatabase(version, known);
  for (const [from, statements] of migrations.entries()) {
    if (from < version) continue;
    inTransaction(database, () => {
      // Another process may have started at the same moment and got here first.
      if (versionOf(database) > from) return;
      database.exec(statements);
      database.exec(`PRAGMA user_version = ${from + 1}`);
    });
  }
}
