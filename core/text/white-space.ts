import { boundaryIn, type Graphemes } from './graphemes.ts';
import type { TextRange } from './text-range.ts';

/**
 * A range without the graphemes at its ends that `outer` accepts; empty, at its start, when nothing else is in it.
 * A space that carries a combining mark is a letter to its reader, so it is asked about whole.
 */
export function trimRange(graphemes: Graphemes, range: TextRange, outer: (grapheme: string) => boolean): TextRange {
  let { start, end } = range;
  while (start < end) {
    const next = Math.min(boundaryIn(graphemes, start + 1, 'after'), end);
    if (!outer(graphemes.text.slice(start, next))) break;
    start = next;
  }
  if (start >= end) return { start: range.start, end: range.start };
  while (end > start) {
    const previous = Math.max(boundaryIn(graphemes, end - 1, 'before'), start);
    if (!outer(graphemes.text.slice(previous, end))) break;
    end = previous;
  }
  return { start, end };
}

export function isWhiteSpace(grapheme: string): boolean {
  return /^\s+$/.test(grapheme);
}

/** Whether something is to be seen of a text: more than white space, control characters and direction marks. */
export function isToBeSeen(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}]/u.test(text);
}
