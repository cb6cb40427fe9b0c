import type { LexiconEntry } from './entry.ts';
export const ARABIC_LEXICON: readonly LexiconEntry[] = [];
