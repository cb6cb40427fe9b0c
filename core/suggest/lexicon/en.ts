import type { LexiconEntry } from './entry.ts';
export const ENGLISH_LEXICON: readonly LexiconEntry[] = [];
