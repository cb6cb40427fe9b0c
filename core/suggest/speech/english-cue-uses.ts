import { ofWord } from '../tokens/of-word.ts';
import type { Token } from '../tokens/token.ts';
import type { CueUse, Phrase, Subject } from './cue-use.ts';
import { isRole, phraseFrom, phraseOf } from './english-phrase.ts';
import { ADVERBS, NOUNS_IN_LY, OPENERS, PREPOSITIONS, PRONOUNS } from './english-words.ts';
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
    if (form.isNoun) {
      const use = form.lemma === 'words' ? inTheWordsOf(sentence, at) : ofNoun(sentence, at);
      if (use) found.push(use);
      continue;
    }
    if (form.kind === 'according') {
      const use = accordingTo(sentence, at, item);
      if (use) found.push(use);
      continue;
    }
    if (!isCueHere(sentence, at)) continue;
    const last = form.particles ? sentence[at + 1] : item;
    if (!last || (form.particles && !form.particles.has(last.word.shadow))) continue;
    const cue = { start: item.start, end: last.end };
    const doer = doerOf(sentence, at);
    if (doer) {
      found.push({ at, cue, form, subject: doer, reports: null });
      continue;
    }
    if (form.kind === 'participle') {
      found.push({ at, cue, form, subject: participleSubject(sentence, at), reports: reportedFrom(sentence, at) });
      continue;
    }
    found.push({ at, cue, form, subject: subjectOf(sentence, at), reports: reportedFrom(sentence, at) });
  }
  return found;
}

/** "He used to say", "she went on to say": what was said after all. */
const HABIT = /^(?:used|likes?|liked|on)$/;
const DETERMINER = /^(?:the|a|an|his|her|their|its|no|any|this|that)$/;

/** Left out are nouns ("the claims"), infinitives ("to call"), and things that are called something. */
function isCueHere(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  const shadow = before?.word.shadow ?? '';
  const word = sentence[at]?.word;
  if (!word?.cue) return false;
  // "a message reading"
  if (word.cue.kind === 'participle' && before?.word.person?.kind === 'document') return true;
  // "the warning", "a new saying": nouns.
  const isNoun = DETERMINER.test(shadow) || DETERMINER.test(sentence[at - 2]?.word.shadow ?? '');
  if (word.cue.kind === 'participle') return !isNoun;
  if (shadow === 'to') return HABIT.test(sentence[at - 2]?.word.shadow ?? '');
  if (/^(?:the|a|an|his|her|their|its|of|no|any|these|those|be)$/.test(shadow)) return false;
  // "Asked whether she would stand", "when asked": whoever was asked comes after, with a verb of their own.
  if (word.shadow === 'asked' && (!before || /^(?:when|if)$/.test(shadow))) return false;
  if (FORM_OF_BE.test(shadow)) return word.shadow === 'quoted' || doerOf(sentence, at) !== null;
  return !(word.isCapital && before?.word.isName);
}

function crowd({ start, end }: Token): Phrase {
  const known = { name: null, offices: [], of: 'group', gender: null, refersBack: false, isGeneric: false } as const;
  return { kind: 'phrase', start, end, issuer: null, ...known };
}

/** How far "by" may stand from its verb, with what was said between: `described as "a sham" by residents`. */
const DOER_WITHIN = 6;
const BEFORE_DOER = /^(?:as|a|an|the|at|in|on|for|over|online|heavily|widely|on)$/;

/** "criticised by inspectors over", `was described as "a sham" by residents`: who did it stands after the verb. */
function doerOf(sentence: Sentence, at: number): Phrase | null {
  const form = sentence[at]?.word;
  if (form?.cue?.kind !== 'verb' || !form.shadow.endsWith('d')) return null;
  const isPassive = FORM_OF_BE.test(beforeAdverbs(sentence, at)?.word.shadow ?? '');
  for (let by = at + 1; by <= at + DOER_WITHIN; by++) {
    const item = sentence[by];
    if (!item) return null;
    const isBy = item.word.shadow === 'by';
    if (isBy) return isPassive || by === at + 1 ? (phraseFrom(sentence, by + 1)?.phrase ?? null) : null;
    if (!item.quote && !BEFORE_DOER.test(item.word.shadow)) return null;
  }
  return null;
}

function beforeAdverbs(sentence: Sentence, at: number): Token | undefined {
  let before = at - 1;
  while (before > 0 && isAdverb(sentence[before])) before--;
  return sentence[before];
}

const MANY = /^(?:many|some|others|several|all|most|both|another)$/;

/** "was quoted as saying", "was quoted by the agency as saying": whoever is quoted stands before. */
function participleSubject(sentence: Sentence, at: number): Subject {
  // "Thousands marched, many chanting"
  const before = sentence[at - 1];
  if (before && MANY.test(before.word.shadow) && isComma(sentence[at - 2])) return crowd(before);
  if (before?.word.shadow !== 'as') return IMPLICIT;
  // "Reuters quoted an official as saying"
  for (let verb = at - 2; verb >= Math.max(0, at - MOST_BEFORE); verb--) {
    if (!/^(?:quoted|cited|quotes|cites)$/.test(sentence[verb]?.word.shadow ?? '')) continue;
    const isPassive = FORM_OF_BE.test(sentence[verb - 1]?.word.shadow ?? '');
    return (isPassive ? subjectBefore(sentence, verb - 1) : phraseOf(sentence, verb + 1, at - 1)) ?? IMPLICIT;
  }
  return IMPLICIT;
}

const FORM_OF_BE = /^(?:is|was|were|are|been|being)$/;
const IMPLICIT: Subject = { kind: 'implicit', gender: null };

function subjectOf(sentence: Sentence, at: number): Subject {
  const inverted = invertedSubject(sentence, at);
  if (inverted) return inverted;
  // "told MPs it was “sad” but insisted the yard was safe": whoever did the first thing.
  const isSecond = JOINS_VERBS.test(sentence[endOfSubject(sentence, at) - 1]?.word.shadow ?? '');
  if (isSecond) return subjectBefore(sentence, at) ?? IMPLICIT;
  return subjectBefore(sentence, at) ?? subjectAfter(sentence, at) ?? IMPLICIT;
}

/** "The debt, noted Omar Haddad, “has grown”": a name between the verb after a comma and another comma. */
function invertedSubject(sentence: Sentence, at: number): Subject | null {
  if (!isComma(sentence[at - 1]) || TAKES_OBJECT.test(sentence[at]?.word.shadow ?? '')) return null;
  // With a comma before that one, what stands between them is an aside: "Smith, the mayor, said Ukraine, …".
  if (sentence.slice(clauseStart(sentence, at - 1) - 1, at - 1).some(isComma)) return null;
  const next = sentence[at + 1];
  if (!next?.word.isName) return null;
  const found = phraseFrom(sentence, at + 1);
  return found?.phrase.name && isComma(sentence[found.next]) ? found.phrase : null;
}

/** Verbs after which a name is whom somebody spoke to, or of. */
const TAKES_OBJECT = /^(?:told|tells|asked|asks|warned|urged|called|accused|blamed|praised|thanked|assured|informed)$/;
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
  return next.word.isName || BEGINS_PHRASE.test(shadow) || isRole(next.word) ? phrase : null;
}

/** "in the words of one guest", "in his own words", "in Smith’s words": each names who says what is quoted. */
function inTheWordsOf(sentence: Sentence, at: number): CueUse | null {
  let from = at - 1;
  while (from > 0 && at - from < MOST_OWNER && sentence[from]?.word.shadow !== 'in') from--;
  const [first, last, of] = [sentence[from], sentence[at], sentence[at + 1]];
  const form = last?.word.cue;
  if (!first || !form || first.word.shadow !== 'in' || from === at - 1) return null;
  const cue = { start: first.start, end: last.end };
  if (of?.word.shadow === 'of' && sentence[at - 1]?.word.shadow === 'the') {
    const subject = phraseFrom(sentence, at + 2)?.phrase;
    return subject ? { at, cue: { start: first.start, end: of.end }, form, subject, reports: null } : null;
  }
  const owner = sentence[from + 1];
  const nominative = POSSESSIVES.get(owner?.word.shadow ?? '');
  const meant = nominative === undefined ? undefined : PRONOUNS.get(nominative);
  if (owner && meant) {
    const { start, end } = owner;
    return { at, cue, form, subject: { kind: 'pronoun', ...meant, start, end }, reports: null };
  }
  const end = sentence[at - 1]?.word.shadow === 'own' ? at - 1 : at;
  const subject = isOwner(sentence[end - 1]) ? ownerBefore(sentence, end) : null;
  return subject ? { at, cue, form, subject, reports: null } : null;
}

/**
 * "Her message was simple: “…”", "The reply from Brussels came within the hour: “…”", "He ended with a plea: “…”", "“…”
 * came the answer from the Treasury": a noun for what is said, and whose it is.
 */
function ofNoun(sentence: Sentence, at: number): CueUse | null {
  const item = sentence[at];
  const form = item?.word.cue;
  if (!item || !form || !(announces(sentence, at) || comesAfter(sentence, at))) return null;
  const subject = speakerOfNoun(sentence, at);
  return subject ? { at, cue: { start: item.start, end: item.end }, form, subject, reports: null } : null;
}

const ANNOUNCES_WITHIN = 10;

function announces(sentence: Sentence, at: number): boolean {
  for (let quote = at + 2; quote < Math.min(sentence.length, at + ANNOUNCES_WITHIN); quote++) {
    if (sentence[quote]?.quote) return sentence[quote - 1]?.word.surface === ':';
  }
  return false;
}

function comesAfter(sentence: Sentence, at: number): boolean {
  const [first, verb] = [sentence[0], sentence[1]];
  const isQuote = first !== undefined && first.quote !== null;
  return isQuote && at <= MOST_OWNER && /^(?:came|was|were|is)$/.test(verb?.word.shadow ?? '');
}

function speakerOfNoun(sentence: Sentence, at: number): Subject | null {
  const from = sentence[at + 1]?.word.shadow;
  if (from === 'from' || from === 'of') return phraseFrom(sentence, at + 2)?.phrase ?? null;
  for (let owner = at - 1; owner >= Math.max(0, at - 3); owner--) {
    const item = sentence[owner];
    const pronoun = POSSESSIVES.get(item?.word.shadow ?? '');
    const meant = pronoun === undefined ? undefined : PRONOUNS.get(pronoun);
    if (item && meant) return { kind: 'pronoun', ...meant, start: item.start, end: item.end };
    if (isOwner(item)) return ownerBefore(sentence, owner + 1);
  }
  const first = sentence[0];
  return first ? pronounAt(first) : null;
}

/** Only a possessive has another stem than itself. */
function isOwner(item: Token | undefined): boolean {
  return (item?.word.stems.length ?? 0) > 1;
}

/** "the director’s", "Rita Sahni’s": whoever owns what follows, without the ending. */
function ownerBefore(sentence: Sentence, end: number): Phrase | null {
  let from = end - 1;
  while (from > 0 && end - from < MOST_OWNER && !BEGINS_PHRASE.test(sentence[from]?.word.shadow ?? '')) {
    const before = sentence[from - 1]?.word;
    if (before?.kind !== 'word' || before.isStop) break;
    from--;
  }
  const phrase = phraseOf(sentence, from, end);
  const ending = /['’]s?$/i.exec(sentence[end - 1]?.word.surface ?? '')?.[0].length ?? 0;
  const last = (phrase?.end ?? 0) - ending;
  if (!phrase) return null;
  const { name } = phrase;
  return { ...phrase, end: last, name: name && { ...name, end: Math.min(name.end, last) } };
}

const MOST_OWNER = 7;
const POSSESSIVES = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);

/** "according to him" */
function objectAt(item: Token | undefined): Subject | null {
  const nominative = OBJECTS.get(item?.word.shadow ?? '');
  const meant = nominative === undefined ? undefined : PRONOUNS.get(nominative);
  return item && meant ? { kind: 'pronoun', ...meant, start: item.start, end: item.end } : null;
}

const OBJECTS = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

function pronounAt(item: Token): Subject | null {
  const meant = PRONOUNS.get(item.word.shadow);
  return meant ? { kind: 'pronoun', ...meant, start: item.start, end: item.end } : null;
}

const isAdverbWord = ofWord(({ shadow, isCapital, person }) => {
  return ADVERBS.has(shadow) || (shadow.endsWith('ly') && !isCapital && person === null && !NOUNS_IN_LY.has(shadow));
});

function isAdverb(item: Token | undefined): boolean {
  return item !== undefined && isAdverbWord(item.word);
}

/** What stands before the verb, back to the clause's start. */
function subjectBefore(sentence: Sentence, at: number): Subject | null {
  const end = endOfSubject(sentence, at);
  const last = sentence[end - 1];
  if (!last || last.quote) return null;
  if (last.word.shadow === 'who') return subjectBeforeClause(sentence, end - 1);
  // "placards that read": what the clause is about. "said that said" isn't English.
  if (RELATIVE.test(last.word.shadow) && isNounBefore(sentence, end - 1)) return nounsBefore(sentence, end - 1);
  const pronoun = pronounAt(last);
  if (pronoun) return pronoun;
  if (isComma(last)) return subjectBeforeClause(sentence, end - 1);
  if (last.word.kind === 'mark' && last.word.surface !== '.' && last.word.surface !== ')') return null;
  return clauseSubject(sentence, end);
}

/** Before what stands between a subject and its verb: "Eze, however, told", "Eze also told", "Eze used to say". */
function endOfSubject(sentence: Sentence, at: number): number {
  let end = at;
  if (sentence[at - 1]?.word.shadow === 'to') end = sentence[at - 2]?.word.shadow === 'on' ? at - 3 : at - 2;
  while (end > 0 && isAdverb(sentence[end - 1])) end--;
  const isAside = end > 2 && isComma(sentence[end - 1]) && isAdverb(sentence[end - 2]) && isComma(sentence[end - 3]);
  return isAside ? end - 3 : end;
}

function isComma(item: Token | undefined): boolean {
  return /^[,—–]$/.test(item?.word.surface ?? '');
}

/** The plain case, "a spokesman for the army said": all from the clause's start. */
function clauseSubject(sentence: Sentence, end: number): Subject | null {
  // "Kerr smiled and said": whoever did the first thing.
  const isSecond = JOINS_VERBS.test(sentence[end - 1]?.word.shadow ?? '');
  if (isSecond) return firstSubject(sentence, end - 1);
  let from = clauseStart(sentence, end);
  if (isWithinSubject(sentence, from)) return clauseSubject(sentence, from - 1);
  from = lastSubject(sentence, afterOpeners(sentence, afterTime(sentence, from), end), end);
  if (from >= end) return null;
  // "An official who briefed reporters said"
  const who = sentence.slice(from + 1, end).findIndex(({ word }) => word.shadow === 'who');
  return phraseOf(sentence, from, who === -1 ? beforeDay(sentence, from, end) : from + 1 + who);
}

const RELATIVE = /^(?:that|which)$/;

/** "waving | placards", "on | a sign by the door": the nearest noun with what goes with it. */
function nounsBefore(sentence: Sentence, end: number): Subject | null {
  let from = end - 1;
  while (from > 0 && !BEGINS_SUBJECT.test(sentence[from]?.word.shadow ?? '') && isNounBefore(sentence, from)) {
    if (/(?:ing|ed)$/.test(sentence[from - 1]?.word.shadow ?? '')) break;
    from--;
  }
  return phraseOf(sentence, from, end);
}

/** A noun, as far as one can tell: no verb that reports what "that" opens, and no mark. */
function isNounBefore(sentence: Sentence, at: number): boolean {
  const word = sentence[at - 1]?.word;
  return word?.kind === 'word' && word.cue === null && !word.isStop;
}

/**
 * "Passengers on a ferry that lost power have described": a clause within the subject, which begins with its verb. With
 * anything else another subject begins: "after the mayor said that the ferry".
 */
function isWithinSubject(sentence: Sentence, from: number): boolean {
  const first = sentence[from]?.word;
  const isRelative = RELATIVE.test(sentence[from - 1]?.word.shadow ?? '') && isNounBefore(sentence, from - 1);
  return isRelative && first?.person === null && BEGINS_RELATIVE.test(first.shadow);
}

const BEGINS_RELATIVE =
  /^(?:\p{L}{2,}ed|has|had|have|is|are|was|were|runs|owns|makes|sells|lost|won|left|built|made|held|took|ran|hit)$/u;

/** Words by which another subject begins within a clause: "a result | his rival called", "a ban | the union called". */
const BEGINS_SUBJECT = /^(?:the|his|her|their|its|an?)$/;
const JOINS_NOUNS = /^(?:of|for|from|at|in|on|to|with|by|and|or|near|over|under|than|as|both|all|half|not)$/;

/** Where the last subject of a clause begins, from its first word on: "a result | his rival called". */
function lastSubject(sentence: Sentence, from: number, end: number): number {
  for (let at = end - 2; at > from; at--) {
    const before = sentence[at - 1]?.word;
    if (!BEGINS_SUBJECT.test(sentence[at]?.word.shadow ?? '') || before?.kind !== 'word') continue;
    const isNew = !JOINS_NOUNS.test(before.shadow) && !before.isCapital && !before.isStop;
    if (isNew && isThing(sentence, from, at)) return at;
  }
  return from;
}

/** With an article, and for nobody: not "a man wearing | a hat". */
function isThing(sentence: Sentence, from: number, end: number): boolean {
  const isBegun = BEGINS_SUBJECT.test(sentence[from]?.word.shadow ?? '');
  return isBegun && sentence.slice(from + 1, end).every(({ word }) => word.person === null && !word.isName);
}

const DAY = /^(?:on|late|early|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;

/** "A spokesman on Wednesday said" */
function beforeDay(sentence: Sentence, from: number, end: number): number {
  let to = end;
  while (to > from + 1 && DAY.test(sentence[to - 1]?.word.shadow ?? '')) to--;
  return to;
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
  return (before.isName || before.person !== null) && !word.isName && word.person === null;
}

const JOINS_CLAUSES = /^(?:and|but|while|that|because|when|if|as|although|though|which|whether|what|how|why)$/;

function endsClause(sentence: Sentence, at: number): boolean {
  const item = sentence[at];
  if (!item || item.quote) return true;
  const { kind, shadow, surface, cue } = item.word;
  if (surface === '-') return sentence[at - 1]?.end !== item.start || sentence[at + 1]?.start !== item.end;
  if (kind === 'mark') return !/^[.%$()&]$/.test(surface);
  if (cue?.kind === 'verb' && cue.strength === 'strong') return true;
  return JOINS_CLAUSES.test(shadow) && !isJoiningNames(sentence, at);
}

/** "Smith and Jones said" */
function isJoiningNames(sentence: Sentence, at: number): boolean {
  const [before, after] = [sentence[at - 1]?.word, sentence[at + 1]?.word];
  if (sentence[at]?.word.shadow !== 'and' || !before || !after) return false;
  return before.isName && after.isName;
}

/** "15:10 The port authority says": past the minutes. */
function afterTime(sentence: Sentence, from: number): number {
  const [hour, colon, minutes] = [sentence[from - 2], sentence[from - 1], sentence[from]];
  const isTime = hour?.word.kind === 'number' && colon?.word.surface === ':' && minutes?.word.kind === 'number';
  return isTime && sentence[from + 1]?.word.isCapital ? from + 1 : from;
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
  while (open >= 0 && comma - open < MOST_BEFORE && !isComma(sentence[open]) && !sentence[open]?.quote) open--;
  if (open < 0 || !isComma(sentence[open])) {
    // One comma only: "On Monday the mayor, said": what stands before it is the subject, if anything is.
    return open <= 0 ? clauseSubject(sentence, comma) : null;
  }
  const inner = phraseOf(sentence, open + 1, comma);
  // "Prof X, of the institute, who led the trial, said": an aside after another.
  const start = commaBefore(sentence, open);
  if (start !== null && isAside(sentence, start, open)) return subjectBeforeClause(sentence, open);
  const before = clauseSubject(sentence, open);
  if (before?.kind !== 'phrase') return inner;
  if (isAdverbial(sentence, open)) return inner;
  const isWho = /^(?:who|whose|which|a|an|the|one)$/.test(sentence[open + 1]?.word.shadow ?? '');
  if (before.name !== null || isWho) {
    // "whose son was there" tells nothing of them.
    const isSelf = sentence[open + 1]?.word.shadow !== 'whose';
    const gender = before.gender ?? (isSelf ? inner?.gender : null) ?? null;
    return { ...before, gender, offices: [...before.offices, ...(isWho ? [] : (inner?.offices ?? []))] };
  }
  if (inner?.name) {
    const gender = before.gender ?? inner.gender;
    return { ...before, name: inner.name, gender, end: inner.end, refersBack: false };
  }
  return before;
}

const ASIDE = /^(?:of|who|whose|which|from|an?|the|then|now|\d+)$/;

/** The comma before another one, with no quotation and no verb of speech between; null where there is none. */
function commaBefore(sentence: Sentence, comma: number): number | null {
  for (let at = comma - 1; at >= Math.max(0, comma - MOST_BEFORE); at--) {
    const item = sentence[at];
    if (!item || item.quote || item.word.cue?.kind === 'verb') return null;
    if (isComma(item)) return at;
  }
  return null;
}

/** Whether what stands between two commas is said of whom the first follows: "X, of the institute, who led, said". */
function isAside(sentence: Sentence, start: number, end: number): boolean {
  if (!ASIDE.test(sentence[start + 1]?.word.shadow ?? '') || isAdverbial(sentence, start)) return false;
  // "a decision that Mr. Diaz, the president, described": a clause with a subject of its own.
  const isClause = sentence.slice(start + 1, end).some(({ word }) => word.shadow === 'that');
  return !isClause;
}

/** "In a statement, Smith, …": what stands before the comma is no subject. */
function isAdverbial(sentence: Sentence, comma: number): boolean {
  const shadow = sentence[clauseStart(sentence, comma)]?.word.shadow ?? '';
  return PREPOSITIONS.has(shadow) && !OPENERS.has(shadow);
}

function accordingTo(sentence: Sentence, at: number, item: Token): CueUse | null {
  const to = sentence[at + 1];
  const form = item.word.cue;
  if (!form || to?.word.shadow !== 'to') return null;
  const subject = objectAt(sentence[at + 2]) ?? phraseFrom(sentence, at + 2)?.phrase;
  if (!subject) return null;
  return { at, cue: { start: item.start, end: to.end }, form, subject, reports: null };
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
  if (!next || next.quote || sentence.length - cue < 5) return null;
  const isOpen =
    TAKES_CLAUSE.test(verb) &&
    (next.word.isName || BEGINS_CLAUSE.test(next.word.shadow) || isSubjectOf(sentence, cue + 1));
  const beginsClause = isOpen || (MAY_TAKE_CLAUSE.test(verb) && SUBJECT_PRONOUN.test(next.word.shadow));
  return beginsClause && hasSubjectBefore(sentence, cue) ? cue : null;
}

const MOST_BARE_SUBJECT = 4;

/** "said | loan losses were", "said | 12 people had": nouns without an article, and soon a verb that tells. */
function isSubjectOf(sentence: Sentence, from: number): boolean {
  for (let at = from; at <= from + MOST_BARE_SUBJECT; at++) {
    const item = sentence[at];
    if (!item || item.quote || item.word.kind === 'mark') return false;
    if (at > from && FINITE.test(item.word.shadow)) return true;
    if (item.word.isStop || isAdverb(item)) return false;
  }
  return false;
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do)$/;

/** Verbs after which "that" may be left out. */
const TAKES_CLAUSE = new RegExp(
  '^(?:said|says|say|added|adds|claim(?:ed|s)?|insist(?:ed|s)?|admit(?:ted|s)?|warn(?:ed|s)|argue[ds]|believe[ds]?|' +
    'thinks?|thought|acknowledge[ds]|concede[ds]|allege[ds]|maintain(?:ed|s)|assert(?:ed|s)|contend(?:ed|s))$',
);
const BEGINS_CLAUSE = new RegExp(
  '^(?:the|an?|it|he|she|they|there|his|her|their|its|no|some|many|this|these|those|we|more|about|nearly|you|i|my|' +
    'our|most|all|both|each|every|any|one|two|three|nobody|everyone|everybody|people|up)$',
);
/** These may have an object instead ("announced its split"): only a pronoun tells that a clause begins. */
const MAY_TAKE_CLAUSE = new RegExp(
  '^(?:suggest(?:ed|s)|announce[ds]|predict(?:ed|s)|fear(?:ed|s)|hope[ds]?|denie[ds]|reveal(?:ed|s)|boast(?:ed|s)|' +
    'stress(?:ed|es)|explain(?:ed|s)|estimate[ds]|note[ds]|confirm(?:ed|s)|promise[ds]|agreed?|vow(?:ed|s))$',
);
const SUBJECT_PRONOUN = /^(?:it|he|she|they|there|we|you|i)$/;

function hasSubjectBefore(sentence: Sentence, cue: number): boolean {
  const before = sentence[cue - 1];
  return before !== undefined && !before.quote && before.word.kind === 'word';
}
