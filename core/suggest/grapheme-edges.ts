import type { TextRange } from '../text/text-range.ts';
import { boundaryIn, graphemesOf, type Graphemes } from '../text/graphemes.ts';

/** Letters and marks that never join to what stands before them: Latin, Arabic without its signs, punctuation. */
const BEGINS_A_GRAPHEME = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0621-\u064a\u0660-\u06d3\u2010-\u2027]/;
/** What may draw the next character to itself, whatever that is: prepended signs. */
const PREPENDED = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\r]$|[\ud800-\udfff]$/;

/** Moves the ends of ranges outwards to grapheme boundaries: almost all stand there, and asking Unicode takes long. */
export function graphemeEdges(text: string): (range: TextRange) => TextRange {
  let graphemes: Graphemes | undefined;
  const edge = (at: number, side: 'before' | 'after'): number => {
    if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length);
    const isPlain = BEGINS_A_GRAPHEME.test(text.charAt(at)) && !PREPENDED.test(text.charAt(at - 1));
    if (isPlain) return at;
    graphemes ??= graphemesOf(text);
    return boundaryIn(graphemes, at, side);
  };
  return ({ start, end }) => ({ start: edge(start, 'before'), end: edge(end, 'after') });
}
