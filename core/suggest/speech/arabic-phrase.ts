import type { Word } from '../tokens/word.ts';
import { NAME_PARTS, ON_HIS_PART, PLACES, QUALITIES, ROLE_PARTS, ROLES, STOPS, THAT } from './arabic-words.ts';
import type { Subject } from './cue-use.ts';
import type { Sentence } from './sentences.ts';

/** Longer ones are no phrases for a speaker. */
const MOST_WORDS = 16;

export type Phrase = Extract<Subject, { kind: 'phrase' }>;
type Found = { readonly phrase: Phrase; readonly next: number };

export function isStop(word: Word): boolean {
  // The name `علي` and the preposition `على` are one but for their last letter.
  if (word.shadow === 'علي') return word.surface.endsWith('ى');
  return STOPS.has(word.shadow) || (word.conjunction > 0 && STOPS.has(word.core)) || isThat(word);
}

export function isThat({ shadow, core }: Word): boolean {
  return THAT.has(shadow) || THAT.has(core);
}

/** Without the article and the preposition before it: `الوزير` → `وزير`, `للأمم` → `امم`. */
export function withoutArticle(shadow: string): string {
  const match = /^(?:[بك]?ال|لل)(?=..)/.exec(shadow);
  return match ? shadow.slice(match[0].length) : shadow;
}

function isDefinite({ shadow }: Word): boolean {
  return /^(?:[بك]?ال|لل)../.test(shadow);
}

export function isRole(word: Word): boolean {
  const bare = withoutArticle(word.shadow);
  return ROLES.has(bare) || ROLES.has(bare.replace(/(?:ه|ها|هم|نا)$/, ''));
}

/**
 * The phrase for somebody that starts at `from`: `وزير الخارجية الروسي، سيرغي لافروف` with its name and title told
 * apart. Null where none starts there.
 */
export function arabicPhrase(sentence: Sentence, from: number): Found | null {
  let end = endOfPhrase(sentence, from);
  if (end === from) return null;
  const first = sentence[from];
  if (!first) return null;
  let nameStart: number | null = null;
  let nameEnd = end;
  let title: string[] = [];
  if (isRole(first.word)) {
    const titleEnd = endOfTitle(sentence, from, end);
    // `استدعت السفير احتجاجا`: an adverb, and no name.
    if (titleEnd === end - 1 && /^\p{L}{4,}ا$/u.test(sentence[titleEnd]?.word.shadow ?? '')) end = titleEnd;
    title = sentence.slice(from, titleEnd).map(({ word }) => withoutArticle(word.shadow));
    if (titleEnd < end) {
      nameStart = titleEnd;
      nameEnd = endOfName(sentence, titleEnd, end);
    } else {
      const apposed = nameAfterComma(sentence, end);
      if (apposed) {
        nameStart = apposed.start;
        nameEnd = apposed.end;
        end = apposed.end;
      }
    }
  } else {
    nameStart = from;
    const role = sentence[end + 1];
    if (isComma(sentence, end) && role && isRole(role.word)) {
      const roleEnd = endOfPhrase(sentence, end + 1);
      title = sentence.slice(end + 1, roleEnd).map(({ word }) => withoutArticle(word.shadow));
    }
  }
  const last = sentence[end - 1] ?? first;
  const nameFirst = nameStart === null ? undefined : sentence[nameStart];
  const nameLast = sentence[nameEnd - 1];
  const name = nameFirst && nameLast ? { start: nameFirst.start, end: nameLast.end } : null;
  const refersBack = name === null && sentence.slice(from, end).some(({ word }) => isDefinite(word));
  return { phrase: { kind: 'phrase', start: first.start, end: last.end, name, title, refersBack }, next: end };
}

function endOfPhrase(sentence: Sentence, from: number): number {
  const first = sentence[from]?.word;
  // `مسؤول في وزارة الصحة`: what follows tells which one, where the article doesn't.
  const goesOn = first !== undefined && isRole(first) && !isDefinite(first);
  let end = from;
  while (end < from + MOST_WORDS) {
    const item = sentence[end];
    if (!item) break;
    if (item.quote) {
      if (end === from || item.end - item.start > 30 || !NAMED_BEFORE.test(sentence[end - 1]?.word.core ?? '')) break;
    } else {
      const { word } = item;
      if (word.kind !== 'word') break;
      if (isThat(word)) break;
      // `التقى الرئيس المصري … نظيره الفرنسي …`: another person begins.
      if (end > from && /^نظير(?:ه|ها|هم)$/.test(word.core)) break;
      if (isStop(word) && !(goesOn && end > from && /^(?:في|من|لدي|ب)$/.test(word.shadow))) break;
      if (end > from && endsBefore(word)) break;
    }
    end++;
  }
  while (end > from && /^(?:في|من|لدي|ب)$/.test(sentence[end - 1]?.word.shadow ?? '')) end--;
  return end;
}

/** Another word that reports speech ends a phrase, unless it may be part of a name or role (`كاتب`, `متحدث`). */
function endsBefore(word: Word): boolean {
  if (word.cue === null || isRole(word)) return false;
  return word.conjunction > 0 || word.cue.strength === 'strong' || word.cue.kind === 'participle';
}

const NAMED_BEFORE = /^(?:باسم|حركة|حزب|جماعة|منظمة|شركة|مؤسسة|كتائب|مجموعة|قناة|وكالة|صحيفة|موقع|تنظيم)$/;

/** Where the words for what somebody is end, and the name begins. */
function endOfTitle(sentence: Sentence, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const item = sentence[at];
    if (!item) break;
    const { word } = item;
    const { shadow, core } = word;
    const isName = NAME_PARTS.has(shadow) && !isRole(word);
    if (isName) break;
    const bare = withoutArticle(shadow);
    const belongs =
      item.quote !== null ||
      isDefinite(word) ||
      isRole(word) ||
      ROLE_PARTS.has(bare) ||
      ROLE_PARTS.has(withoutArticle(core)) ||
      PLACES.has(shadow) ||
      PLACES.has(core) ||
      /^(?:في|من|لدي|ب)$/.test(shadow) ||
      /^(?:في|من|لدي)$/.test(sentence[at - 1]?.word.shadow ?? '') ||
      QUALITIES.has(shadow.replace(/ة$/, ''));
    if (!belongs) break;
    at++;
  }
  return at;
}


/** A name has no article but after عبد and its like, and in its last words (`محمد الأحمد`). */
function endOfName(sentence: Sentence, from: number, end: number): number {
  let at = from;
  while (at < end && sentence[at]?.quote === null) at++;
  return at;
}

function isComma(sentence: Sentence, at: number): boolean {
  return /^[،,]$/.test(sentence[at]?.word.surface ?? '');
}

/** `، سيرغي لافروف،` after a role: one to five words between marks. */
function nameAfterComma(sentence: Sentence, comma: number): { start: number; end: number } | null {
  if (!isComma(sentence, comma)) return null;
  const start = comma + 1;
  let end = start;
  while (end < start + 6) {
    const item = sentence[end];
    if (!item || item.quote || item.word.kind !== 'word') break;
    if (isStop(item.word) || item.word.cue !== null) break;
    end++;
  }
  const next = sentence[end]?.word;
  if (end === start || end > start + 5 || !next) return null;
  const first = sentence[start]?.word;
  if (!first || ON_HIS_PART.has(first.shadow)) return null;
  // `، واكتفى بالقول` goes on with a verb; a name with a و of its own has another word after it.
  if (first.conjunction > 0 && (end === start + 1 || STOPS.has(first.core))) return null;
  return /^[،,:.]$/.test(next.surface) || isThat(next) || isStop(next) ? { start, end } : null;
}
