import type { Token } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import { isGiven, isOrigin } from './arabic-name.ts';
import { arabicPhrase } from './arabic-phrase.ts';
import { quotedName } from './arabic-quoted-name.ts';
import { BY_THE_WAY, NAME_PARTS, OCCASIONS, ON_HIS_PART, OPENERS, VERBAL_NOUN } from './arabic-words.ts';
import type { CueForm } from './cue-form.ts';
import type { Phrase, Subject } from './cue-use.ts';
import type { Sentence } from './sentences.ts';

/** A subject before its verb has at most so many words. */
export const MOST_BEFORE = 14;

/** Whose words a verb of speech reports: the noun after it or before it, or only what its form tells. */
export function subjectOf(sentence: Sentence, at: number, verb: Word): Subject {
  const from = skipByTheWay(sentence, at + 1);
  // `وكان الرئيس قد قال`, `وزارة الصحة دعت الأطباء`
  const before = subjectBefore(sentence, at, verb);
  if (before?.isWhole && before.phrase.of !== null) return before.phrase;
  const had = saidBefore(sentence, at);
  if (had) return had;
  const quoted = quotedName(sentence, from);
  if (quoted) return quoted;
  const isPronoun = LAST_SPOKEN_OF.test(sentence[from]?.word.shadow ?? '') && sentence[from + 1]?.word.kind !== 'word';
  const after = isPronoun ? null : arabicPhrase(sentence, from);
  const isSubject = after && maySpeak(sentence, from, after.phrase, after.next, verb);
  if (isSubject) {
    const phrase = withoutDescribed(
      sentence,
      withoutObject(sentence, after.phrase, after.next, verb),
      after.next,
      verb,
    );
    const isTold = phrase.of === 'role' || isSurnameOf(phrase, after.next === from + 1);
    return isTold ? { ...phrase, gender: verb.cue?.gender ?? phrase.gender } : phrase;
  }
  return before?.phrase ?? { kind: 'implicit', gender: verb.cue?.gender ?? null };
}

/** `وقالت منصور`: a man's name alone, that is the surname of a woman. */
function isSurnameOf(phrase: Phrase, isOneWord: boolean): boolean {
  return isOneWord && phrase.of === 'given' && phrase.gender === 'm';
}

function agree(a: CueForm['gender'], b: CueForm['gender']): boolean {
  return a === null || b === null || a === b;
}

/** Verbs that take no object, so that the noun after them speaks. */
const WITHOUT_OBJECT = new Set(
  (
    'قال أضاف صرّح أردف استطرد استدرك علّق ردّ أجاب تساءل تابع غرّد لفت أشار نوّه أفاد شدّد خلص جزم اشتكى تحدّث ' +
    'مضى زاد هتف اكتفى اعتذر عقّب تهكّم شكّك ندّد تعهّد اعترف أقرّ أصرّ تذرّع تحجّج رحّب أشاد أهاب افتخر تباهى ' +
    'تفاخر تنبّأ تكهّن احتجّ تعجّب أوصى أفتى نصّ اعترض استرسل تذمّر تأفّف تحسّر تمتم غمغم لوّح أسهب دافع'
  ).split(' '),
);

/** Whether a phrase after a verb is its subject, and not its object: `أعلن تسجيل`, `دعت المواطنين`, `وصفت القرار`. */
function maySpeak(sentence: Sentence, from: number, phrase: Phrase, next: number, verb: Word): boolean {
  const head = sentence[from]?.word;
  const { cue } = verb;
  if (!head || !cue) return false;
  // `أكدت عضو الوفد سابين عساف`: offices keep the form for men.
  const isTitled = phrase.of === 'role' && phrase.name !== null && cue.gender === 'f';
  // `ورد النائب نعمة سلوم`: a name of women that a man has, as his office tells.
  const isOfMan = phrase.of === 'role' && phrase.name !== null && cue.gender === 'm' && head.person?.gender === 'm';
  const isHis = isTitled || isOfMan || isSurnameOf(phrase, next === from + 1) || agree(phrase.gender, cue.gender);
  if (!isHis) return false;
  // `تشير بيدها`, `ختمت كلمتها`: something of the speaker's.
  if (phrase.of === null && /^(?:ب\p{L}{2,}ه|\p{L}{3,}(?:ها|هم|ته))$/u.test(head.shadow)) return false;
  // `طمأن الأهالي قائلا`: a verb that takes an object, and has this one.
  if (phrase.of === 'group' && NEEDS_OBJECT.has(cue.lemma) && !isNounPhrase(sentence, next)) return false;
  // `دعت أنصارها إلى`: her own people are whom she calls on.
  const isOwned = phrase.of === 'group' && /(?:ه|ها|هم)$/.test(head.shadow) && !head.isDefinite;
  if (isOwned && (NEEDS_OBJECT.has(cue.lemma) || CALLS_ON.has(cue.lemma))) return false;
  const isUnnamed = phrase.name === null || phrase.of === 'body';
  if (isUnnamed && phrase.of !== null && isObjectOf(sentence, from, next)) return false;
  // `ندّد بالحملة`: what it was about.
  if (phrase.of === null && /^بال\p{L}{2,}/u.test(head.shadow)) return false;
  // `ختمت بتحذير`: with what.
  const thing = /^ب\p{L}{3,}$/u.test(head.shadow) ? head.shadow.slice(1) : '';
  if (phrase.of === null && (OCCASIONS.has(thing) || VERBAL_NOUN.test(thing))) return false;
  // `قالت باكية`, `أجاب ضاحكا`: how it was said.
  // `قالت والدموع في عينيها`
  if (phrase.of === null && head.conjunction > 0 && head.shadow.startsWith('و')) return false;
  const isAlone = next === from + 1 && sentence[next]?.word.kind !== 'word';
  const isManner = isAlone && !head.isDefinite && /^\p{L}{3,}[اة]$/u.test(head.shadow);
  if (phrase.of === null && isManner) return false;
  if (phrase.of === 'group' && /[وي]ين$|[^ائ]ين$/.test(head.shadow)) return false;
  if (phrase.of !== null || WITHOUT_OBJECT.has(cue.lemma)) return true;
  if (VERBAL_NOUN.test(head.shadow) || (head.shadow.endsWith('ة') && cue.gender === 'm')) return false;
  // `وصف القرار بأنه`: one noun between the verb and what it makes of it, so that nobody is named.
  const isOne = next === from + 1;
  // `وتوعّد الحوراني بـ`: a surname by where somebody's family is from.
  if (isOne && /^ال\p{L}{4,}ي$/u.test(head.shadow) && !isOrigin(head)) return true;
  return !(isOne && head.shadow.startsWith('ال') && BEFORE_COMPLEMENT.test(sentence[next]?.word.shadow ?? 'ب'));
}

/** Verbs that take somebody as their object, so that a crowd alone after them is that. */
const NEEDS_OBJECT = new Set('طمأن خاطب هنّأ حثّ ناشد أبلغ أخبر اتّهم حمّل انتقد هاجم سأل وعد نصح'.split(' '));

const CALLS_ON = new Set(['دعا', 'طالب', 'شكر', 'حيّا']);
/** `شكرت الدولة على تبرعها`: of the verbs that need one, somebody alone right after them is the object. */
export function isObjectOf(sentence: Sentence, at: number, next: number): boolean {
  return ALWAYS_OBJECT.has(sentence[at - 1]?.word.cue?.lemma ?? '') && !isNounPhrase(sentence, next);
}

const ALWAYS_OBJECT = new Set(['شكر', 'هنّأ', 'اتّهم', 'حيّا']);

function isNounPhrase(sentence: Sentence, at: number): boolean {
  const word = sentence[at]?.word;
  return word?.kind === 'word' && !word.isStop && word.cue?.kind !== 'participle' && !/^[بل]/.test(word.shadow);
}

const BEFORE_COMPLEMENT = /^(?:ب|الي|علي|من|عن|في|ل)$|^بان/;

/** `وصف كمال عيسى القرار بأنه`: the last word, with the article, is what he described. */
export function withoutObject(sentence: Sentence, phrase: Phrase, next: number, verb: Word): Phrase {
  const { name } = phrase;
  const [last, before] = [sentence[next - 1], sentence[next - 2]];
  if (!name || phrase.of === 'body' || !last || !before || WITHOUT_OBJECT.has(verb.cue?.lemma ?? '')) return phrase;
  // `نفى مستشار القائد، آدم الطيب، الاتهامات`: between commas a name is whole.
  let first = next - 1;
  while (first > 0 && (sentence[first]?.start ?? 0) > name.start) first--;
  if (isComma(sentence, first - 1) && isComma(sentence, next)) return phrase;
  // `أشرف أبو العينين`
  if (NAME_PARTS.has(before.word.shadow)) return phrase;
  const isObject = last.end === name.end && before.start > name.start && /^ال../.test(last.word.shadow);
  // `اختصاصية التغذية لانا الحاج`: after an office the name is whole.
  if (phrase.of === 'role' && before.start === name.start && isGiven(before.word)) return phrase;
  const isLong = (sentence[next - 3]?.start ?? -1) >= name.start && !last.word.shadow.endsWith('ي');
  if (!isObject || !(isLong || BEFORE_COMPLEMENT.test(sentence[next]?.word.shadow ?? ''))) return phrase;
  return { ...phrase, end: before.end, name: { start: name.start, end: before.end } };
}

/** `وصف رئيس الحكومة المكلف النتيجة بأنها`: the last noun of what looks like his title is what he described. */
function withoutDescribed(sentence: Sentence, phrase: Phrase, next: number, verb: Word): Phrase {
  const isDescribed =
    /^(?:وصف|شبّه|نعت)$/.test(verb.cue?.lemma ?? '') && /^ب(?:ان\p{L}*)?$/u.test(shadowAt(sentence, next));
  if (!isDescribed || phrase.of !== 'role' || phrase.name !== null) return phrase;
  const [last, before] = [sentence[next - 1], sentence[next - 2]];
  const isAfterTitle = before !== undefined && before.word.isDefinite && before.start >= phrase.start;
  if (!last?.word.isDefinite || !isAfterTitle || last.end !== phrase.end) return phrase;
  const [[head = '', ...details] = [], ...others] = phrase.offices;
  const offices = [[head, ...details.filter((detail) => detail !== last.word.bare)], ...others];
  return { ...phrase, end: before.end, offices };
}

function shadowAt(sentence: Sentence, at: number): string {
  return sentence[at]?.word.shadow ?? '';
}

/** `سبق للوزير أن قال` */
function saidBefore(sentence: Sentence, at: number): Phrase | null {
  if (sentence[at - 1]?.word.shadow !== 'ان') return null;
  for (let before = at - 2; before > Math.max(-1, at - MOST_BEFORE); before--) {
    if (sentence[before]?.word.core !== 'سبق' || !sentence[before + 1]?.word.person?.afterLam) continue;
    const found = arabicPhrase(sentence, before + 1, true);
    return found?.next === at - 1 ? found.phrase : null;
  }
  return null;
}

/** `وقال أمس الوزير`, `وأكد من جهته فلان`, `وقالت، بدورها، فلانة` */
function skipByTheWay(sentence: Sentence, from: number): number {
  let at = from;
  for (;;) {
    const word = sentence[at]?.word;
    if (!word) return at;
    const next = sentence[at + 1]?.word;
    if (BY_THE_WAY.has(word.shadow)) at++;
    else if (/^لـ*$/.test(word.surface) && sentence[at + 1]?.quote) at += 2;
    else if (word.shadow === 'في' && CONTEXT.test(next?.shadow ?? '')) at = afterContext(sentence, at + 1);
    else if (word.shadow === 'من' && next && ON_HIS_PART.has(next.shadow)) at += 2;
    else if (word.surface === '،' && at > from && sentence[at + 1]?.word.kind === 'word') at++;
    else return at;
  }
}

/** `وأشار في هذا السياق المهندس`, `وقال في الوقت نفسه الوزير` */
const CONTEXT = /^(?:هذا|(?:ذات|نفس|عين)(?:ه|ها)?|السياق|الاطار|الصدد|الشان|الوقت|المقابل)$/;

function afterContext(sentence: Sentence, from: number): number {
  let at = from;
  while (at < from + 3 && CONTEXT.test(sentence[at]?.word.shadow ?? '')) at++;
  return at;
}

const BEFORE_VERB = /^(?:قد|لقد|كان|كانت|هو|هي|ايضا|بدوره|بدورها)$/;

/** `رئيس الجمهورية الذي أكد`; `على الباب لافتة تقول`: who does what a verb after them tells, as nobody knows them. */
function antecedentOf(sentence: Sentence, at: number, verb: Word): Phrase | null {
  // `المعلم الذي كان يردد`
  const relative = /^كانت?$/.test(sentence[at - 1]?.word.shadow ?? '') ? at - 2 : at - 1;
  if (RELATIVE.test(sentence[relative]?.word.shadow ?? '')) return endingAt(sentence, relative);
  const { person } = sentence[at - 1]?.word ?? { person: null };
  const isUnknown = person?.definite === false && !person.afterLam && /^(?:role|document)$/.test(person.kind);
  return isUnknown && verb.conjunction === 0 && /^[يت]/.test(verb.shadow) ? endingAt(sentence, at) : null;
}

/** `لكن الوزير قال`, `وكان المتحدث قد أعلن`, `أما المدرب، الذي فاز، فقال`: a subject where the clause begins. */
function subjectBefore(sentence: Sentence, at: number, verb: Word): { phrase: Phrase; isWhole: boolean } | null {
  const first = sentence[0]?.word.shadow ?? '';
  const isThen = verb.conjunction > 0 && verb.shadow.startsWith('ف');
  if (isThen && /^[وف]?اما$/.test(first)) {
    const topic = arabicPhrase(sentence, 1);
    return topic && { phrase: topic.phrase, isWhole: true };
  }
  const antecedent = antecedentOf(sentence, at, verb);
  const gender = verb.cue?.gender ?? null;
  if (antecedent) return agree(antecedent.gender, gender) ? { phrase: antecedent, isWhole: true } : null;
  if (verb.conjunction > 0) return null;
  const topic = topicBeforeAside(sentence, at, verb);
  if (topic) return { phrase: topic, isWhole: true };
  let from = at;
  while (from > 0 && at - from < MOST_BEFORE) {
    const item = sentence[from - 1];
    // `ويروي الشدياق أن مستشاره قال`: the clause begins after أن.
    if (!item || item.quote || item.word.kind === 'mark' || item.word.isThat) break;
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
  // `وكان الأخير قد قال`
  if (phrase.of === null && LAST_SPOKEN_OF.test(head.shadow)) return null;
  // `لكن مصدرا مقربا منه قال`
  const isWhole = next === end || (next + 1 === end && OF_HIM.test(sentence[next]?.word.shadow ?? ''));
  const isRelative = RELATIVE.test(sentence[next]?.word.shadow ?? '');
  const isSomebody = phrase.of !== null || head.conjunction === 0;
  const fits = (isWhole || isRelative) && isSomebody && agree(phrase.gender, verb.cue?.gender ?? null);
  return fits ? { phrase, isWhole } : null;
}

/** `التقى المبعوث رئيس الجمهورية الذي أكد`: the phrase for somebody that ends where the relative begins. */
export function endingAt(sentence: Sentence, end: number): Phrase | null {
  let found: Phrase | null = null;
  for (let start = end - 1; start >= Math.max(0, end - MOST_BEFORE); start--) {
    const word = sentence[start]?.word;
    if (word?.kind !== 'word' || word.isStop) break;
    const phrase = arabicPhrase(sentence, start);
    const reaches = phrase?.next === end && phrase.phrase.of !== null && word.cue?.kind !== 'verb';
    if (reaches) found = phrase.phrase;
    else if (found) break;
  }
  return found;
}

/** `لكن ياسر، وهو بائع خضار، يؤكد`, `الوزير، في تصريح له، قال`: past what is said of somebody between two commas. */
function topicBeforeAside(sentence: Sentence, at: number, verb: Word): Phrase | null {
  if (!isComma(sentence, at - 1)) return null;
  let from = 0;
  while (from < at && OPENERS.has(sentence[from]?.word.shadow ?? '')) from++;
  const head = sentence[from]?.word;
  if (!head || head.isStop || (head.cue !== null && head.person === null)) return null;
  const found = arabicPhrase(sentence, from);
  if (!found || !isComma(sentence, found.next) || found.next >= at - 1) return null;
  const { phrase, next } = found;
  const isSomebody = phrase.of !== null && head.conjunction === 0;
  const says = ({ quote, word }: Token): boolean => quote !== null || word.cue?.strength === 'strong';
  const isAside = !sentence.slice(next, at).some(says);
  return isSomebody && isAside && agree(phrase.gender, verb.cue?.gender ?? null) ? phrase : null;
}

function isComma(sentence: Sentence, at: number): boolean {
  return /^[،,]$/.test(sentence[at]?.word.surface ?? '');
}

/** Whoever was spoken of last, or has died. */
const LAST_SPOKEN_OF = /^ال(?:اخير|راحل|فقيد)ة?$/;
const OF_HIM = /^(?:من|في|ل|ب)(?:ه|ها|هم)$/;
const RELATIVE = /^(?:الذي|التي|الذين|اللذان|وهو|وهي)$/;
