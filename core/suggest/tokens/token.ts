import type { Word } from './word.ts';

/** A word, number or mark where it stands in a block's text. All places of one spelling share their `word`. */
export type Token = { readonly start: number; readonly end: number; readonly word: Word };
