import { readEnglishWord } from '../tokens/english-word.ts';
import { englishCueUses } from './english-cue-uses.ts';
import { isNameWord, phraseFrom, phraseOf } from './english-phrase.ts';
import { NAMED_THINGS, OPENERS, ROLES, TITLES } from './english-words.ts';
import type { Grammar, Introduction } from './grammar.ts';
import type { Sentence } from './sentences.ts';

export const ENGLISH: Grammar = {
  readWord: readEnglishWord,
  cueUses: englishCueUses,
  introductions,
  isNameOf,
  phraseAt: phraseOf,
};

/** People whom a sentence begins with by their whole name: "Maria Lopez, 34, lost her home". */
function introductions(sentence: Sentence): Introduction[] {
  const found: Introduction[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const item = sentence[at];
    const next = sentence[at + 1];
    if (!item || !next || item.quote || next.quote || !isNameWord(item.word) || !isNameWord(next.word)) continue;
    const subject = phraseFrom(sentence, at)?.phrase;
    let end = at;
    while (isNameAt(sentence, end)) end++;
    const last = sentence.slice(at, end).findLast(({ word }) => !TITLES.has(word.shadow));
    if (subject?.name && last && subject.name.start >= item.start && end - at <= 6) {
      found.push({ at, subject, leads: beginsSentence(sentence, at) });
    }
    at = end;
  }
  return found;
}

/** "But farmer Jack Dale disagreed": nothing but a role stands before the name. */
function beginsSentence(sentence: Sentence, at: number): boolean {
  if (at > 3) return false;
  return sentence.slice(0, at).every(({ word: { shadow } }) => {
    return shadow === 'for' || OPENERS.has(shadow) || ROLES.has(shadow) || TITLES.has(shadow);
  });
}

function isNameAt(sentence: Sentence, at: number): boolean {
  const item = sentence[at];
  return item?.quote === null && isNameWord(item.word);
}

const SMALL_IN_TITLES = /^(?:a|an|the|of|in|on|at|for|and|or|to|with|from|by|is|but|as)$/;

/** Titles are capitalised word by word, and stand beside a word for what they are the title of. */
function isNameOf(sentence: Sentence, at: number, words: string): boolean {
  const all = words.split(/\s+/, 12);
  if (all.length > 9 || /[.]$/.test(words)) return false;
  const before = sentence.slice(Math.max(0, at - 4), at).filter(({ word }) => word.kind === 'word');
  const nearest = before.at(-1)?.word.shadow ?? '';
  const after = sentence[at + 1]?.word.shadow ?? '';
  const isTitled = all.every((word) => SMALL_IN_TITLES.test(word) || /^[\p{Lu}\p{N}]/u.test(word));
  if (/^(?:titled|entitled|codenamed|nicknamed|headlined)$/.test(nearest)) return true;
  if (!isTitled) return false;
  const isBeside = before.some(({ word }) => NAMED_THINGS.has(word.shadow)) || NAMED_THINGS.has(after);
  const isIntroduced = /^[:,]$/.test(sentence[at - 1]?.word.surface ?? '') && before.at(-1) !== sentence[at - 1];
  if (isBeside) return !isIntroduced || all.length > 1;
  return all.length > 1 && !isIntroduced && all.filter((word) => /^\p{Lu}/u.test(word)).length > 1;
}
