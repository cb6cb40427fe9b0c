import type { Token } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import { IN_WORDS, isCueHere } from './arabic-cue-senses.ts';
import { arabicCue } from './arabic-cues.ts';
import { arabicPhrase } from './arabic-phrase.ts';
import { askedBefore, askedFirst, askedOf, isAnswer, isOurQuestion, ourQuestion } from './arabic-questions.ts';
import { SPEECH_NOUN, ownerOfWords } from './arabic-speech-nouns.ts';
import { isVan, mayHoldName } from './arabic-phrase-end.ts';
import { MOST_BEFORE, endingAt, subjectOf } from './arabic-subject.ts';
import type { CueForm } from './cue-form.ts';
import type { CueUse, Phrase, Subject } from './cue-use.ts';
import type { Sentence } from './sentences.ts';

/** How far what is reported may stand from its cue: `وقال الوزير في مؤتمر صحفي عقده في … إن`. */
const REPORT_WITHIN = 40;

/** The words that report speech in a sentence, each with its subject. */
export function arabicCueUses(sentence: Sentence): CueUse[] {
  const found: CueUse[] = [];
  const firstQuote = sentence.findIndex(isQuote);
  const lastQuote = firstQuote === -1 ? -1 : sentence.findLastIndex(isQuote);
  for (let at = 0; at < sentence.length; at++) {
    const item = sentence[at];
    const isAfterQuote = firstQuote !== -1 && at > firstQuote;
    if (item && isAfterQuote && isWithTheseWords(sentence, at)) {
      const subject = subjectOf(sentence, at, { ...item.word, cue: WITH_THESE_WORDS });
      found.push({ at, cue: cueRange(item), form: WITH_THESE_WORDS, subject, reports: null });
      continue;
    }
    const owner =
      item && at < lastQuote && found.length === 0 && (item.word.cue === null || item.word.cue.lemma === 'ردّ')
        ? ownerOfWords(sentence, at)
        : null;
    if (item && owner) {
      found.push({ at, cue: cueRange(item), form: SPEECH_NOUN, subject: owner, reports: null });
      continue;
    }
    const form = item?.word.cue;
    if (!item || !form || !isCueHere(sentence, at)) continue;
    const use = form.kind === 'according' ? accordingTo(sentence, at, item, form) : useOf(sentence, at, item, form);
    const verb = form.lemma === 'لسان' ? found.at(-1) : undefined;
    // `جاء على لسان المتحدث`: the verb reports it, and he says it.
    if (use && verb?.form.kind === 'verb' && at - verb.at < MOST_BEFORE) {
      found[found.length - 1] = { ...verb, subject: use.subject };
    } else if (use) found.push(use);
  }
  addPassedOn(sentence, found);
  addDoers(sentence, found);
  return found;
}

/** `واختتمت فلانة كلمتها داعية إلى`: a participle is of whoever did what the verb before it tells. */
function addDoers(sentence: Sentence, uses: CueUse[]): void {
  let doer: CueUse | null = null;
  for (const [index, use] of uses.entries()) {
    if (use.form.kind === 'verb') doer = use.form.strength === 'weak' && isNamedNext(sentence, use) ? use : null;
    if (use.form.kind !== 'participle' || use.subject.kind !== 'implicit' || doer?.subject.kind !== 'phrase') continue;
    const { gender } = use.form;
    if (gender !== null && gender === doer.form.gender) uses[index] = { ...use, subject: doer.subject };
  }
}

/** Whether somebody stands right after a verb who can only have done it: a name of two words or more is no object. */
function isNamedNext(sentence: Sentence, { at, subject }: CueUse): boolean {
  const name = subject.kind === 'phrase' ? subject.name : null;
  // `هنأ رئيس الاتحاد اللاعبين، مؤكدا`: nor is a role one that an object follows.
  if (subject.kind === 'phrase' && !name && subject.of === 'role' && sentence[at + 1]?.start === subject.start) {
    const after = sentence.slice(at + 1, at + MOST_BEFORE).find(({ start }) => start >= subject.end);
    return after?.word.isDefinite === true && !after.word.isStop;
  }
  if (!name || subject.kind !== 'phrase' || sentence[at + 1]?.start !== subject.start) return false;
  const second = sentence.slice(at + 1, at + MOST_BEFORE).find(({ start }) => start > name.start);
  return second !== undefined && second.end <= name.end && second.word.kind === 'word';
}

function isQuote({ quote }: Token): boolean {
  return quote !== null;
}

const WITH_THESE_WORDS: CueForm = { lemma: 'لخّص', kind: 'verb', strength: 'weak', vouches: false, gender: null };

/** `"…". بهذه الكلمات ودّع المدرب جمهوره`: with them any verb reports what was said before. */
function isWithTheseWords(sentence: Sentence, at: number): boolean {
  const { word } = sentence[at] ?? {};
  if (word?.kind !== 'word' || word.isStop || word.isDefinite || word.person !== null) return false;
  const isNamed = WORDS.has(sentence[at - 1]?.word.shadow ?? '');
  const from = isNamed ? at - 2 : at - 1;
  if (!(isNamed ? /^(?:بهذا|بهذه|بتلك)$/ : /^هكذا$/).test(sentence[from]?.word.shadow ?? '')) return false;
  return sentence.slice(Math.max(0, from - 2), from).some(isQuote);
}

const WORDS = new Set('الكلمات الكلمة العبارة العبارات الجملة الجمل القول السؤال السوال المقولة'.split(' '));

function cueRange({ start, end, word }: Token) {
  return { start: start + word.conjunction, end };
}

function useOf(sentence: Sentence, at: number, item: Token, own: CueForm): CueUse | null {
  const form = own.vouches && !isVouchedFor(sentence, at, own) ? { ...own, vouches: false } : own;
  if (form.lemma === 'قوله') return hisWords(sentence, at, item, form);
  const cue = cueRange(item);
  const reports = reportedFrom(sentence, at);
  if (form.lemma === 'جاء' || form.lemma === 'ورد') {
    const where = sentence[at + 1]?.word.shadow ?? '';
    // `أصدرت الوزارة بيانا جاء فيه`: the statement came, and she issued it.
    const came = { ...form, gender: null };
    const nobody = { kind: 'implicit', gender: null } as const;
    if (/^(?:في.+|علي)$/.test(where)) return { at, cue, form: came, subject: nobody, reports };
    if (where !== 'في') return answered(sentence, at, item);
    const found = arabicPhrase(sentence, at + 2, true)?.phrase ?? null;
    // `جاء في مقدمة السؤال`: no part of a text speaks.
    const isIssued = found?.of === 'document' || found?.of === 'body';
    return { at, cue, form: came, subject: isIssued ? found : nobody, reports };
  }
  const implicit = { kind: 'implicit', gender: form.gender } as const;
  if (form.lemma === 'شعار') return { at, cue, form, subject: endingAt(sentence, at) ?? implicit, reports };
  const asked = askedBefore(sentence, at, item.word) ?? askedFirst(sentence, at);
  if (asked) return { at, cue, form, subject: asked, reports };
  if (isOurQuestion(item.word)) return { at, cue, form, ...ourQuestion(sentence, at), reports };
  const doer = form.kind === 'participle' ? implicit : subjectOf(sentence, at, item.word);
  const subject = doer.kind === 'implicit' && isAnswer(item.word) ? { ...doer, answers: true as const } : doer;
  const asks = askedOf(sentence, at);
  return asks ? { at, cue, form, subject, reports, asks } : { at, cue, form, subject, reports };
}

/** `لم تؤكد النيابة الرواية` vouches for nothing; nor does `كشفت الشركة عن هاتف`, where nothing is told. */
function isVouchedFor(sentence: Sentence, at: number, { lemma }: CueForm): boolean {
  if (/^(?:لم|لن|لا)$/.test(sentence[at - 1]?.word.core ?? '')) return false;
  if (lemma !== 'كشف') return true;
  const end = Math.min(sentence.length, at + REPORT_WITHIN);
  let shows = false;
  for (let next = at + 1; next < end; next++) {
    const item = sentence[next];
    const tells = item?.word.isThat || item?.word.surface === ':';
    if (tells || (item?.quote && !mayHoldName(sentence, next))) return true;
    if (item?.word.shadow === 'عن' && next < at + 8) shows = true;
  }
  return !shows;
}

/** `ورد الوزير`: و and رد, where ورد is no "it stands in". */
function answered(sentence: Sentence, at: number, item: Token): CueUse | null {
  const form = arabicCue(item.word.shadow.slice(1));
  if (!form) return null;
  const cue = { start: item.start + 1, end: item.end };
  return { at, cue, form, subject: subjectOf(sentence, at, item.word), reports: reportedFrom(sentence, at) };
}

/** `بحسب وزارة الصحة`, `وفقا لبيان`, `حسبما أفاد فلان`, `على حد قوله` */
function accordingTo(sentence: Sentence, at: number, item: Token, form: CueForm): CueUse | null {
  const isInWords = item.word.core === 'حد';
  const isByTongue = item.word.core === 'لسان';
  const words = sentence[at + 1];
  const cue = cueRange(item);
  if (isInWords && words) cue.end = words.end;
  if (isInWords || isByTongue) cue.start = sentence[at - 1]?.start ?? cue.start;
  const use = { at, cue, form, reports: null };
  const own = IN_WORDS.exec(words?.word.shadow ?? '');
  if (own) {
    const pronoun = /(?:ه|ها|هم|هما)$/.exec(own[0].slice(3))?.[0];
    if (pronoun !== undefined) return { ...use, subject: { kind: 'implicit', gender: GENDER_OF.get(pronoun) ?? null } };
  }
  let from = own ? at + 2 : at + 1;
  const isClause = /^[بل]?ما$/.test(sentence[from]?.word.shadow ?? '') || item.word.core === 'حسبما';
  if (isClause && item.word.core !== 'حسبما') from++;
  const verb = sentence[from];
  if (verb?.word.cue?.lemma === 'نقل') {
    const source = passedOnFrom(sentence, from, 'عن');
    if (source) return { ...use, subject: source };
  }
  if (verb?.word.cue?.kind === 'verb') {
    while (/^به?$/.test(sentence[from + 1]?.word.shadow ?? '')) from++;
    return { ...use, subject: subjectOf(sentence, from, verb.word) };
  }
  // `وفقا لما نقلته صحيفة`: any verb, and whoever did it.
  if (isClause && arabicPhrase(sentence, from + 1)?.phrase.of) from++;
  if (/^(?:لـ*|عن|إلى|الى)$/.test(verb?.word.surface ?? '')) from++;
  const start = sentence[from]?.word;
  if (!start) return null;
  const found = arabicPhrase(sentence, from, true);
  if (!found) return null;
  // `وفقا للوزير`: the preposition is written as one with the name.
  const cut = /^(?:وفقا|طبقا)$/.test(item.word.core) ? lamOf(start) : 0;
  const { name } = found.phrase;
  const begin = found.phrase.start + cut;
  const ownName = name && { start: Math.max(name.start, begin), end: name.end };
  return { ...use, subject: { ...found.phrase, start: begin, name: ownName } };
}

const GENDER_OF: ReadonlyMap<string, CueForm['gender']> = new Map([
  ['ه', 'm'],
  ['ها', 'f'],
]);

function lamOf({ shadow }: Word): number {
  return shadow.startsWith('ل') && !shadow.startsWith('لل') ? 1 : 0;
}

/** `على حد قوله`, `نقلت الوكالة عن مسؤول قوله`: the speaker is named before, or after (`على حد قول الوزير`). */
function hisWords(sentence: Sentence, at: number, item: Token, form: CueForm): CueUse | null {
  const cue = cueRange(item);
  const reports = reportedFrom(sentence, at);
  // `عبّر الوزير عن ثقته بقوله`: with ب it is of whoever the verb before is of, whatever he speaks about.
  const isBy = item.word.core.startsWith('ب');
  const own = isBy || item.word.core.endsWith('قول') ? subjectInClause(sentence, at) : null;
  if (own) return { at, cue, form, subject: own, reports };
  const isAscribed = sentence.slice(Math.max(0, at - MOST_BEFORE), at).some(({ word }) => word.cue?.lemma === 'نسب');
  const first = isBy ? at : Math.max(0, at - MOST_BEFORE);
  for (let before = at - 1; before >= first; before--) {
    if (sentence[before]?.word.shadow !== (isAscribed ? 'الي' : 'عن')) continue;
    const found = arabicPhrase(sentence, before + 1);
    if (found && found.next <= at) return { at, cue, form, subject: found.phrase, reports };
  }
  return { at, cue, form, subject: { kind: 'implicit', gender: form.gender }, reports };
}

/** `اكتفى المنصور بالقول`, `وردّ مدير الدفاع على الانتقادات بالقول`: whoever the verb before it is of. */
function subjectInClause(sentence: Sentence, at: number): Subject | null {
  for (let before = at - 1; before >= Math.max(0, at - MOST_BEFORE); before--) {
    const word = sentence[before]?.word;
    if (word?.cue?.kind !== 'verb' || !isCueHere(sentence, before)) continue;
    return /^نقل|^نسب/.test(word.cue.lemma) ? null : subjectOf(sentence, before, word);
  }
  return null;
}

/** `نقلا عن مصدر`, `نقلت الوكالة عن مصدر أن`: whoever is quoted stands after عن. */
function addPassedOn(sentence: Sentence, uses: CueUse[]): void {
  for (const [index, use] of uses.entries()) {
    if (!BEFORE_SOURCE.has(use.form.lemma)) continue;
    const subject = passedOnFrom(sentence, use.at, BEFORE_SOURCE.get(use.form.lemma) ?? 'عن');
    if (subject && use.form.kind !== 'according') uses[index] = { ...use, subject };
  }
}

/** `نقلت عن مصدر`, `نسبت إلى مصدر`, `علمت من مصدر` */
const BEFORE_SOURCE: ReadonlyMap<string, string> = new Map([
  ['نقل', 'عن'],
  ['نسب', 'الي'],
  ['علم', 'من'],
]);

function passedOnFrom(sentence: Sentence, verb: number, preposition: string): Phrase | null {
  for (let at = verb + 1; at < Math.min(sentence.length, verb + MOST_BEFORE); at++) {
    if (sentence[at]?.word.shadow === preposition) return arabicPhrase(sentence, at + 1)?.phrase ?? null;
  }
  return null;
}

/** `نقلت «الغد» عن مسؤول أن` */
function isPasser(sentence: Sentence, cue: number, at: number): boolean {
  const preposition = BEFORE_SOURCE.get(sentence[cue]?.word.cue?.lemma ?? '');
  return at === cue + 1 && preposition !== undefined && sentence[at + 1]?.word.shadow === preposition;
}

/** Where the words begin that a cue reports: after أن or إن, with no other verb of speech and no quotation between. */
function reportedFrom(sentence: Sentence, cue: number): number | null {
  for (let at = cue + 1; at < Math.min(sentence.length, cue + REPORT_WITHIN); at++) {
    const item = sentence[at];
    if (!item || item.word.surface === ':') return null;
    // `قال الوزير لـ«الغد» إن`
    if (item.quote && !mayHoldName(sentence, at) && !isPasser(sentence, cue, at)) return null;
    if (item.word.isThat && !isVan(sentence, at)) return at;
    const { cue: other } = item.word;
    if (other?.strength === 'strong' && other.kind !== 'according') return null;
  }
  return null;
}
