import type { ErrorKind } from '../../core/contract.ts';

/** What can be wrong when reading or writing on a disk. */
export type StorageTrouble = 'full' | 'locked' | 'damaged' | 'failed';

/** The contract has no kind for damage met halfway: the next start sets the database aside. */
export const ERROR_KIND_OF = {
  full: 'storage-full',
  locked: 'storage-locked',
  damaged: 'storage-failed',
  failed: 'storage-failed',
} as const satisfies Record<StorageTrouble, ErrorKind>;

/** The database file holds something that no database of ours can hold. */
export class DamagedDatabase extends Error {
  override readonly name = 'DamagedDatabase';
}

/** The database was written by a later Hamesh, and reading it by an earlier one's rules could harm it. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
  constructor(version: number, known: number) {
    super(`the database has version ${version}, and this Hamesh knows up to ${known}: a newer Hamesh wrote it`);
  }
}

/** SQLite's extended result codes of what the disk can't read any more: no other way of opening it will. */
const UNREADABLE = new Set([
  266, // SQLITE_IOERR_READ
  522, // SQLITE_IOERR_SHORT_READ
]);

/** SQLite's primary result codes (https://sqlite.org/rescode.html); any other is `failed`. */
const TROUBLE_OF_SQLITE_CODE: Readonly<Record<number, StorageTrouble>> = {
  3: 'locked', // SQLITE_PERM
  5: 'locked', // SQLITE_BUSY
  6: 'locked', // SQLITE_LOCKED
  8: 'locked', // SQLITE_READONLY
  11: 'damaged', // SQLITE_CORRUPT
  13: 'full', // SQLITE_FULL
  14: 'locked', // SQLITE_CANTOPEN: the folder forbids it
  26: 'damaged', // SQLITE_NOTADB
};

const TROUBLE_OF_SYSTEM_CODE: Readonly<Record<string, StorageTrouble>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'locked',
  EPERM: 'locked',
  EROFS: 'locked',
  EBUSY: 'locked',
  EIO: 'damaged', // a bad sector
};

/** What is wrong with the disk or the database, or null for an error that has nothing to do with storage. */
export function troubleOf(error: unknown): StorageTrouble | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof DamagedDatabase) return 'damaged';
  if (error instanceof NewerDatabase) return 'failed';
  // The low byte of an extended result code is the primary one.
  if ('errcode' in error && typeof error.errcode === 'number') {
    if (UNREADABLE.has(error.errcode)) return 'damaged';
    return TROUBLE_OF_SQLITE_CODE[error.errcode & 0xff] ?? 'failed';
  }
  if ('syscall' in error && 'code' in error && typeof error.code === 'string') {
    return TROUBLE_OF_SYSTEM_CODE[error.code] ?? 'failed';
  }
  return null;
}
