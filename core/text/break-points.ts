import { boundaryIn, graphemesOf } from './graphemes.ts';
import { words } from './words.ts';

/** What holds two words together that Unicode counts apart: a hyphen, an apostrophe, a slash. */
const TIE = /^[-‐‑'’/_@]$/;

/** All of them are of one code unit. */
const OPENING = /[\p{Ps}\p{Pi}]/u;

/**
 * Where a text may be cut in two between words, in order: after the white space between them, else before the marks that
 * open the later one. Never within a word, a grapheme, or words that a hyphen ties.
 */
export function breakPoints(text: string): number[] {
  const all = words(text);
  const graphemes = graphemesOf(text);
  const points = all.slice(1).flatMap(({ start }, index) => {
    const end = all[index]?.end ?? 0;
    const gap = text.slice(end, start);
    if (TIE.test(gap)) return [];
    const space = /^[^\s]*\s+/.exec(gap)?.[0];
    if (space !== undefined) return [end + space.length];
    let at = start;
    while (at > end && OPENING.test(text.charAt(at - 1))) at--;
    return [at];
  });
  // A space or a bracket may carry a sign that belongs to it.
  return points.filter((at) => boundaryIn(graphemes, at, 'before') === at);
}
