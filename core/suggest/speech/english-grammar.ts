import { readEnglishWord } from '../tokens/english-word.ts';
import { englishCueUses } from './english-cue-uses.ts';
import { isSameHead } from './english-kinds-of-people.ts';
import type { Phrase } from './cue-use.ts';
import { isRole, phraseFrom, phraseOf } from './english-phrase.ts';
import { NAMED_THINGS, OPENERS, SUBORDINATES, TITLES } from './english-words.ts';
import type { Grammar, Introduction } from './grammar.ts';
import type { Token } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import type { Sentence } from './sentences.ts';

export const ENGLISH: Grammar = {
  readWord: readEnglishWord,
  cueUses: englishCueUses,
  introductions,
  isNameOf,
  phraseAt: phraseOf,
  isSameHead,
};

/** People whom a sentence names by their whole name, or begins with: "Maria Lopez, 34, lost her home". */
function introductions(sentence: Sentence): Introduction[] {
  const found: Introduction[] = [];
  const begins = beginningOf(sentence);
  let isOpening = true;
  for (let at = 0; at < sentence.length; at++) {
    const item = sentence[at];
    if (!item) continue;
    if (at === begins) isOpening = true;
    const opens: boolean = isOpening && at >= begins && at <= begins + MOST_OPENERS;
    isOpening = opens && mayOpen(item.word);
    if (item.quote || item.word.kind !== 'word' || !(opens ? mayBegin(item.word) : beginsName(sentence, at))) continue;
    const next = phraseFrom(sentence, at);
    if (!next) continue;
    const head = headOf(sentence, at, next.next);
    // "Regulators fined Vantix" is about the regulators.
    const { name } = next.phrase;
    const isOther = name !== null && head?.of === 'group' && head.end < name.start;
    const phrase = name && !isOther ? next.phrase : (head ?? loneName(item));
    if (!phrase) continue;
    const leads = opens && (phrase.name !== null || phrase.of !== null);
    if ((leads || phrase.name) && isSomebody(phrase)) {
      found.push({ at, phrase, leads });
      const { end } = phrase.name ?? phrase;
      while ((sentence[at + 1]?.start ?? Infinity) < end) at++;
    }
  }
  return found;
}

/** "When the river rose, Joan Terrell was asleep": past the clause before. */
function beginningOf(sentence: Sentence): number {
  if (!SUBORDINATES.has(sentence[0]?.word.shadow ?? '')) return 0;
  const comma = sentence.slice(0, LONGEST_CLAUSE).findIndex(({ word }) => word.surface === ',');
  return comma + 1;
}

/** "Halloran declined": a capital where a sentence begins, in case it is a name that the article has spoken of. */
function loneName({ start, end, word }: Token): Phrase | null {
  if (!word.isName) return null;
  const known = { offices: [], of: null, gender: null, refersBack: false, isGeneric: false, issuer: null };
  return { kind: 'phrase', start, end, name: { start, end }, ...known };
}

/** Without a name, only what stands up to the word for what they are: "Opposition lawmakers | walked out". */
function headOf(sentence: Sentence, from: number, end: number): Phrase | null {
  let to = from;
  while (to < end && sentence[to]?.word.person === null) to++;
  while (to < end && sentence[to]?.word.person) to++;
  return sentence[to - 1]?.word.person ? phraseOf(sentence, from, to) : null;
}

/** Two capitals, a role and a given name, or a role and a name apart: "Ana Duarte", "his daughter Isla", "the envoy, …". */
function beginsName(sentence: Sentence, at: number): boolean {
  const item = sentence[at];
  const next = sentence[at + 1];
  if (item?.word.shadow === 'the') return isRole(next?.word) || isRole(sentence[at + 2]?.word);
  if (!item || !next?.word.isName || next.quote) return false;
  return item.word.isName || isRole(item.word);
}

function isSomebody({ of, offices, name }: Phrase): boolean {
  return name !== null || of !== null || offices.length > 0;
}

const MOST_OPENERS = 3;
const LONGEST_CLAUSE = 20;

/** "But farmer Jack Dale disagreed": nothing but such words stands before who a sentence is about. */
function mayOpen({ shadow }: Word): boolean {
  return shadow === 'for' || OPENERS.has(shadow) || TITLES.has(shadow);
}

const ARTICLE = /^(?:the|an?|his|her|their|its|one|some|two|three|many|several)$/;

function mayBegin(word: Word): boolean {
  return word.person !== null || word.isName || ARTICLE.test(word.shadow);
}

const SPEAKER_WITHIN = 6;

function isSaying({ quote, word }: Token): boolean {
  return quote === null && word.cue?.kind === 'verb' && word.cue.strength === 'strong';
}

const CALLED = /^(?:titled|entitled|codenamed|nicknamed|headlined)$/;
/** A word that titles would begin with a capital. */
const LOWER = /\s\p{Ll}{5,}/u;
const SMALL_IN_TITLES = /^(?:a|an|the|of|in|on|at|for|and|or|to|with|from|by|is|but|as)$/;

/** Titles are capitalised word by word, and stand beside a word for what they are the title of. */
function isNameOf(sentence: Sentence, at: number, words: string): boolean {
  const nearest = sentence[at - 1]?.word.shadow ?? '';
  const isCalled = CALLED.test(nearest);
  // "“Every Monday,” Ilse Brandt says": what ends in a comma, and has its speaker named after it.
  if (at === 0 && /[,?!]$/.test(words) && sentence.slice(1, SPEAKER_WITHIN).some(isSaying)) return false;
  // "the so-called “shield”": a name that the writer doubts.
  if (nearest === 'so-called' || nearest === 'self-styled') return true;
  if (!isCalled && (!/^[\p{Lu}\p{N}]/u.test(words) || LOWER.test(words))) return false;
  // In American print a full stop at the sentence's end stands within the marks.
  const isLast = at === sentence.length - 1;
  const all = words.replace(/[.,]$/, isLast ? '' : '$&').split(/\s+/, 12);
  if (all.length > 9 || /[.]$/.test(all.at(-1) ?? '')) return false;
  const before = sentence.slice(Math.max(0, at - 4), at).filter(({ word }) => word.kind === 'word');
  const after = sentence[at + 1]?.word.shadow ?? '';
  const isTitled = all.every((word) => SMALL_IN_TITLES.test(word) || /^[\p{Lu}\p{N}]/u.test(word));
  if (isCalled) return true;
  if (!isTitled) return false;
  const isBeside = before.some(({ word }) => NAMED_THINGS.has(word.shadow)) || NAMED_THINGS.has(after);
  const isIntroduced = /^[:,]$/.test(sentence[at - 1]?.word.surface ?? '') && before.at(-1) !== sentence[at - 1];
  if (isBeside) return !isIntroduced || all.length > 1;
  return all.length > 1 && !isIntroduced && all.filter((word) => /^\p{Lu}/u.test(word)).length > 1;
}
