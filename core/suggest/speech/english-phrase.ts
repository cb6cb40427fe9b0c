import type { Word } from '../tokens/word.ts';
import type { Subject } from './cue-use.ts';
import { HONORIFICS, NO_NAMES, ROLES, STOPS, TITLES } from './english-words.ts';
import type { Sentence } from './sentences.ts';

export type Phrase = Extract<Subject, { kind: 'phrase' }>;

/** Longer ones are no phrases for a speaker. */
const MOST_WORDS = 16;

/** Whether a word is capitalised for being a name, as far as it alone can tell. */
export function isNameWord({ kind, isCapital, shadow }: Word): boolean {
  return kind === 'word' && isCapital && !NO_NAMES.has(shadow);
}

/** The phrase for somebody that starts at `from` and ends before the first word or mark that can't belong to it. */
export function phraseFrom(sentence: Sentence, from: number): { phrase: Phrase; next: number } | null {
  let end = from;
  while (end < from + MOST_WORDS) {
    const item = sentence[end];
    if (!item || item.quote) break;
    const { kind, shadow, cue } = item.word;
    if (kind === 'mark' && !isAbbreviationStop(sentence, end)) break;
    if (kind === 'word' && STOPS.has(shadow)) break;
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
    if (name?.from === end + 1) {
      return { phrase: { ...phrase, name: name.range, refersBack: false, end: name.range.end }, next: name.to };
    }
  }
  return { phrase, next: end };
}

/** The full stop of "Mr." or "J." within a name. */
function isAbbreviationStop(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1]?.word;
  if (sentence[at]?.word.surface !== '.' || !before) return false;
  return (HONORIFICS.has(before.shadow) || before.shadow.length === 1) && sentence[at + 1] !== undefined;
}

/** The items from `from` to `end` as a phrase for somebody, with what in it is name and what is role. */
export function phraseOf(sentence: Sentence, from: number, end: number): Phrase | null {
  const first = sentence[from];
  const last = sentence[end - 1];
  if (!first || !last || from >= end) return null;
  const name = nameIn(sentence, from, endOfOffice(sentence, from, end));
  const title: string[] = [];
  for (let at = from; at < end; at++) {
    const shadow = sentence[at]?.word.shadow ?? '';
    if (ROLES.has(shadow)) title.unshift(shadow);
    else if (title.length > 0 && /^\p{L}{4,}/u.test(shadow)) title.push(shadow);
  }
  const isDefinite = /^(?:the|his|her|their)$/.test(first.word.shadow);
  const refersBack = name === null && isDefinite && title.length > 0;
  return { kind: 'phrase', start: first.start, end: last.end, name: name?.range ?? null, title, refersBack };
}

const PREPOSITION = /^(?:of|for|at|in|from|with|near|to)$/;

/** "a spokesman for Clearwater" is not Clearwater: what follows a preposition is no name for somebody. */
function endOfOffice(sentence: Sentence, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const before = sentence[at - 1]?.word;
    if (!PREPOSITION.test(sentence[at]?.word.shadow ?? '')) continue;
    if (!before || !isNameWord(before) || !belongsToName(sentence, at)) return at;
  }
  return end;
}

/** The first run of capitalised words between two items, titles left out; organisations count as names too. */
function nameIn(sentence: Sentence, from: number, end: number) {
  for (let at = from; at < end; at++) {
    const item = sentence[at];
    if (!item || item.quote || !isNameWord(item.word)) continue;
    if (isOffice(sentence, at) || isOpening(sentence, at, end)) continue;
    // A role after a capital of its own is an office, not a name: "Foreign Minister Sergei Lavrov".
    let to = at + 1;
    while (to < end && belongsToName(sentence, to)) to++;
    while (to > at + 1 && sentence[to - 1]?.word.kind !== 'word') to--;
    const last = sentence[to - 1];
    // "Opposition leader Grace Okafor": capitalised for where it stands, and part of the role.
    const role = sentence[to]?.word;
    if (role && to < end && ROLES.has(role.shadow) && !role.isCapital) {
      at = to;
      continue;
    }
    if (last) return { from: at, to, range: { start: item.start, end: last.end } };
  }
  return null;
}

/** "Foreign Minister", "Owner Fred Abel": a capital of a title's own. */
function isOffice(sentence: Sentence, at: number): boolean {
  const { shadow } = sentence[at]?.word ?? { shadow: '' };
  const next = sentence[at + 1]?.word;
  return TITLES.has(shadow) || (ROLES.has(shadow) && next !== undefined && isNameWord(next));
}

/** "Furious residents": capitalised only for where it stands. */
function isOpening(sentence: Sentence, at: number, end: number): boolean {
  const next = sentence[at + 1]?.word;
  return at === 0 && at + 1 < end && next?.kind === 'word' && !next.isCapital && !PARTICLES.test(next.shadow);
}

const PARTICLES = /^(?:de|da|di|van|von|der|den|bin|ibn|al|el|la|le|of|al-\p{L}+|el-\p{L}+)$/u;

function belongsToName(sentence: Sentence, at: number): boolean {
  const item = sentence[at];
  if (!item || item.quote) return false;
  const { word } = item;
  if (isNameWord(word)) return true;
  const before = sentence[at - 1]?.word;
  const next = sentence[at + 1]?.word;
  if (word.surface === '.') return before?.surface.length === 1 || HONORIFICS.has(before?.shadow ?? '');
  if (!PARTICLES.test(word.shadow) || !next || !isNameWord(next)) return false;
  return word.shadow !== 'of' || !ROLES.has(before?.shadow ?? '');
}
