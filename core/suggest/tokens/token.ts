import type { QuotedStretch } from '../quotes/quoted-stretch.ts';
import type { Word } from './word.ts';

/** A word, number or mark where it stands in a block's text. All places of one spelling share their `word`. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** Set where a whole quotation stands for its tokens, among those of another voice. */
  readonly quote: QuotedStretch | null;
};

/** The index of the first token that starts at an offset or after it. By halving, since they are in order. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
