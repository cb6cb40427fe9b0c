import type { TextRange } from '../../text/text-range.ts';
import type { PersonWord } from '../tokens/person-word.ts';
import type { Word } from '../tokens/word.ts';
import type { Office, Phrase } from './cue-use.ts';
import { isGeneric } from './english-person-words.ts';
import { DEMONYMS, HONORIFICS, TITLES } from './english-words.ts';
import type { Sentence } from './sentences.ts';

/** Longer ones are no phrases for a speaker. */
const MOST_WORDS = 16;

/** The phrase for somebody that starts at `from` and ends before the first word or mark that can't belong to it. */
export function phraseFrom(sentence: Sentence, from: number): { phrase: Phrase; next: number } | null {
  let end = from;
  while (end < from + MOST_WORDS) {
    const item = sentence[end];
    if (!item || item.quote) break;
    const { kind, isStop, cue } = item.word;
    if (kind === 'mark' && !isAbbreviationStop(sentence, end)) break;
    if (isStop) break;
    if (cue?.kind === 'verb' && cue.strength === 'strong' && end > from) break;
    if (cue?.kind === 'participle') break;
    end++;
  }
  if (end === from) return null;
  const phrase = phraseOf(sentence, from, end);
  if (!phrase) return null;
  // "said the mayor, John Smith, on Monday"
  if (phrase.name === null && sentence[end]?.word.surface === ',') {
    const name = nameIn(sentence, end + 1, Math.min(sentence.length, end + 5));
    if (name && isNameAfter(sentence, end, name)) {
      const gender = phrase.gender ?? kindAndGender(sentence, end + 1, name.to).gender;
      const whole = { ...phrase, name: name.range, gender, refersBack: false, end: name.range.end };
      return { phrase: whole, next: name.to };
    }
  }
  return { phrase, next: end };
}

/** Right after the comma, but for titles: "the speaker, Sir Colin Drewe", "the rival, former judge Ana Rusu". */
function isNameAfter(sentence: Sentence, comma: number, name: NameIn): boolean {
  return sentence.slice(comma + 1, name.from).every(({ word }) => {
    return HONORIFICS.has(word.shadow) || word.surface === '.' || word.shadow === 'former' || isRole(word);
  });
}

/** "J", "R.K" */
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

/** The full stop of "Mr." or "J." within a name. */
function isAbbreviationStop(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1]?.word;
  if (sentence[at]?.word.surface !== '.' || !before) return false;
  return (HONORIFICS.has(before.shadow) || INITIALS.test(before.surface)) && sentence[at + 1] !== undefined;
}

export function isRole(word: Word | undefined): boolean {
  return word?.person?.kind === 'role';
}

const DETERMINER = /^(?:the|his|her|their|its)$/;
/** "the 22-year-old French striker" at most: a number, its hyphen and the word after it are three. */
const LONGEST_TOLD = 6;

/** The items from `from` to `end` as a phrase for somebody, with what in it is name and what is role. */
export function phraseOf(sentence: Sentence, from: number, end: number): Phrase | null {
  const first = sentence[from];
  const last = sentence[end - 1];
  if (!first || !last || from >= end) return null;
  const isHeadLast = endsInHead(sentence, from, end);
  const officeEnd = isHeadLast ? end : endOfOffice(sentence, from, end);
  const name = isHeadLast ? null : nameIn(sentence, from, officeEnd);
  const offices = officesIn(sentence, from, end, name);
  const { of, gender } = kindAndGender(sentence, from, name?.to ?? officeEnd);
  const isGiven = name !== null && sentence[name.from]?.word.person?.kind === 'given';
  const isDefinite = DETERMINER.test(first.word.shadow);
  const head = sentence[officeEnd - 1]?.word;
  // "the 43-year-old", "the Italian": anybody of whom that is true.
  const shadow = isDefinite ? (head?.shadow ?? '') : '';
  const isTold = isDefinite && officeEnd - from <= LONGEST_TOLD && (DEMONYMS.has(shadow) || shadow === 'year-old');
  const isAnyone = isTold || (isDefinite && isGeneric(shadow));
  const refersBack = (name === null || isTold) && isDefinite && (offices.length > 0 || isAnyone);
  return {
    kind: 'phrase',
    start: first.start,
    end: last.end,
    name: isTold ? null : (name?.range ?? null),
    offices,
    of: isGiven ? 'given' : of,
    gender,
    refersBack,
    isGeneric: isAnyone,
    isAnothers: isDefinite && first.word.shadow !== 'the',
    issuer: null,
  };
}

/** "Foreign Minister", "the army's chief spokesman": each role with the words that tell which. */
function officesIn(sentence: Sentence, from: number, end: number, name: NameIn | null): readonly Office[] {
  const last = name?.from ?? end;
  const heads = headsIn(sentence, from, last, name);
  if (heads.length === 0) return NO_OFFICES;
  const details: string[] = [];
  for (let at = from; at < last; at++) {
    const word = sentence[at]?.word;
    if (word?.kind === 'word' && word.shadow.length > 3 && !headAt(sentence, at)) details.push(word.shadow);
  }
  return heads.map((head) => [head, ...details]);
}

const NO_OFFICES: readonly Office[] = [];

function headsIn(sentence: Sentence, from: number, end: number, name: NameIn | null): string[] {
  const heads: string[] = [];
  for (let at = from; at < end; at++) {
    const person = headAt(sentence, at);
    if (person) heads.push(person.lemma);
  }
  // "Meridian Bank" is "the bank"; but not somebody of that surname.
  if (name && sentence[name.from]?.word.person?.kind !== 'given') {
    for (let at = name.from; at < name.to; at++) {
      const person = sentence[at]?.word.person;
      if (person?.kind === 'body') heads.push(person.lemma);
    }
  }
  return heads;
}

const PREMIER: PersonWord = { kind: 'role', lemma: 'premier', gender: null, definite: false, afterLam: false };

/** What a word says that somebody is. "the justice minister" is no justice, and "mum-of-two" no trade. */
function headAt(sentence: Sentence, at: number): PersonWord | null {
  const { person, shadow } = sentence[at]?.word ?? { person: null, shadow: '' };
  if (person === null || person.kind === 'given' || shadow.includes('-of-')) return null;
  if (shadow === 'pm' || (shadow === 'minister' && sentence[at - 1]?.word.shadow === 'prime')) return PREMIER;
  return shadow === 'justice' && isRole(sentence[at + 1]?.word) ? null : person;
}

/** What the last word for somebody says that they are, and the first that tells man from woman. */
function kindAndGender(sentence: Sentence, from: number, end: number): Pick<Phrase, 'of' | 'gender'> {
  let of: Phrase['of'] = null;
  let gender: Phrase['gender'] = null;
  for (let at = from; at < end; at++) {
    // "Ms Roach's deputy" may be a man.
    if (isOwner(sentence, at, end)) [of, gender] = [null, null];
    const { shadow, person } = sentence[at]?.word ?? { shadow: '', person: null };
    if (person !== null && person.kind !== 'given') of = person.kind;
    gender ??= person?.gender ?? HONORIFICS.get(shadow) ?? null;
  }
  return { of, gender };
}

const PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'near', 'to']);

/** "a spokesman for Clearwater" is not Clearwater: what follows a preposition is no name for somebody. */
function endOfOffice(sentence: Sentence, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const before = sentence[at - 1]?.word;
    if (!PREPOSITIONS.has(sentence[at]?.word.shadow ?? '')) continue;
    if (!before?.isName || !belongsToName(sentence, at)) return at;
  }
  return end;
}

/** "a Department for Transport spokesperson", who is neither the department nor transport. */
function endsInHead(sentence: Sentence, from: number, end: number): boolean {
  const last = sentence[end - 1]?.word;
  const isArticle = /^(?:an?|the)$/.test(sentence[from]?.word.shadow ?? '');
  if (!last || last.isCapital || !isRole(last) || !isArticle) return false;
  for (let at = from + 2; at < end - 1; at++) {
    const shadow = sentence[at]?.word.shadow;
    if (shadow !== 'for' && shadow !== 'of') continue;
    if (sentence[at - 1]?.word.isCapital && sentence[at + 1]?.word.isCapital) return true;
  }
  return false;
}

type NameIn = { readonly from: number; readonly to: number; readonly range: TextRange };

/** The first run of capitalised words between two items, titles left out; organisations count as names too. */
function nameIn(sentence: Sentence, from: number, end: number): NameIn | null {
  for (let at = from; at < end; at++) {
    const item = sentence[at];
    if (!item || item.quote || !item.word.isName) continue;
    if (isOffice(sentence, at) || isOpening(sentence, at, end) || isOwner(sentence, at, end)) continue;
    // A role after a capital of its own is an office, not a name: "Foreign Minister Sergei Lavrov".
    let to = at + 1;
    while (to < end && belongsToName(sentence, to)) to++;
    while (to > at + 1 && sentence[to - 1]?.word.kind !== 'word') to--;
    const last = sentence[to - 1];
    // "North Korea's state media"
    if (to > at + 1 && isOwner(sentence, to - 1, end)) {
      at = to - 1;
      continue;
    }
    // "Opposition leader Grace Okafor": capitalised for where it stands, and part of the role.
    const role = sentence[to]?.word;
    if (role && to < end && isRole(role) && !role.isCapital) {
      at = to;
      continue;
    }
    // "The Leader of the Opposition", "the Managing Director": an office with capitals of its own.
    if (to >= end && isOfficeAlone(sentence, from, at, to)) return null;
    // "Environment Secretary Joan Pike"
    const begin = afterOffice(sentence, at, to);
    const start = sentence[begin]?.start ?? item.start;
    if (last) return { from: begin, to, range: { start, end: last.end } };
  }
  return null;
}

/** After an article, up to a word for what somebody is: unless that may be a surname, as after a given name or title. */
function isOfficeAlone(sentence: Sentence, from: number, at: number, to: number): boolean {
  if (!DETERMINER.test(sentence[from]?.word.shadow ?? '') || !isRole(sentence[to - 1]?.word)) return false;
  return at === from + 1 && sentence[at]?.word.person?.kind !== 'given';
}

function afterOffice(sentence: Sentence, from: number, end: number): number {
  for (let at = end - 2; at > from; at--) if (isRole(sentence[at]?.word)) return at + 1;
  return from;
}

/** "Foreign Minister", "Owner Fred Abel": a capital of a title's own. */
function isOffice(sentence: Sentence, at: number): boolean {
  const { shadow } = sentence[at]?.word ?? { shadow: '' };
  const next = sentence[at + 1]?.word;
  // "the Foreign Office", "the State Department"
  if (next?.isCapital && next.person?.kind === 'body') return false;
  return TITLES.has(shadow) || (isRole(sentence[at]?.word) && next?.isName === true);
}

/** Only a possessive has another stem than itself: what is left without its ending. */
function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && word.stems.length > 1;
}

/** "Ukraine's foreign minister": not whoever owns, but who comes after. */
function isOwner(sentence: Sentence, at: number, end: number): boolean {
  return at + 1 < end && isPossessive(sentence[at]?.word);
}

/** "Furious residents": capitalised only for where it stands. */
function isOpening(sentence: Sentence, at: number, end: number): boolean {
  const next = sentence[at + 1]?.word;
  if (at !== 0 || next?.kind !== 'word' || !(at + 1 < end || PREPOSITIONS.has(next.shadow))) return false;
  return !next.isCapital && !PARTICLES.test(next.shadow);
}

const PARTICLES = /^(?:de|da|di|van|von|der|den|bin|ibn|al|el|la|le|of|al-\p{L}+|el-\p{L}+)$/u;

function belongsToName(sentence: Sentence, at: number): boolean {
  const item = sentence[at];
  if (!item || item.quote) return false;
  const { word } = item;
  if (word.surface === '&') return true;
  if (word.isName) return !isPossessive(sentence[at - 1]?.word);
  const before = sentence[at - 1]?.word;
  const next = sentence[at + 1]?.word;
  if (word.surface === '.') return INITIALS.test(before?.surface ?? '') || HONORIFICS.has(before?.shadow ?? '');
  if (!PARTICLES.test(word.shadow) || !next?.isName) return false;
  if (word.shadow !== 'of') return true;
  // "Bank of England", but "Julia Strand of Northeast Bank"
  const second = sentence[at - 2]?.word;
  return !isRole(before) && !second?.isName;
}
