import type { QuotedStretch } from '../quotes/quoted-stretch.ts';
import type { Token } from '../tokens/token.ts';
import { plainWord } from '../tokens/word.ts';

/** What one voice says in a block: the publisher, where `host` is null, or whoever is quoted. */
export type Stream = { readonly host: QuotedStretch | null; readonly items: readonly Token[] };

const QUOTE = plainWord('"');

/**
 * A block's tokens by voice: those outside quote marks, then those of each stretch, in which a stretch that it holds
 * stands as one item. Each token is in one stream.
 */
export function streamsOf(tokens: readonly Token[], stretches: readonly QuotedStretch[]): Stream[] {
  const outer: Token[] = [];
  const streams: Stream[] = [{ host: null, items: outer }];
  const open: { stretch: QuotedStretch; items: Token[] }[] = [];
  let next = 0;
  for (const token of tokens) {
    while ((open.at(-1)?.stretch.close ?? Infinity) <= token.start) open.pop();
    for (let stretch = stretches[next]; stretch && stretch.open <= token.start; stretch = stretches[++next]) {
      while ((open.at(-1)?.stretch.close ?? Infinity) <= stretch.open) open.pop();
      (open.at(-1)?.items ?? outer).push({ start: stretch.open, end: stretch.close, word: QUOTE, quote: stretch });
      const items: Token[] = [];
      streams.push({ host: stretch, items });
      open.push({ stretch, items });
    }
    const within = open.at(-1);
    if (!within) outer.push(token);
    else if (token.start >= within.stretch.start && token.end <= within.stretch.end) {
      within.items.push(token);
    }
  }
  return streams;
}
