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
  if (stretches.length === 0) return [{ host: null, items: tokens }];
  const outer: Token[] = [];
  const streams: Stream[] = [{ host: null, items: outer }];
  const hosts: Open[] = [];
  let within: Open | undefined;
  let next = 0;
  for (const token of tokens) {
    while (within && within.stretch.close <= token.start) within = hostOf(hosts);
    for (let stretch = stretches[next]; stretch && stretch.open <= token.start; stretch = stretches[++next]) {
      while (within && within.stretch.close <= stretch.open) within = hostOf(hosts);
      (within?.items ?? outer).push({ start: stretch.open, end: stretch.close, word: QUOTE, quote: stretch });
      within = { stretch, items: [] };
      hosts.push(within);
      streams.push({ host: stretch, items: within.items });
    }
    if (!within) outer.push(token);
    else if (token.start >= within.stretch.start && token.end <= within.stretch.end) within.items.push(token);
  }
  return streams;
}

type Open = { readonly stretch: QuotedStretch; readonly items: Token[] };

/** Leaves the innermost stretch, for the one that holds it. */
function hostOf(hosts: Open[]): Open | undefined {
  hosts.pop();
  return hosts.at(-1);
}
