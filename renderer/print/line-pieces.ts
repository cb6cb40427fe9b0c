import type { Numbered, PrintedMark } from './numbered-marks.ts';
import type { PrintedLine } from './printed-lines.ts';

/** What stands among a line's letters and takes no room there: a quote's brackets, and the numbers of marks that begin. */
export type Sign = { at: number; block: number } & (
  | { as: 'close' | 'open' }
  | { as: 'numbers'; numbers: readonly number[] }
);

const ORDER = ['close', 'open', 'numbers'] as const;

/** The signs that marks put into the text. Of marks that begin together the numbers stand together. */
export function signsOf(marks: readonly Numbered<PrintedMark>[], textOf: (block: number) => string): Sign[] {
  const brackets = marks.flatMap(({ mark: { kind, selector } }): Sign[] => {
    if (kind !== 'quote') return [];
    const { block, start, end } = selector;
    return [
      { as: 'open', block, at: apart(textOf(block), start, -1) },
      { as: 'close', block, at: apart(textOf(block), end, 1) },
    ];
  });
  const beginnings = Map.groupBy(marks, ({ mark: { selector } }) => {
    const { block, start } = selector;
    return `${block} ${apart(textOf(block), start, -1)}`;
  });
  const numbers = [...beginnings].map(([place, beginning]): Sign => {
    const [block = 0, at = 0] = place.split(' ').map(Number);
    return { as: 'numbers', block, at, numbers: beginning.map(({ number }) => number) };
  });
  return [...brackets, ...numbers];
}

const IN_A_WORD = /[\p{L}\p{M}\p{N}\p{Cs}]/u;

/**
 * The nearest place from `offset` on, in a direction, where letters may be drawn apart: an element between two letters
 * of an Arabic word would break their join.
 */
function apart(text: string, offset: number, direction: 1 | -1): number {
  let at = offset;
  while (IN_A_WORD.test(text.charAt(at - 1)) && IN_A_WORD.test(text.charAt(at))) at += direction;
  return at;
}

/** A line's text, cut where a sign stands in it. What closes at a line's end belongs to that line. */
export function piecesOf(line: PrintedLine, text: string, signs: readonly Sign[]): (string | Sign)[] {
  const here = signs
    .filter(
      ({ block, at, as }) =>
        block === line.block &&
        (as === 'close' ? line.start < at && at <= line.end : line.start <= at && at < line.end),
    )
    .sort((a, b) => a.at - b.at || ORDER.indexOf(a.as) - ORDER.indexOf(b.as));
  const pieces: (string | Sign)[] = [];
  let from = line.start;
  for (const sign of here) {
    if (sign.at > from) pieces.push(text.slice(from, sign.at));
    pieces.push(sign);
    from = sign.at;
  }
  if (from < line.end) pieces.push(text.slice(from, line.end));
  return pieces;
}
