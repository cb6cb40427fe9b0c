import type { Token } from './token.ts';

/** A block's text with its words, numbers and marks. */
export type ReadBlock = { readonly text: string; readonly tokens: readonly Token[] };

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
