/** A moment as it stands in a file's name, where Windows allows no colon: 2026-11-23T23-30-00-123Z. */
export const STAMP_PATTERN = String.raw`\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z`;

/** `at` is in milliseconds since the epoch. */
export function fileStamp(at: number): string {
  return new Date(at).toISOString().replaceAll(/[:.]/g, '-');
}

/** The moment that a stamp made by `fileStamp` stands for, in milliseconds since the epoch. */
export function momentOfStamp(stamp: string): number {
  return Date.parse(stamp.replace(/T(\d{2})-(\d{2})-(\d{2})-/, 'T$1:$2:$3.'));
}
