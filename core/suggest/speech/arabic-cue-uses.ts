import type { Token } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import { arabicPhrase, isStop, isThat } from './arabic-phrase.ts';
import { BY_THE_WAY, ON_HIS_PART, OPENERS } from './arabic-words.ts';
import type { CueUse, Subject } from './cue-use.ts';
import type { Sentence } from './sentences.ts';

/** How far what is reported may stand from its cue: `وقال الوزير في مؤتمر صحفي عقده في … إن`. */
const REPORT_WITHIN = 40;
/** A subject before its verb has at most so many words. */
const MOST_BEFORE = 14;

/** The words that report speech in a sentence, each with its subject. */
export function arabicCueUses(sentence: Sentence): CueUse[] {
  const found: CueUse[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const item = sentence[at];
    const cue = item?.word.cue;
    if (!item || !cue || !isCueHere(sentence, at)) continue;
    const use =
      cue.kind === 'according'
        ? accordingTo(sentence, at, item)
        : cue.lemma === 'قوله'
          ? hisWords(sentence, at, item)
          : verbUse(sentence, at, item);
    if (use) found.push(use);
  }
  addPassedOn(sentence, found);
  return found;
}

/** `عدم ذكر اسمه`, `على ذكر`: what follows is a noun. */
const BEFORE_NOUN = /^(?:عدم|دون|بدون|حق|علي|الي|في|من|كل|اي|هذا|ذلك)$/;

function isFrom({ shadow }: Word): boolean {
  return shadow === 'عن';
}

/** Forms that are other words as a rule count only where what surrounds them fits. */
function isCueHere(sentence: Sentence, at: number): boolean {
  const word = sentence[at]?.word;
  const next = sentence[at + 1]?.word;
  if (!word?.cue) return false;
  const { core } = word;
  if (word.cue.kind === 'verb' && BEFORE_NOUN.test(sentence[at - 1]?.word.core ?? '')) return false;
  const follows = (within: number, fits: (word: Word) => boolean): boolean =>
    sentence.slice(at + 1, at + 1 + within).some(({ word }) => fits(word));
  if (core === 'بين') return next !== undefined && isThat(next);
  if (/^نقل[ات]?$/.test(core)) return follows(9, isFrom);
  if (core === 'عبر' || core === 'اعرب') return follows(7, isFrom);
  if (core === 'راي' || core === 'عد') return follows(11, isThat);
  if (core === 'طالب' || core === 'طالبة') return at === 0 && sentence[at + 1]?.word.kind === 'word';
  if (core === 'جاء' || core === 'ورد' || core === 'جاءت' || core === 'وردت') return next?.shadow === 'في';
  if (core === 'وفقا') return /^لـ*/.test(next?.surface ?? '');
  return true;
}

function cueRange({ start, end, word }: Token) {
  return { start: start + word.conjunction, end };
}

function verbUse(sentence: Sentence, at: number, item: Token): CueUse | null {
  const form = item.word.cue;
  if (!form) return null;
  const reports = reportedFrom(sentence, at);
  if (form.lemma === 'جاء' || form.lemma === 'ورد') {
    const found = arabicPhrase(sentence, at + 2);
    const subject: Subject = found?.phrase ?? { kind: 'implicit', gender: null };
    return { at, cue: cueRange(item), form, subject, reports };
  }
  const subject: Subject =
    form.kind === 'participle' ? { kind: 'implicit', gender: form.gender } : subjectOf(sentence, at, item.word);
  return { at, cue: cueRange(item), form, subject, reports };
}

function subjectOf(sentence: Sentence, at: number, verb: Word): Subject {
  const after = arabicPhrase(sentence, skipByTheWay(sentence, at + 1));
  if (after) return after.phrase;
  return subjectBefore(sentence, at, verb) ?? { kind: 'implicit', gender: verb.cue?.gender ?? null };
}

/** `وقال أمس الوزير`, `وأكد من جهته فلان`, `وقالت، بدورها، فلانة` */
function skipByTheWay(sentence: Sentence, from: number): number {
  let at = from;
  for (;;) {
    const word = sentence[at]?.word;
    if (!word) return at;
    const next = sentence[at + 1]?.word;
    if (BY_THE_WAY.has(word.shadow)) at++;
    else if (word.shadow === 'من' && next && ON_HIS_PART.has(next.shadow)) at += 2;
    else if (word.surface === '،' && at > from && sentence[at + 1]?.word.kind === 'word') at++;
    else return at;
  }
}

const BEFORE_VERB = /^(?:قد|لقد|كان|كانت|هو|هي|ايضا|بدوره|بدورها)$/;

/** `لكن الوزير قال`, `وكان المتحدث قد أعلن`: nothing but the subject between the clause's start and its verb. */
function subjectBefore(sentence: Sentence, at: number, verb: Word): Subject | null {
  if (verb.conjunction > 0) return null;
  let from = at;
  while (from > 0 && at - from < MOST_BEFORE) {
    const item = sentence[from - 1];
    if (!item || item.quote || item.word.kind === 'mark') break;
    from--;
  }
  while (from < at && OPENERS.has(sentence[from]?.word.shadow ?? '')) from++;
  let end = at;
  while (end > from && BEFORE_VERB.test(sentence[end - 1]?.word.shadow ?? '')) end--;
  const first = sentence[from]?.word;
  if (from >= end || !first || isStop(first) || (first.cue !== null && first.cue.kind !== 'participle')) return null;
  const found = arabicPhrase(sentence.slice(0, end), from);
  if (!found || found.next < end) return null;
  return found.phrase;
}

/** `بحسب وزارة الصحة`, `وفقا لبيان`, `حسبما أفاد فلان` */
function accordingTo(sentence: Sentence, at: number, item: Token): CueUse | null {
  const form = item.word.cue;
  if (!form) return null;
  const cue = cueRange(item);
  let from = at + 1;
  if (/^ما$/.test(sentence[from]?.word.shadow ?? '')) from++;
  const verb = sentence[from];
  if (verb?.word.cue?.kind === 'verb') {
    return { at, cue, form, subject: subjectOf(sentence, from, verb.word), reports: null };
  }
  if (/^ل?ما$/.test(verb?.word.shadow ?? '') && sentence[from + 1]?.word.cue?.kind === 'verb') {
    const second = sentence[from + 1];
    if (second) return { at, cue, form, subject: subjectOf(sentence, from + 1, second.word), reports: null };
  }
  if (/^لـ*$/.test(verb?.word.surface ?? '')) from++;
  const found = arabicPhrase(sentence, from);
  if (!found) return null;
  const start = sentence[from];
  // `وفقا للوزير`: the preposition is written as one with the name.
  const cut = item.word.core === 'وفقا' && start ? lamOf(start.word) : 0;
  return { at, cue, form, subject: { ...found.phrase, start: found.phrase.start + cut }, reports: null };
}

function lamOf({ shadow }: Word): number {
  return shadow.startsWith('ل') && !shadow.startsWith('لل') ? 1 : 0;
}

/** `على حد قوله`, `نقلت الوكالة عن مسؤول قوله`: the speaker is named before, or after (`على حد قول الوزير`). */
function hisWords(sentence: Sentence, at: number, item: Token): CueUse | null {
  const form = item.word.cue;
  if (!form) return null;
  // `ووصفه مدربه بأنه`: a verb with its subject after it.
  const described = item.word.core.startsWith('وصف') ? arabicPhrase(sentence, at + 1) : null;
  const cue = cueRange(item);
  if (described) return { at, cue, form, subject: described.phrase, reports: null };
  const reports = reportedFrom(sentence, at);
  for (let before = at - 1; before >= Math.max(0, at - MOST_BEFORE); before--) {
    if (sentence[before]?.word.shadow !== 'عن') continue;
    const found = arabicPhrase(sentence.slice(0, at), before + 1);
    if (found) return { at, cue, form, subject: found.phrase, reports };
  }
  return { at, cue, form, subject: { kind: 'implicit', gender: form.gender }, reports };
}

/** `نقلا عن مصدر`, `نقلت الوكالة عن مصدر أن`: whoever is quoted stands after عن. */
function addPassedOn(sentence: Sentence, uses: CueUse[]): void {
  for (const [index, use] of uses.entries()) {
    if (use.form.lemma !== 'نقل' && use.form.lemma !== 'نسب') continue;
    for (let at = use.at + 1; at < Math.min(sentence.length, use.at + MOST_BEFORE); at++) {
      if (sentence[at]?.word.shadow !== 'عن') continue;
      const found = arabicPhrase(sentence, at + 1);
      if (found) uses[index] = { ...use, subject: found.phrase };
      break;
    }
  }
}

/** Where the words begin that a cue reports: after أن or إن, with no other verb of speech and no quotation between. */
function reportedFrom(sentence: Sentence, cue: number): number | null {
  for (let at = cue + 1; at < Math.min(sentence.length, cue + REPORT_WITHIN); at++) {
    const item = sentence[at];
    if (!item || item.quote || item.word.surface === ':') return null;
    if (isThat(item.word)) return at;
    if (item.word.cue?.kind === 'verb' && item.word.cue.strength === 'strong') return null;
  }
  return null;
}
