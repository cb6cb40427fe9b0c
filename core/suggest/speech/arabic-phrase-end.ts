import { ofWord } from '../tokens/of-word.ts';
import type { Word } from '../tokens/word.ts';
import { NAME_PARTS, OCCASIONS } from './arabic-words.ts';
import type { Sentence } from './sentences.ts';

/** Longer ones are no phrases for a speaker. */
const MOST_WORDS = 16;

/** Before where somebody works or is. */
export const WITHIN_A_PLACE: ReadonlySet<string> = new Set(['في', 'من', 'لدي', 'ب']);

/** `في تصريح`, `في كلمته` */
export function isOccasion(word: Word | undefined): boolean {
  return word !== undefined && namesOccasion(word);
}

const namesOccasion = ofWord(({ bare }) => {
  const owned = bare.replace(/(?:ه|ها|هم)$/, '');
  return OCCASIONS.has(bare) || OCCASIONS.has(owned) || OCCASIONS.has(owned.replace(/ت$/, 'ة'));
});

/** `goesOn`: in `مسؤول في وزارة الصحة` what follows tells which one, where the article doesn't. */
export function endsAt(sentence: Sentence, at: number, from: number, goesOn: boolean): boolean {
  const item = sentence[at];
  if (!item || at >= from + MOST_WORDS) return true;
  if (item.quote) {
    const before = sentence[at - 1]?.word.core ?? '';
    const mayName = NAMED_BEFORE.has(before.replace(/^ل/, '')) || isWorkplace(sentence, at);
    return at === from || item.end - item.start > 30 || !mayName;
  }
  const { word } = item;
  if (isVan(sentence, at)) return false;
  if (word.kind === 'number' && isNumberBeforeName(sentence, at, from)) return false;
  if (word.kind !== 'word' || word.isThat) return true;
  if (isMidfield(sentence, at)) return false;
  if (word.isStop) return !(goesOn && at > from && isBeforePlace(sentence, at));
  if (at === from) return false;
  // `مهندس صيانة تحدث شريطة عدم ذكر اسمه`; `التقى الرئيس المصري … نظيره الفرنسي …`: another person begins.
  return ENDS_PHRASE.has(word.core) || isAnotherVerb(word);
}

/** `لاعب وسط المنتخب`, `لاعب خط وسط`: elsewhere "amid". */
export function isMidfield(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1]?.word;
  return sentence[at]?.word.shadow === 'وسط' && (before?.person?.lemma === 'لاعب' || before?.core === 'خط');
}

/** `كبير الاقتصاديين في «ألفا» منير حداد`: between the marks is where somebody works, as a name follows. */
export function isWorkplace(sentence: Sentence, at: number): boolean {
  if (!/^(?:في|لدي)$/.test(sentence[at - 1]?.word.shadow ?? '')) return false;
  const [before, next, last] = [sentence[at - 2]?.word, sentence[at + 1]?.word, sentence[at + 2]?.word];
  if (before?.kind !== 'word' || before.isStop || next?.kind !== 'word' || next.isStop) return false;
  if (next.person) return next.person.kind === 'given' && !next.person.afterLam;
  // `منير حداد`: two words that are nothing else, after somebody's title.
  const isTitle = before.person?.kind === 'role' || before.person?.kind === 'group';
  return isTitle && isPlainWord(next) && last !== undefined && isPlainWord(last);
}

function isPlainWord({ kind, isStop, isDefinite, cue, conjunction }: Word): boolean {
  return kind === 'word' && !isStop && !isDefinite && cue === null && conjunction === 0;
}

/** `صحيفة «الغد»`, `لـ«الغد»`: marks that hold a name, as far as what stands around them tells. */
export function mayHoldName(sentence: Sentence, at: number): boolean {
  const quote = sentence[at]?.quote;
  const before = sentence[at - 1]?.word;
  if (!quote || !before || quote.end - quote.start > LONGEST_OUTLET) return false;
  return NAMED_BEFORE.has(before.core) || /^لـ*$/.test(before.surface) || isWorkplace(sentence, at);
}

const LONGEST_OUTLET = 25;

const ENDS_PHRASE = new Set(['تحدث', 'تحدثت', 'نظيره', 'نظيرها', 'نظيرهم']);

function isBeforePlace(sentence: Sentence, at: number): boolean {
  const next = sentence[at + 1];
  if (next?.quote) return isWorkplace(sentence, at + 1);
  return WITHIN_A_PLACE.has(sentence[at]?.word.shadow ?? '') && next?.word.kind === 'word' && !isOccasion(next.word);
}

/** `آمر الكتيبة 77 عبد السلام الزوي`: a number tells which, before a name. */
function isNumberBeforeName(sentence: Sentence, at: number, from: number): boolean {
  const next = sentence[at + 1]?.word;
  const isBeforeName = next?.person?.kind === 'given' || NAME_PARTS.has(next?.shadow ?? '');
  return isBeforeName && at > from && sentence[at - 1]?.word.isDefinite === true;
}

/** `ماركو فان دالن`: elsewhere `فان` is "so that", which takes the article or a verb after it. */
export function isVan(sentence: Sentence, at: number): boolean {
  if (sentence[at]?.word.surface !== 'فان') return false;
  const [before, next] = [sentence[at - 1]?.word, sentence[at + 1]?.word];
  if (before?.kind !== 'word' || next?.kind !== 'word') return false;
  const isNameBefore = before.person?.kind === 'given' || before.cue?.kind === 'verb' || !before.isDefinite;
  return isNameBefore && !next.isDefinite && !next.isStop && next.cue === null && next.person === null;
}

/** Another word that reports speech ends a phrase, unless it may be part of a name or role (`كاتب`, `متحدث`). */
function isAnotherVerb(word: Word): boolean {
  if (word.cue === null || word.person !== null) return false;
  return word.conjunction > 0 || word.cue.strength === 'strong' || word.cue.kind === 'participle';
}

const NAMED_BEFORE = new Set(
  (
    'باسم حركة حزب جماعة منظمة شركة مؤسسة كتائب مجموعة قناة وكالة صحيفة جريدة مجلة اذاعة جمعية نقابة حملة شبكة ' +
    'موقع تنظيم مركز نادي دورية كتلة تيار تحالف ائتلاف جبهة مستشفي مدرسة فندق دار فرقة منتدي معهد'
  ).split(' '),
);

/** `قالت الناشطة يارا`: after its verb a subject is followed by no other. */
export function isAfterVerb(sentence: Sentence, from: number): boolean {
  return sentence[from - 1]?.word.cue?.kind === 'verb';
}

/** Whether a comma stands there, of either script. */
export function isComma(sentence: Sentence, at: number): boolean {
  const surface = sentence[at]?.word.surface;
  return surface === '،' || surface === ',';
}
