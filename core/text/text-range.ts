/** A stretch of a string: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export type TextRange = { start: number; end: number };

/** Brings any number into a text: whole, and from 0 to its length. What isn't a number counts as 0. */
export function clampOffset(text: string, offset: number): number {
  if (Number.isNaN(offset)) return 0;
  return Math.min(Math.max(Math.trunc(offset), 0), text.length);
}
