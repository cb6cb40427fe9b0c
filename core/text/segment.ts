/** How Hamesh cuts text, in one place: graphemes, words, sentences. All offsets are UTF-16 code units. */
export { graphemeBoundary, nextGrapheme, previousGrapheme, type Side } from './graphemes.ts';
export { endsSentence, nextSentence, previousSentence, sentences } from './sentences.ts';
export type { TextRange } from './text-range.ts';
export { countWords, nextWord, previousWord, snapToWords, wordAt, words } from './words.ts';
