import { ENGLISH_LEXICON } from '../lexicon/en.ts';
import { phraseIndex, type PhraseIndex } from './phrase-index.ts';

let index: PhraseIndex | undefined;

/** The English lexicon, indexed at first use. Its forms are written out, so that no rule makes a word of another. */
export function englishEntries(): PhraseIndex {
  index ??= phraseIndex(ENGLISH_LEXICON, (word) => [word]);
  return index;
}
