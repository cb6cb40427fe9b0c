import type { Token } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import { arabicCue } from './arabic-cues.ts';
import { arabicPhrase } from './arabic-phrase.ts';
import { BY_THE_WAY, ON_HIS_PART, OPENERS, VERBAL_NOUN } from './arabic-words.ts';
import type { CueForm } from './cue-form.ts';
import type { CueUse, Phrase, Subject } from './cue-use.ts';
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
    const form = item?.word.cue;
    if (!item || !form || !isCueHere(sentence, at)) continue;
    const use = form.kind === 'according' ? accordingTo(sentence, at, item, form) : useOf(sentence, at, item, form);
    if (use) found.push(use);
  }
  addPassedOn(sentence, found);
  return found;
}

/** `عدم ذكر اسمه`, `على ذكر`: what follows is a noun. */
const BEFORE_NOUN = /^(?:عدم|دون|بدون|حق|علي|الي|في|من|كل|اي|هذا|ذلك)$/;

function isFrom({ word }: Token): boolean {
  return word.shadow === 'عن';
}

/** `على حد قوله`, `على حدّ تعبير الوزير` */
const IN_WORDS = /^(?:قول|تعبير|وصف|زعم)(?:ه|ها|هم|هما)?$/;

/** `كما طالب`, `، طالب`: elsewhere that is a student. */
function mayPrecedeVerb(before: Word | undefined): boolean {
  return before === undefined || before.kind === 'mark' || /^(?:كما|قد|فيما)$/.test(before.shadow);
}

/** Forms that are other words as a rule count only where what surrounds them fits. */
function isCueHere(sentence: Sentence, at: number): boolean {
  const word = sentence[at]?.word;
  const next = sentence[at + 1]?.word;
  if (!word?.cue) return false;
  const { core } = word;
  const before = sentence[at - 1]?.word;
  if (word.cue.kind === 'verb' && BEFORE_NOUN.test(before?.core ?? '')) return false;
  // `من دون أن يذكر`, `ما يسمى`
  if (/^[يتن]/.test(core) && before?.core === 'ان') return false;
  if (/^[يت]سمي$/.test(core) || (/^[يت]دعي$/.test(core) && word.surface.endsWith('ى'))) return false;
  if (core === 'تردد') return before?.core !== 'ما';
  const follows = (within: number, fits: (item: Token) => boolean): boolean => {
    for (let near = at + 1; near <= at + within; near++) {
      const item = sentence[near];
      if (item && fits(item)) return true;
    }
    return false;
  };
  if (core === 'حد') return before?.shadow === 'علي' && IN_WORDS.test(next?.shadow ?? '');
  // `وبيّن فهد أن`; without its shadda it is far more often "between".
  const isVerb = /\u0651/.test(word.surface) || (at === 0 && word.conjunction > 0);
  if (core === 'بين') return next?.isThat === true || (isVerb && follows(8, ({ word }) => word.isThat));
  if (/^نقل[ات]?$/.test(core)) return follows(9, isFrom);
  if (core === 'عبر' || core === 'اعرب') return follows(7, isFrom);
  if (/^(?:راي|عد)ت?$/.test(core)) return follows(11, ({ word, quote }) => quote !== null || word.isThat);
  if (/^ب?راي(?:ه|ها|هم)$/.test(core)) return core.startsWith('ب') || before?.shadow === 'في';
  if (/^طالبة?$/.test(core)) return next?.kind === 'word' && (word.conjunction > 0 || mayPrecedeVerb(before));
  if (core === 'جاء' || core === 'جاءت') return /^في(?:ه|ها)?$/.test(next?.shadow ?? '');
  if (core === 'ذكر') return next?.shadow.startsWith('اسم') !== true;
  if (core === 'نقلا') return next?.shadow === 'عن';
  if (core === 'وفقا' || core === 'طبقا') return /^لـ*/.test(next?.surface ?? '');
  return true;
}

function cueRange({ start, end, word }: Token) {
  return { start: start + word.conjunction, end };
}

function useOf(sentence: Sentence, at: number, item: Token, form: CueForm): CueUse | null {
  if (form.lemma === 'قوله') return hisWords(sentence, at, item, form);
  const cue = cueRange(item);
  const reports = reportedFrom(sentence, at);
  if (form.lemma === 'جاء' || form.lemma === 'ورد') {
    const where = sentence[at + 1]?.word.shadow ?? '';
    if (/^في.+/.test(where)) return { at, cue, form, subject: { kind: 'implicit', gender: null }, reports };
    if (where !== 'في') return answered(sentence, at, item);
    const found = arabicPhrase(sentence, at + 2, true);
    return { at, cue, form, subject: found?.phrase ?? { kind: 'implicit', gender: null }, reports };
  }
  const implicit = { kind: 'implicit', gender: form.gender } as const;
  const subject = form.kind === 'participle' ? implicit : subjectOf(sentence, at, item.word);
  return { at, cue, form, subject, reports };
}

/** `ورد الوزير`: و and رد, where ورد is no "it stands in". */
function answered(sentence: Sentence, at: number, item: Token): CueUse | null {
  const form = arabicCue(item.word.shadow.slice(1));
  if (!form) return null;
  const cue = { start: item.start + 1, end: item.end };
  return { at, cue, form, subject: subjectOf(sentence, at, item.word), reports: reportedFrom(sentence, at) };
}

function subjectOf(sentence: Sentence, at: number, verb: Word): Subject {
  const from = skipByTheWay(sentence, at + 1);
  // `وكان الرئيس قد قال`, `وزارة الصحة دعت الأطباء`
  const before = subjectBefore(sentence, at, verb);
  if (before?.isWhole && before.phrase.of !== null) return before.phrase;
  const after = arabicPhrase(sentence, from);
  const isSubject = after && maySpeak(sentence, from, after.phrase, after.next, verb);
  if (isSubject) {
    const phrase = withoutObject(sentence, after.phrase, after.next, verb);
    return phrase.of === 'role' ? { ...phrase, gender: verb.cue?.gender ?? phrase.gender } : phrase;
  }
  return before?.phrase ?? { kind: 'implicit', gender: verb.cue?.gender ?? null };
}

function agree(a: CueForm['gender'], b: CueForm['gender']): boolean {
  return a === null || b === null || a === b;
}

/** Verbs that take no object, so that the noun after them speaks. */
const WITHOUT_OBJECT = new Set(
  (
    'قال أضاف صرّح أردف استطرد استدرك علّق ردّ أجاب تساءل تابع غرّد لفت أشار نوّه أفاد شدّد خلص جزم اشتكى تحدّث ' +
    'مضى زاد هتف'
  ).split(' '),
);

/** Whether a phrase after a verb is its subject, and not its object: `أعلن تسجيل`, `دعت المواطنين`, `وصفت القرار`. */
function maySpeak(sentence: Sentence, from: number, phrase: Phrase, next: number, verb: Word): boolean {
  const head = sentence[from]?.word;
  const { cue } = verb;
  if (!head || !cue) return false;
  // `أكدت عضو الوفد سابين عساف`: offices keep the form for men.
  const isTitled = phrase.of === 'role' && phrase.name !== null && cue.gender === 'f';
  if (!isTitled && !agree(phrase.gender, cue.gender)) return false;
  // `قالت باكية`, `أجاب ضاحكا`: how it was said.
  // `قالت والدموع في عينيها`
  if (phrase.of === null && head.conjunction > 0 && head.shadow.startsWith('و')) return false;
  const isManner = next === from + 1 && /^\p{L}{3,}[اة]$/u.test(head.shadow) && sentence[next]?.word.kind !== 'word';
  if (phrase.of === null && isManner) return false;
  if (phrase.of === 'group' && /[وي]ين$|[^ائ]ين$/.test(head.shadow)) return false;
  if (phrase.of !== null || WITHOUT_OBJECT.has(cue.lemma)) return true;
  if (VERBAL_NOUN.test(head.shadow) || (head.shadow.endsWith('ة') && cue.gender === 'm')) return false;
  // `وصف القرار بأنه`: one noun between the verb and what it makes of it, so that nobody is named.
  const isOne = next === from + 1;
  return !(isOne && head.shadow.startsWith('ال') && BEFORE_COMPLEMENT.test(sentence[next]?.word.shadow ?? 'ب'));
}

const BEFORE_COMPLEMENT = /^(?:ب|الي|علي|من|عن|في|ل)$|^بان/;

/** `وصف كمال عيسى القرار بأنه`: the last word, with the article, is what he described. */
function withoutObject(sentence: Sentence, phrase: Phrase, next: number, verb: Word): Phrase {
  const { name } = phrase;
  const [last, before] = [sentence[next - 1], sentence[next - 2]];
  if (!name || phrase.of === 'body' || !last || !before || WITHOUT_OBJECT.has(verb.cue?.lemma ?? '')) return phrase;
  const isObject = last.end === name.end && before.start > name.start && /^ال../.test(last.word.shadow);
  const isLong = (sentence[next - 3]?.start ?? -1) >= name.start && !last.word.shadow.endsWith('ي');
  if (!isObject || !(isLong || BEFORE_COMPLEMENT.test(sentence[next]?.word.shadow ?? ''))) return phrase;
  return { ...phrase, end: before.end, name: { start: name.start, end: before.end } };
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

/** `لكن الوزير قال`, `وكان المتحدث قد أعلن`, `أما المدرب، الذي فاز، فقال`: a subject where the clause begins. */
function subjectBefore(sentence: Sentence, at: number, verb: Word): { phrase: Phrase; isWhole: boolean } | null {
  const first = sentence[0]?.word.shadow ?? '';
  const isThen = verb.conjunction > 0 && verb.shadow.startsWith('ف');
  if (isThen && /^[وف]?اما$/.test(first)) {
    const topic = arabicPhrase(sentence, 1);
    return topic && { phrase: topic.phrase, isWhole: true };
  }
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
  if (end > from + 1 && ON_HIS_PART.has(sentence[end - 1]?.word.shadow ?? '')) end -= 2;
  const head = sentence[from]?.word;
  if (from >= end || !head || head.isStop || (head.cue !== null && head.person === null)) return null;
  const found = arabicPhrase(sentence, from);
  if (!found || found.next > end) return null;
  const { phrase, next } = found;
  const isWhole = next === end;
  const isRelative = RELATIVE.test(sentence[next]?.word.shadow ?? '');
  const isSomebody = phrase.of !== null || head.conjunction === 0;
  const fits = (isWhole || isRelative) && isSomebody && agree(phrase.gender, verb.cue?.gender ?? null);
  return fits ? { phrase, isWhole } : null;
}

const RELATIVE = /^(?:الذي|التي|الذين|اللذان|وهو|وهي)$/;

/** `بحسب وزارة الصحة`, `وفقا لبيان`, `حسبما أفاد فلان`, `على حد قوله` */
function accordingTo(sentence: Sentence, at: number, item: Token, form: CueForm): CueUse | null {
  const isInWords = item.word.core === 'حد';
  const words = sentence[at + 1];
  const cue = cueRange(item);
  if (isInWords && words) cue.end = words.end;
  if (isInWords) cue.start = sentence[at - 1]?.start ?? cue.start;
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
  if (verb?.word.cue?.kind === 'verb') {
    while (/^به?$/.test(sentence[from + 1]?.word.shadow ?? '')) from++;
    return { ...use, subject: subjectOf(sentence, from, verb.word) };
  }
  // `وفقا لما نقلته صحيفة`: any verb, and whoever did it.
  if (isClause && arabicPhrase(sentence, from + 1)?.phrase.of) from++;
  if (/^(?:لـ*|عن)$/.test(verb?.word.surface ?? '')) from++;
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

const GENDER_OF: ReadonlyMap<string, CueForm['gender']> = new Map([['ه', 'm'], ['ها', 'f']]);

function lamOf({ shadow }: Word): number {
  return shadow.startsWith('ل') && !shadow.startsWith('لل') ? 1 : 0;
}

/** `على حد قوله`, `نقلت الوكالة عن مسؤول قوله`: the speaker is named before, or after (`على حد قول الوزير`). */
function hisWords(sentence: Sentence, at: number, item: Token, form: CueForm): CueUse | null {
  const cue = cueRange(item);
  const reports = reportedFrom(sentence, at);
  const isAscribed = sentence.slice(Math.max(0, at - MOST_BEFORE), at).some(({ word }) => word.cue?.lemma === 'نسب');
  for (let before = at - 1; before >= Math.max(0, at - MOST_BEFORE); before--) {
    if (sentence[before]?.word.shadow !== (isAscribed ? 'الي' : 'عن')) continue;
    const found = arabicPhrase(sentence, before + 1);
    if (found && found.next <= at) return { at, cue, form, subject: found.phrase, reports };
  }
  return { at, cue, form, subject: { kind: 'implicit', gender: form.gender }, reports };
}

/** `نقلا عن مصدر`, `نقلت الوكالة عن مصدر أن`: whoever is quoted stands after عن. */
function addPassedOn(sentence: Sentence, uses: CueUse[]): void {
  for (const [index, use] of uses.entries()) {
    if (use.form.lemma !== 'نقل' && use.form.lemma !== 'نسب') continue;
    for (let at = use.at + 1; at < Math.min(sentence.length, use.at + MOST_BEFORE); at++) {
      if (sentence[at]?.word.shadow !== (use.form.lemma === 'نسب' ? 'الي' : 'عن')) continue;
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
    if (item.word.isThat) return at;
    const { cue: other } = item.word;
    if (other?.strength === 'strong' && other.kind !== 'according') return null;
  }
  return null;
}
