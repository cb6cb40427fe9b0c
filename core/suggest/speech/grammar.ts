import type { Word } from '../tokens/word.ts';
import type { CueUse, Phrase } from './cue-use.ts';
import type { Sentence } from './sentences.ts';

/** Somebody whom a sentence names without letting them speak. */
export type Introduction = {
  readonly at: number;
  readonly phrase: Phrase;
  /** It is what the sentence is about, so that a pronoun after it means this person. */
  readonly leads: boolean;
};

/** What the rules need to know of a language. */
export type Grammar = {
  readonly readWord: (surface: string) => Word;
  readonly cueUses: (sentence: Sentence) => CueUse[];
  readonly introductions: (sentence: Sentence) => Introduction[];
  /** Whether the quotation at an index is the name of something: a film, a newspaper, a party. */
  readonly isNameOf: (sentence: Sentence, at: number, words: string) => boolean;
  /** The phrase before a colon, as headlines name who speaks. */
  readonly phraseAt: (sentence: Sentence, from: number, end: number) => Phrase | null;
  /** Whether two words for what people are may be said of one person. */
  readonly isSameHead: (a: string, b: string) => boolean;
};
