/** For a folder's listing: one that isn't there, since nothing was ever put into it, holds nothing. */
export function nothingIfMissing(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}
