import type { Word } from './word.ts';

/** A rule about a word by itself, which is asked once of each spelling: an article has the same words over and over. */
export function ofWord(rule: (word: Word) => boolean): (word: Word) => boolean {
  const known = new WeakMap<Word, boolean>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const answer = rule(word);
    known.set(word, answer);
    return answer;
  };
}
