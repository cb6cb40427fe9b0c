import type { Token } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import { arabicCue } from './arabic-cues.ts';
import { isOrigin } from './arabic-name.ts';
import { isHonorific } from './arabic-person-words.ts';
import { arabicPhrase } from './arabic-phrase.ts';
import { MOST_BEFORE, subjectOf } from './arabic-subject.ts';
import type { CueForm } from './cue-form.ts';
import type { CueUse, Phrase, Subject } from './cue-use.ts';
import type { Sentence } from './sentences.ts';

/** How far what is reported may stand from its cue: `وقال الوزير في مؤتمر صحفي عقده في … إن`. */
const REPORT_WITHIN = 40;

/** The words that report speech in a sentence, each with its subject. */
export function arabicCueUses(sentence: Sentence): CueUse[] {
  const found: CueUse[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const item = sentence[at];
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
  return found;
}

/** `عدم ذكر اسمه`, `على ذكر`: what follows is a noun. */
const BEFORE_NOUN = /^(?:عدم|دون|بدون|حق|علي|الي|في|من|كل|اي|هذا|ذلك)$/;

function isFrom({ word }: Token): boolean {
  return word.shadow === 'عن';
}

/** Of these it is news that they were not done: `ولم يعلق`. */
const ANSWERS = new Set(['علّق', 'ردّ', 'أجاب', 'عقّب']);

/** `قبل أن يضيف`, `ما لبث أن قال`, `إلى أن قال` */
const BEFORE_DEED = /^(?:قبل|الي|لبث|لبثت)$/;

function tells({ word, quote }: Token): boolean {
  return quote !== null || word.isThat;
}

/** `على حد قوله`, `على حدّ تعبير الوزير` */
const IN_WORDS = /^(?:قول|تعبير|وصف|زعم)(?:ه|ها|هم|هما)?$/;

/** `كما طالب`, `، طالب`: elsewhere that is a student. */
function mayPrecedeVerb(before: Word | undefined): boolean {
  return before === undefined || before.kind === 'mark' || /^(?:كما|قد|فيما)$/.test(before.shadow);
}

/** `وعلمت الصحيفة`, `فيما علمت`: a verb may stand there. */
function mayBeginClause({ conjunction }: Word, before: Word | undefined): boolean {
  return conjunction > 0 || mayPrecedeVerb(before);
}

/** Forms that are other words as a rule count only where what surrounds them fits. */
function isCueHere(sentence: Sentence, at: number): boolean {
  const word = sentence[at]?.word;
  const next = sentence[at + 1]?.word;
  if (!word?.cue) return false;
  const { core } = word;
  const before = sentence[at - 1]?.word;
  const follows = (within: number, fits: (item: Token) => boolean): boolean => {
    for (let near = at + 1; near <= at + within; near++) {
      const item = sentence[near];
      if (item && fits(item)) return true;
    }
    return false;
  };
  if (word.cue.kind === 'verb' && BEFORE_NOUN.test(before?.core ?? '')) return false;
  // `أكد سموه`: His Highness, and not "they named him".
  if (isHonorific(word.person?.lemma ?? '')) return false;
  // `ولم ترد الوزارة على «الاتهامات»`: who keeps silent says nothing.
  if (/^(?:لم|لن|لا)$/.test(before?.core ?? '') && ANSWERS.has(word.cue.lemma)) return false;
  // `أن ما نُشر «شائعة»`: it was published, by whomever.
  if (core === 'نشر' && before?.core === 'ما') return false;
  // `من دون أن يذكر`, `ما يسمى`; but `قبل أن يضيف: «…»`
  const isDone = BEFORE_DEED.test(sentence[at - 2]?.word.core ?? '') && follows(2, tells);
  const isAnnounced = next?.surface === ':' || isDone;
  if (/^[يتن]/.test(core) && before?.core === 'ان' && !isAnnounced) return false;
  if (/^[يت]سمي$/.test(core) || (/^[يت]دعي$/.test(core) && word.surface.endsWith('ى'))) return false;
  if (core === 'تردد') return before?.core !== 'ما';
  // `مذكرا بأن`; a memorandum is `مذكرة` as well.
  if (core === 'مذكرة' && before?.shadow === 'في') return false;
  if (core === 'مذكرة') return next?.isThat === true || /^(?:ب|اياه)/.test(next?.shadow ?? '');
  if (core === 'لسان') return before?.shadow === 'علي';
  // `متحدثة باسم الشركة`: who speaks, where `، متحدثة عن` says that she does.
  const isWho = word.cue.kind === 'participle' && word.person?.kind === 'role' && word.cue.lemma !== 'قوله';
  if (isWho && before !== undefined && before.kind !== 'mark') return false;
  if (word.cue.lemma === 'قوله' && !/(?:قول|تعبير|كلام|راي)/.test(core)) return isPassedOn(sentence, at);
  if (core === 'حد') return before?.shadow === 'علي' && IN_WORDS.test(next?.shadow ?? '');
  // `وبيّن فهد أن`; without its shadda it is far more often "between".
  const isVerb = /\u0651/.test(word.surface) || (at === 0 && word.conjunction > 0);
  // `وبيّن الناطق الإعلامي باسم الأمانة، فلان، أن`: somebody's title is long.
  const isAboutSomeone = next?.person?.kind === 'role' && !next.person.afterLam;
  const within = isAboutSomeone && next.person.definite ? 16 : 8;
  if (core === 'بين') return next?.isThat === true || (isVerb && follows(within, ({ word }) => word.isThat));
  // `المرجان هنا`: "here", where "congratulated" is written with its hamza.
  if (core === 'هنا') return /[أئ]/.test(word.surface);
  // `مدرب الفريق، البرتغالي روي نوغيرا`: a name, as it would be no verb without its subject.
  if (isOrigin(before) && word.conjunction === 0 && sentence[at - 2]?.word.kind === 'mark') return false;
  // `علمت الصحيفة من مصدر`
  if (/^علمت?$/.test(core)) return follows(5, ({ word }) => word.shadow === 'من') && mayBeginClause(word, before);
  if (core === 'ذهب' || core === 'ذهبت') return follows(9, ({ word }) => word.isThat);
  // `دون`, `لوح`, `بشر` and the like are other words as a rule.
  if (core === 'دون') return isVerb && next?.person !== null;
  if (/^(?:لوح|بشر|نعي)$/.test(core)) return isVerb || mayBeginClause(word, before);
  if (core === 'دافع') return follows(7, isFrom);
  // `وافقه الرأي`; `وافق على` is a deed.
  if (word.cue.lemma === 'وافق' && !/(?:ه|ها|هم)$/.test(core)) return word.cue.kind === 'participle';
  if (/^[يت]?نص$/.test(core)) return next?.shadow === 'علي' || follows(4, ({ word }) => word.shadow === 'علي');
  if (/^نقل[ات]?$/.test(core)) return follows(9, isFrom);
  if (core === 'عبر') return follows(isVerb && isAboutSomeone ? 14 : 7, isFrom);
  // `أعرب المبعوث الأممي إلى البلاد، فلان، عن`: nothing else begins so, however long the title.
  if (core === 'اعرب') return follows(16, isFrom);
  // `ثمّن` and `أبرز` are "price" and "most prominent" where no clause begins with them.
  if (core === 'ثمن' || core === 'شكر') return isVerb || (mayPrecedeVerb(before) && next?.person !== null);
  if (core === 'ابرز') return (isVerb || mayPrecedeVerb(before)) && follows(11, ({ word }) => word.isThat);
  if (/^(?:راي|عد)ت?$/.test(core)) return follows(11, ({ word, quote }) => quote !== null || word.isThat);
  if (/^ب?راي(?:ه|ها|هم)$/.test(core)) return core.startsWith('ب') || before?.shadow === 'في';
  if (/^طالبة?$/.test(core)) return next?.kind === 'word' && (word.conjunction > 0 || mayPrecedeVerb(before));
  const isOnTongue = next?.shadow === 'علي' && sentence[at + 2]?.word.core === 'لسان';
  if (core === 'جاء' || core === 'جاءت') return isOnTongue || /^في(?:ه|ها)?$/.test(next?.shadow ?? '');
  if (core === 'ذكر') return next?.shadow.startsWith('اسم') !== true;
  if (core === 'نقلا') return next?.shadow === 'عن';
  if (core === 'استنادا') return next?.shadow === 'الي';
  if (core === 'وفقا' || core === 'طبقا') return /^لـ*/.test(next?.surface ?? '');
  return true;
}

/** `نقلت الوكالة عن الوزير تأكيده`: elsewhere it is a deed, and not said to be his words. */
function isPassedOn(sentence: Sentence, at: number): boolean {
  return sentence.slice(Math.max(0, at - MOST_BEFORE), at).some(({ word }) => word.cue?.lemma === 'نقل');
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
    // `أصدرت الوزارة بيانا جاء فيه`: the statement came, and she issued it.
    const came = { ...form, gender: null };
    const nobody = { kind: 'implicit', gender: null } as const;
    if (/^(?:في.+|علي)$/.test(where)) return { at, cue, form: came, subject: nobody, reports };
    if (where !== 'في') return answered(sentence, at, item);
    const found = arabicPhrase(sentence, at + 2, true);
    return { at, cue, form: came, subject: found?.phrase ?? nobody, reports };
  }
  const implicit = { kind: 'implicit', gender: form.gender } as const;
  const asked = askedBefore(sentence, at, item.word);
  if (asked) return { at, cue, form, subject: asked, reports };
  const subject = form.kind === 'participle' ? implicit : subjectOf(sentence, at, item.word);
  return { at, cue, form, subject, reports };
}

/** `سأل أحد الصحفيين رئيس الحكومة عن الموعد، فردّ`: whoever was asked answers. */
function askedBefore(sentence: Sentence, at: number, { conjunction, shadow, cue }: Word): Phrase | null {
  if (conjunction === 0 || !shadow.startsWith('ف') || !/^(?:ردّ|أجاب|قال)$/.test(cue?.lemma ?? '')) return null;
  const ask = sentence.findIndex(({ word }, before) => before < at && word.cue?.lemma === 'سأل');
  const who = ask === -1 ? null : arabicPhrase(sentence, ask + 1);
  const whom = who && arabicPhrase(sentence, who.next);
  return whom && whom.next <= at && whom.phrase.of !== null ? whom.phrase : null;
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

const GENDER_OF: ReadonlyMap<string, CueForm['gender']> = new Map([['ه', 'm'], ['ها', 'f']]);

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
const BEFORE_SOURCE: ReadonlyMap<string, string> = new Map([['نقل', 'عن'], ['نسب', 'الي'], ['علم', 'من']]);

function passedOnFrom(sentence: Sentence, verb: number, preposition: string): Phrase | null {
  for (let at = verb + 1; at < Math.min(sentence.length, verb + MOST_BEFORE); at++) {
    if (sentence[at]?.word.shadow === preposition) return arabicPhrase(sentence, at + 1)?.phrase ?? null;
  }
  return null;
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
