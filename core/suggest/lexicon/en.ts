import { ENGLISH_FIGURES } from './en-figures.ts';
import { ENGLISH_JUDGEMENTS } from './en-judgements.ts';
import { ENGLISH_LABELS } from './en-labels.ts';
import { ENGLISH_POLITICS } from './en-politics.ts';
import { ENGLISH_PRESSING } from './en-pressing.ts';
import { ENGLISH_QUARRELS } from './en-quarrels.ts';
import { ENGLISH_SIDES } from './en-sides.ts';
import { ENGLISH_SOFT } from './en-soft.ts';
import type { LexiconEntry } from './entry.ts';

/** English words that steer a reader, every form written out. Words with a plain sense as well are left out. */
export const ENGLISH_LEXICON: readonly LexiconEntry[] = [
  ...ENGLISH_POLITICS,
  ...ENGLISH_QUARRELS,
  ...ENGLISH_FIGURES,
  ...ENGLISH_JUDGEMENTS,
  ...ENGLISH_PRESSING,
  ...ENGLISH_SOFT,
  ...ENGLISH_LABELS,
  ...ENGLISH_SIDES,
];
