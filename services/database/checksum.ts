import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { DamagedDatabase } from './storage-trouble.ts';

/**
 * SQLite looks after its own structure, and takes whatever text stands in it: a byte that the disk turned would change
 * what a learner did without a word. So each row of the learners' work holds a checksum of its columns.
 */
export const CHECKSUM_OF = {
  learners: checksumOf('id', 'name', 'preferences', 'revision'),
  events: checksumOf('learner', 'lesson', 'id', 'at', 'type', 'body'),
} as const;

/** The checksum, in SQL, of values: columns, or parameters. As bytes they are handed over in half the time. */
export function checksumOf(...values: readonly string[]): string {
  // A parameter that is a number comes as a real one, the column's is whole; both are to be written in one way.
  const texts = values.map((value) => (/(?:at|revision)$/.test(value) ? `CAST(${value} AS INTEGER)` : value));
  return `checksum(CAST(concat_ws(char(0), ${texts.join(', ')}) AS BLOB))`;
}

/** Makes the SQL function `checksum` known to a connection. */
export function offerChecksum(database: DatabaseSync): void {
  database.function('checksum', { deterministic: true }, (bytes) => {
    if (!(bytes instanceof Uint8Array)) throw new TypeError('a checksum is taken of bytes');
    return crc32(bytes);
  });
}

/** Throws `DamagedDatabase` where a row doesn't hold what was once written into it. */
export function checkRows(database: DatabaseSync): void {
  for (const [table, checksum] of Object.entries(CHECKSUM_OF)) {
    const wrong = database.prepare(`SELECT 1 FROM ${table} WHERE checksum <> ${checksum} LIMIT 1`).get();
    if (wrong) throw new DamagedDatabase(`a row of ${table} is not as it was written`);
  }
}
