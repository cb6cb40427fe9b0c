import type { DatabaseSync } from 'node:sqlite';

/**
 * Does `work` whole or not at all. It takes the write lock first, so that what it reads stays true till it is done.
 * Within another transaction it is a part of that one.
 */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  return database.isTransaction ? work() : inOwnTransaction(database, work);
}

function inOwnTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite has rolled back by itself after some errors, a full disk among them.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
