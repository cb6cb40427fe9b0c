import { readdirSync } from 'node:fs';

/** For a folder's listing: one that isn't there, since nothing was ever put into it, holds nothing. */
export function nothingIfMissing(error: unknown): [] {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return [];
  throw error;
}

/** The names of what is in a folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    return nothingIfMissing(error);
  }
}
