import type { Span } from '../../core/mark/span.ts';

/**
 * A line of the article as it is printed: the same on every sheet of a lesson, so that a class can say "look at line
 * twelve". `number` counts from 1 through all blocks; `start` and `end` are offsets into the block's text.
 */
export type PrintedLine = { number: number; block: number; start: number; end: number };

/** Tops of one line differ by less than this, px. */
const SAME_LINE = 1;

/**
 * The offsets at which a block's lines end, found without looking at each of its letters.
 *
 * @param length of the block's text, in UTF-16 code units
 * @param topAt how far down the letter at an offset stands, px; a letter never stands above the one before it
 */
export function lineEnds(length: number, topAt: (offset: number) => number): number[] {
  const ends: number[] = [];
  let start = 0;
  while (start < length) {
    const below = topAt(start) + SAME_LINE;
    let last = start;
    let end = length;
    while (end - last > 1) {
      const middle = Math.floor((last + end) / 2);
      if (topAt(middle) > below) end = middle;
      else last = middle;
    }
    ends.push(end);
    start = end;
  }
  return ends;
}

/** The lines of all blocks, by the ends of each block's. */
export function numberLines(endsOfBlocks: readonly (readonly number[])[]): PrintedLine[] {
  return endsOfBlocks
    .flatMap((ends, block) => ends.map((end, index) => ({ block, start: ends[index - 1] ?? 0, end })))
    .map((line, index) => ({ number: index + 1, ...line }));
}

/** The numbers of the first and last line that a span is on, or null where its block isn't printed. */
export function linesOf(
  lines: readonly PrintedLine[],
  { block, start, end }: Pick<Span, 'block' | 'start' | 'end'>,
): { first: number; last: number } | null {
  const held = lines.filter((line) => line.block === block && line.start < end && start < line.end);
  const first = held[0];
  const last = held.at(-1);
  return first && last ? { first: first.number, last: last.number } : null;
}
