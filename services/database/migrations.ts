import type { DatabaseSync } from 'node:sqlite';
import { CHECKSUM_OF, checksumOf, offerChecksum } from './checksum.ts';
import { DamagedDatabase, NewerDatabase } from './storage-trouble.ts';
import { inTransaction } from './transaction.ts';

/** What a learner's row was checked by before it held a revision. */
const OF_LEARNER_BEFORE = checksumOf('id', 'name', 'preferences');

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

  `ALTER TABLE learners ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
   UPDATE learners SET checksum = ${OF_LEARNER_BEFORE};
   ALTER TABLE events ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
   UPDATE events SET checksum = ${CHECKSUM_OF.events};`,

  `CREATE INDEX steps_of_lesson ON events (learner, lesson, sequence)
   WHERE type IN ('stop-done', 'round-started', 'round-finished', 'quiz-started', 'item-answered', 'quiz-finished');`,

  // A row that isn't as it was written keeps a checksum that isn't its own.
  `ALTER TABLE learners ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
   UPDATE learners SET checksum = ${CHECKSUM_OF.learners} WHERE checksum = ${OF_LEARNER_BEFORE};`,

  // A turned byte in an id is found as one that the index has otherwise; so these rows need no checksum.
  `CREATE TABLE removed_learners (id TEXT NOT NULL PRIMARY KEY) STRICT;`,
];

/** More versions than there will ever be: a number beyond it was not written by any Hamesh. */
const LAST_VERSION_EVER = 9999;

/** The version that a database stands at; 0 for one in which nothing was ever made. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}

/** Brings a database up to the last version known. Throws `NewerDatabase` for one beyond it, leaving it as it was. */
export function migrate(database: DatabaseSync, migrations: readonly string[] = MIGRATIONS): void {
  offerChecksum(database);
  const known = migrations.length;
  const version = versionOf(database);
  if (version > LAST_VERSION_EVER) throw new DamagedDatabase(`it has version ${version}, which no Hamesh has`);
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
