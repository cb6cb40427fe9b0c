import type { Version } from '../../article/article.ts';
import type { QuotedStretch } from './quoted-stretch.ts';

/** So many quotations of headlines are looked for below: no headline has more. */
const MOST_IN_HEADLINES = 6;
/** So much of a headline's words has to stand in a quotation below, since editors shorten them. */
const LEAST_SHARE = 0.75;
/** A shorter quotation below is a name or a phrase held at a distance as likely as it is speech. */
const LEAST_WORDS_BELOW = 4;

/** By each quotation of a version's headlines the one below that gives it in full, with who said it. */
export function headlineEchoes(
  { blocks }: Version,
  stretches: readonly (readonly QuotedStretch[])[],
): ReadonlyMap<QuotedStretch, QuotedStretch> {
  const isHeadline = ({ block }: QuotedStretch): boolean => blocks[block]?.kind !== 'paragraph';
  const wordsOf = ({ block, start, end }: QuotedStretch): string[] => {
    return (
      blocks[block]?.text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    );
  };
  const above = stretches.flatMap((own) => own.filter(isHeadline)).slice(0, MOST_IN_HEADLINES);
  const found = new Map<QuotedStretch, QuotedStretch>();
  if (above.length === 0) return found;
  const wanted = above.map((stretch) => ({ stretch, words: wordsOf(stretch) }));
  for (const stretch of stretches.flat()) {
    if (stretch.depth > 0 || isHeadline(stretch)) continue;
    const words = new Set(wordsOf(stretch));
    if (words.size < LEAST_WORDS_BELOW) continue;
    for (const one of wanted) {
      const shared = one.words.filter((word) => words.has(word)).length;
      const isEcho = shared >= one.words.length * LEAST_SHARE;
      if (isEcho && !found.has(one.stretch)) found.set(one.stretch, stretch);
    }
  }
  return found;
}
