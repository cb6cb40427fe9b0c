import type { Token } from '../tokens/token.ts';
import type { CueUse, Subject } from './cue-use.ts';
import { isNameWord, isRole, phraseFrom, phraseOf } from './english-phrase.ts';
import { ADVERBS, OPENERS, PREPOSITIONS, PRONOUNS } from './english-words.ts';
import type { Sentence } from './sentences.ts';

/** How far "that" may stand from its verb: "told reporters in Cairo on Monday that". */
const REPORT_WITHIN = 14;
const MOST_BEFORE = 30;

/** The words that report speech in a sentence, each with its subject. */
export function englishCueUses(sentence: Sentence): CueUse[] {
  const found: CueUse[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const item = sentence[at];
    const form = item?.word.cue;
    if (!item || !form) continue;
    if (form.kind === 'according') {
      const use = accordingTo(sentence, at, item);
      if (use) found.push(use);
      continue;
    }
    if (!isCueHere(sentence, at)) continue;
    const cue = { start: item.start, end: item.end };
    if (form.kind === 'participle') {
      found.push({ at, cue, form, subject: participleSubject(sentence, at), reports: reportedFrom(sentence, at) });
      continue;
    }
    found.push({ at, cue, form, subject: subjectOf(sentence, at), reports: reportedFrom(sentence, at) });
  }
  return found;
}

const DETERMINER = /^(?:the|a|an|his|her|their|its|no|any|this|that)$/;

/** Left out are nouns ("the claims"), infinitives ("to call"), and things that are called something. */
function isCueHere(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  const shadow = before?.word.shadow ?? '';
  const word = sentence[at]?.word;
  if (!word?.cue) return false;
  // "the warning", "a new saying": nouns.
  const isNoun = DETERMINER.test(shadow) || DETERMINER.test(sentence[at - 2]?.word.shadow ?? '');
  if (word.cue.kind === 'participle') return !isNoun;
  if (/^(?:the|a|an|his|her|their|its|of|no|any|these|those|to|be)$/.test(shadow)) return false;
  if (FORM_OF_BE.test(shadow)) return word.shadow === 'quoted';
  return !(word.isCapital && before && isNameWord(before.word));
}

/** "was quoted as saying": whoever is quoted stands before. */
function participleSubject(sentence: Sentence, at: number): Subject {
  const isQuoted = sentence[at - 1]?.word.shadow === 'as' && sentence[at - 2]?.word.shadow === 'quoted';
  const isPassive = isQuoted && FORM_OF_BE.test(sentence[at - 3]?.word.shadow ?? '');
  if (isPassive) return subjectBefore(sentence, at - 3) ?? IMPLICIT;
  if (isQuoted) {
    // "Reuters quoted an official as saying"
    for (let verb = at - 2; verb >= Math.max(0, at - MOST_BEFORE); verb--) {
      if (sentence[verb]?.word.shadow === 'quoted') return phraseOf(sentence, verb + 1, at - 1) ?? IMPLICIT;
    }
  }
  return IMPLICIT;
}

const FORM_OF_BE = /^(?:is|was|were|are|been|being)$/;
const IMPLICIT: Subject = { kind: 'implicit', gender: null };

function subjectOf(sentence: Sentence, at: number): Subject {
  return subjectBefore(sentence, at) ?? subjectAfter(sentence, at) ?? IMPLICIT;
}

const BEGINS_PHRASE = /^(?:the|a|an|one|his|her|their|another|former)$/;

/** "said the mayor", "said John Smith": only right after a quotation, or where nothing else could be the subject. */
function subjectAfter(sentence: Sentence, at: number): Subject | null {
  const next = sentence[at + 1];
  if (!next || next.quote || next.word.kind !== 'word') return null;
  const pronoun = pronounAt(next);
  if (pronoun) return pronoun;
  const phrase = phraseFrom(sentence, at + 1)?.phrase ?? null;
  const isAfterQuote = sentence[at - 1]?.quote !== null && sentence[at - 1] !== undefined;
  if (isAfterQuote && (phrase?.name || (phrase?.offices.length ?? 0) > 0)) return phrase;
  const { shadow } = next.word;
  return isNameWord(next.word) || BEGINS_PHRASE.test(shadow) || isRole(next.word) ? phrase : null;
}

function pronounAt(item: Token): Subject | null {
  const meant = PRONOUNS.get(item.word.shadow);
  return meant ? { kind: 'pronoun', ...meant, start: item.start, end: item.end } : null;
}

function isAdverb(item: Token | undefined): boolean {
  const shadow = item?.word.shadow ?? '';
  return ADVERBS.has(shadow) || (shadow.endsWith('ly') && item?.word.isCapital === false);
}

/** What stands before the verb, back to the clause's start. */
function subjectBefore(sentence: Sentence, at: number): Subject | null {
  let end = at;
  while (end > 0 && isAdverb(sentence[end - 1])) end--;
  const last = sentence[end - 1];
  if (!last || last.quote) return null;
  if (last.word.shadow === 'who') return subjectBeforeClause(sentence, end - 1);
  const pronoun = pronounAt(last);
  if (pronoun) return pronoun;
  if (/^[,—–]$/.test(last.word.surface)) return subjectBeforeClause(sentence, end - 1);
  if (last.word.kind === 'mark' && last.word.surface !== '.' && last.word.surface !== ')') return null;
  return clauseSubject(sentence, end);
}

/** The plain case, "a spokesman for the army said": all from the clause's start. */
function clauseSubject(sentence: Sentence, end: number): Subject | null {
  // "Kerr smiled and said": whoever did the first thing.
  const isSecond = JOINS_VERBS.test(sentence[end - 1]?.word.shadow ?? '');
  if (isSecond) return firstSubject(sentence, end - 1);
  let from = clauseStart(sentence, end);
  from = afterOpeners(sentence, from, end);
  if (from >= end) return null;
  return phraseOf(sentence, from, end);
}

function clauseStart(sentence: Sentence, end: number): number {
  let from = end;
  while (from > 0 && end - from < MOST_BEFORE && !endsClause(sentence, from - 1)) from--;
  return from;
}

const JOINS_VERBS = /^(?:and|but|then)$/;

/** The name or role that a clause begins with. */
function firstSubject(sentence: Sentence, end: number): Subject | null {
  const from = afterOpeners(sentence, clauseStart(sentence, end), end);
  let to = from;
  while (to < end && !isVerbal(sentence, from, to)) to++;
  const first = sentence[from];
  if (!first || to === from) return null;
  const pronoun = pronounAt(first);
  const phrase = pronoun ? null : phraseOf(sentence, from, to);
  return pronoun ?? (phrase && (phrase.name !== null || phrase.of !== null) ? phrase : null);
}

/** Past the name, or past the word for what somebody is, a verb begins. */
function isVerbal(sentence: Sentence, from: number, at: number): boolean {
  const [word, before] = [sentence[at]?.word, sentence[at - 1]?.word];
  if (!word || !before || at === from) return false;
  return (isNameWord(before) || before.person !== null) && !isNameWord(word) && word.person === null;
}

const JOINS_CLAUSES = /^(?:and|but|while|that|because|when|if|as|although|though|which|whether)$/;

function endsClause(sentence: Sentence, at: number): boolean {
  const item = sentence[at];
  if (!item || item.quote) return true;
  const { kind, shadow, surface, cue } = item.word;
  if (kind === 'mark') return !/^[.%$()-]$/.test(surface);
  if (cue?.kind === 'verb' && cue.strength === 'strong') return true;
  return JOINS_CLAUSES.test(shadow) && !isJoiningNames(sentence, at);
}

/** "Smith and Jones said" */
function isJoiningNames(sentence: Sentence, at: number): boolean {
  const [before, after] = [sentence[at - 1]?.word, sentence[at + 1]?.word];
  if (sentence[at]?.word.shadow !== 'and' || !before || !after) return false;
  return isNameWord(before) && isNameWord(after);
}

/** Leaves out "But", "Meanwhile", "On Monday", "In Cairo" before a subject. */
function afterOpeners(sentence: Sentence, from: number, end: number): number {
  let at = from;
  while (at < end && OPENERS.has(sentence[at]?.word.shadow ?? '')) at++;
  if (at < end && PREPOSITIONS.has(sentence[at]?.word.shadow ?? '') && at + 2 < end) at += 2;
  return at;
}

/** "John Smith, the mayor of Springfield, said", "the minister, Sergei Lavrov, said", "X, who …, said". */
function subjectBeforeClause(sentence: Sentence, comma: number): Subject | null {
  let open = comma - 1;
  const isComma = (at: number): boolean => /^[,—–]$/.test(sentence[at]?.word.surface ?? '');
  while (open >= 0 && comma - open < MOST_BEFORE && !isComma(open) && !sentence[open]?.quote) open--;
  if (open < 0 || !isComma(open)) {
    // One comma only: "On Monday the mayor, said": what stands before it is the subject, if anything is.
    return open <= 0 ? clauseSubject(sentence, comma) : null;
  }
  const inner = phraseOf(sentence, open + 1, comma);
  // "Prof X, of the institute, who led the trial, said": an aside after another.
  const start = commaBefore(sentence, open);
  if (start !== null && ASIDE.test(sentence[start + 1]?.word.shadow ?? '')) return subjectBeforeClause(sentence, open);
  const before = clauseSubject(sentence, open);
  if (before?.kind !== 'phrase') return inner;
  if (isAdverbial(sentence, open, before.start)) return inner;
  const isWho = /^(?:who|whose|which|a|an|the|one)$/.test(sentence[open + 1]?.word.shadow ?? '');
  if (before.name !== null || isWho) {
    return { ...before, offices: [...before.offices, ...(isWho ? [] : (inner?.offices ?? []))] };
  }
  if (inner?.name) return { ...before, name: inner.name, end: inner.end, refersBack: false };
  return before;
}

const ASIDE = /^(?:of|who|whose|which|from|an?|the|then|now|\d+)$/;

/** The comma before another one, with no quotation and no verb of speech between; null where there is none. */
function commaBefore(sentence: Sentence, comma: number): number | null {
  for (let at = comma - 1; at >= Math.max(0, comma - MOST_BEFORE); at--) {
    const item = sentence[at];
    if (!item || item.quote || item.word.cue?.kind === 'verb') return null;
    if (/^[,—–]$/.test(item.word.surface)) return at;
  }
  return null;
}

/** "In a statement, Smith, …": what stands before the comma is no subject. */
function isAdverbial(sentence: Sentence, comma: number, start: number): boolean {
  const first = sentence.findIndex((item) => item.start === start);
  return first >= 0 && first < comma && PREPOSITIONS.has(sentence[first]?.word.shadow ?? '');
}

function accordingTo(sentence: Sentence, at: number, item: Token): CueUse | null {
  const to = sentence[at + 1];
  const form = item.word.cue;
  if (!form || to?.word.shadow !== 'to') return null;
  const found = phraseFrom(sentence, at + 2);
  if (!found) return null;
  return { at, cue: { start: item.start, end: to.end }, form, subject: found.phrase, reports: null };
}

/** Where the words begin that a verb reports: after "that", or at once after "said" where no quotation follows. */
function reportedFrom(sentence: Sentence, cue: number): number | null {
  for (let at = cue + 1; at < Math.min(sentence.length, cue + REPORT_WITHIN); at++) {
    const item = sentence[at];
    if (!item || item.quote || item.word.surface === ':') return null;
    if (item.word.shadow === 'that') return at;
    if (item.word.cue !== null && item.word.cue.kind !== 'according') break;
  }
  const verb = sentence[cue]?.word.shadow ?? '';
  const next = sentence[cue + 1];
  if (!next || next.quote || !TAKES_CLAUSE.test(verb) || sentence.length - cue < 5) return null;
  const beginsClause = isNameWord(next.word) || BEGINS_CLAUSE.test(next.word.shadow);
  return beginsClause && hasSubjectBefore(sentence, cue) ? cue : null;
}

/** Verbs after which "that" may be left out. */
const TAKES_CLAUSE =
  /^(?:said|says|say|added|claimed|claims|insisted|insists|admitted|warned|argued|believes|believed|thinks)$/;
const BEGINS_CLAUSE =
  /^(?:the|a|an|it|he|she|they|there|his|her|their|its|no|some|many|this|these|those|we|more|about|nearly)$/;

function hasSubjectBefore(sentence: Sentence, cue: number): boolean {
  const before = sentence[cue - 1];
  return before !== undefined && !before.quote && before.word.kind === 'word';
}
