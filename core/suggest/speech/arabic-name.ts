import { ofWord } from '../tokens/of-word.ts';
import type { Word } from '../tokens/word.ts';
import { GIVEN_NAMES } from './arabic-given-names.ts';
import { endsAt, isOccasion } from './arabic-phrase-end.ts';
import { NAME_PARTS, NATIONALITIES, OCCASIONS, THINGS, VERBAL_NOUN } from './arabic-words.ts';
import type { Sentence } from './sentences.ts';

/** Names have so many words at most, those like عبد and أبو not counted. */
const MOST_NAME_WORDS = 4;

/** Whether a word says what one person is. */
export function isRole({ person }: Word): boolean {
  return person?.kind === 'role';
}

/** `البرازيلي`: where somebody is from. */
export function isOrigin(word: Word | undefined): boolean {
  return word !== undefined && namesOrigin(word);
}

const namesOrigin = ofWord(({ isDefinite, bare }) => isDefinite && NATIONALITIES.has(bare.replace(/ية$/, 'ي')));

/** `في مستشفى الملك فهد الدكتورة هند` */
export function isTitleAfterPlace(sentence: Sentence, at: number): boolean {
  const word = sentence[at]?.word;
  if (!word?.isDefinite || !isRole(word) || sentence[at + 1]?.word.person?.kind !== 'given') return false;
  // `نوال الحاج علي`
  return !/^(?:حاج|شيخ|سيد)$/.test(word.person?.lemma ?? '');
}

/** Whether a name may begin there; `isNeverNamed` where what stands before it takes only names that are known. */
export function mayBeName(sentence: Sentence, at: number, isAfterVerb: boolean, isNeverNamed = false): boolean {
  const word = sentence[at]?.word;
  if (!word || isJoined(word)) return false;
  // `نجمة الشاشة ترد`: said of her.
  if (word.person === null && word.cue?.kind === 'verb') return false;
  // `قالت والدة الشاب باكية:`
  if (word.person === null && isManner(word) && sentence[at + 1]?.word.kind !== 'word') return false;
  // `أوغستين سنغور`
  const next = sentence[at + 1]?.word;
  const isLikeMany = mayBeSurname(word) && sentence[at - 1]?.word.isDefinite === true && isPlain(next);
  if (word.person !== null) return word.person.kind === 'given' || isRole(word) || isLikeMany;
  // `وصف المدرب أداء فريقه`
  if (next && /^\p{L}{3,}(?:ه|ها|هم)$/u.test(next.shadow) && describes(sentence, at)) return false;
  // `وصف المتحدث تصريحات مارشان`
  if (OCCASIONS.has(word.shadow)) return false;
  // `واجهته القاضية بتقرير الخبرة`, `ردت الوزيرة ببيان`: what it was done with.
  if (isWithThing(word) || (THINGS.has(word.shadow) && sentence[at - 1]?.word.isDefinite)) return false;
  if (isAfterVerb) return !isNeverNamed;
  // `بعث الرئيس برقية`, `افتتح الوزير مصنعا`: what somebody made or sent.
  const before = sentence[at - 1]?.word;
  const isAfterRole = before?.person?.kind === 'role' && before.person.definite;
  if (isAfterRole && mayBeObject(word)) return false;
  return !isPresentVerb(word, sentence[at + 1]?.word);
}

/** `أوغستين`, `ماكرون`: what a plural looks like without the article. */
export const mayBeSurname = ofWord(({ shadow, isDefinite, person }) => {
  return person?.kind === 'group' && !isDefinite && /[وي]ن$/.test(shadow);
});

function isPlain(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.isStop && word.person === null && word.cue === null && !word.isDefinite;
}

/** Whether a role alone stands there after a verb of which what it is done to must be told. */
function describes(sentence: Sentence, at: number): boolean {
  return sentence[at - 1]?.word.person?.definite === true && DESCRIBES.has(sentence[at - 2]?.word.cue?.lemma ?? '');
}

const DESCRIBES = new Set('وصف شبّه نعت انتقد هاجم رفض برّر'.split(' '));

const isWithThing = ofWord(({ shadow }) => /^[بل]\p{L}{3,}$/u.test(shadow) && isThing(shadow.slice(1)));

function isThing(shadow: string): boolean {
  return OCCASIONS.has(shadow) || VERBAL_NOUN.test(shadow);
}

const mayBeObject = ofWord(({ shadow }) => /^\p{L}{3,}ة$|^\p{L}{4,}ا$/u.test(shadow));

/** `قائد المنتخب يعتزل`, `وزيرة الصحة تعلن الخطة`: a verb of the present. */
export function isPresentVerb(word: Word, next: Word | undefined): boolean {
  return hasItsForm(word) || (hasHerForm(word) && (!next || next.isDefinite));
}

const hasItsForm = ofWord(({ shadow }) => /^ي\p{L}{2,}$/u.test(shadow));
/** Nouns have it too. */
const hasHerForm = ofWord(({ shadow }) => /^ت\p{L}{3,}$/u.test(shadow));

/** `د. سامي`, `م/ فهد`: past the letters for what somebody is. */
export function afterAbbreviation(sentence: Sentence, at: number): number {
  const mark = sentence[at + 1]?.word.surface;
  const word = sentence[at]?.word;
  if ((mark !== '.' && mark !== '/') || word?.kind !== 'word' || word.shadow.length >= 4) return at;
  const isShort = word.shadow.length === 1 || word.shadow.includes('.');
  return isShort && /^(?:[\p{Lo}]\.?){1,3}$/u.test(word.shadow) ? at + 2 : at;
}

/** With و before it. A ف begins too many names to be taken for a conjunction. */
export function isJoined({ conjunction, shadow }: Word): boolean {
  // `سيدي ولد أعمر`
  return conjunction > 0 && shadow.startsWith('و') && shadow !== 'ولد';
}

/** `للوزارة`, `لوزارة` */
export const isWithLam = ofWord(({ shadow }) => /^ل\p{L}{3,}$/u.test(shadow));

const OF_FATHER = new Set(['بن', 'بنت', 'ولد', 'منت']);

/** Parts of names that another follows. */
const NEEDS_MORE = new Set('فان ولد منت بنت ابو ابي ابا عبد بن ابن ال'.split(' '));

/** The index after a name that begins at `from`. */
export function endOfName(sentence: Sentence, from: number): number {
  let at = from;
  let words = 0;
  while (words < MOST_NAME_WORDS && !endsAt(sentence, at, from, false)) {
    const word = sentence[at]?.word;
    if (!word || word.person?.afterLam) break;
    // `أبو العينين`, `بن فرحين`: half a name is none.
    const isHalf = at > from && NEEDS_MORE.has(sentence[at - 1]?.word.shadow ?? '');
    const isOfMan = sentence[from]?.word.person?.gender === 'm' && !word.isDefinite && word.shadow.endsWith('ة');
    // `حسن نافعة`: no man says something `باكية`.
    const isSurnameOfMan = at === from + 1 && isOfMan && word.person === null && isManner(word);
    const goesOn = isHalf || isSurnameOfMan;
    if (at > from && !goesOn && !continuesName(word, words, isLastOfName(sentence, at, from))) break;
    // `في مستشفى الملك فهد الدكتورة هند`
    if (at > from && isTitleAfterPlace(sentence, at)) break;
    // `تراقب ليان مسعود شعاباً`: the accusative is of what follows.
    if (at > from && hasTanween(word)) break;
    // `تدخل رئيس المجلس مرارا لتهدئة النواب`
    if (at > from && isForSomething(word)) break;
    // `ثمّن الصادق بابكر زيارة الوالي`
    if (at > from && word.shadow.endsWith('ة') && !word.isDefinite && isOccasion(word)) break;
    // `حسام النجار استقالته`: nothing follows a surname with the article but another such.
    if (at > from + 1 && isSurname(sentence, from, at - 1) && !word.isDefinite) {
      if (!isGiven(word)) break;
    }
    if (!NAME_PARTS.has(word.shadow) || word.person?.kind === 'given') words++;
    at++;
  }
  return at;
}

const hasTanween = ofWord(({ surface }) => surface.includes('\u064B'));

/** `لتهدئة` */
const isForSomething = ofWord(({ shadow, person }) => /^ل\p{L}{3,}ة$/u.test(shadow) && person === null);

/** `لاعب ريال مدريد البرازيلي فينيسيوس` is from Brazil, and not called so. */
function isSurname(sentence: Sentence, from: number, at: number): boolean {
  const [first, before, word] = [sentence[from]?.word, sentence[at - 1]?.word, sentence[at]?.word];
  if (!word?.isDefinite || !before || (NAME_PARTS.has(before.shadow) && before.person?.kind !== 'given')) return false;
  // `بدر الدين قاسمي`
  if (/^ال(?:دين|له|اسلام)$/.test(word.shadow)) return false;
  return first?.person?.kind === 'given' || !isOrigin(word);
}

function isLastOfName(sentence: Sentence, at: number, from: number): boolean {
  const next = sentence[at + 1]?.word;
  return (
    endsAt(sentence, at + 1, from, false) || next?.person?.afterLam === true || (next !== undefined && isOwned(next))
  );
}

/** `ضاحكة`, `مبتسما`: how it was said. */
const isManner = ofWord(({ shadow }) => /^(?:\p{L}ا\p{L}{2}[ةا]|م\p{L}{3,5}ا)$/u.test(shadow));

/** `مسيرتها`, `استقالته`, `لأحفاده`: with a pronoun, and so no name. */
export const isOwned = ofWord(({ shadow }) => /^(?:\p{L}{3,}(?:ها|هم|ته)|ل\p{L}{3,}ه)$/u.test(shadow));

/** A surname may be the word for a role (`سعاد الخطيب`); an office without the article, or a body, is somebody else. */
function continuesName(word: Word, words: number, isLast: boolean): boolean {
  // `مايك والتز`, but `سمير ووليد`
  if (isJoined(word)) return word.person === null && words === 1 && isLast;
  // `مريم بنت علي`
  if (OF_FATHER.has(word.shadow)) return true;
  if (word.person === null && (isManner(word) || isOwned(word))) return false;
  if (word.person === null || word.person.kind === 'given') return true;
  // `ربة المنزل أمينة صالح`: a name that is an office too.
  if (isGiven(word)) return true;
  // `كارين لوفغرين`, `هيلين كارسون`: what looks like several people is a surname.
  if (word.person.kind === 'group' && /[وي]ن$/.test(word.shadow)) return !word.isDefinite && words === 1 && isLast;
  return word.person.kind === 'role' && words < 2 && (word.isDefinite || isLast);
}

/** A given name, be it an office too. */
export function isGiven({ shadow }: Word): boolean {
  return GIVEN_NAMES.has(shadow);
}
