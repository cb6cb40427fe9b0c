import { withoutArticle } from '../tokens/arabic-shadow.ts';
import { ofWord } from '../tokens/of-word.ts';
import type { Token } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import { isGiven, isJoined, isPresentVerb, isRole, isWithLam, mayBeSurname } from './arabic-name.ts';
import { arabicPerson, isBesideAnother } from './arabic-person-words.ts';
import { WITHIN_A_PLACE, isAfterVerb, isComma, isMidfield, isOccasion } from './arabic-phrase-end.ts';
import {
  NAMED_PLACES,
  NAME_PARTS,
  NATIONALITIES,
  PLACES,
  QUALITIES,
  ROLE_PARTS,
  THINGS,
  VAGUE,
} from './arabic-words.ts';
import type { Office } from './cue-use.ts';
import type { Sentence } from './sentences.ts';

/** Whether a word says what somebody is, one person or several, or a body. */
export function isOffice({ person }: Word): boolean {
  return person !== null && person.kind !== 'given';
}

/** `الدبلوماسية الروسية`: where from tells as little of who it is as no word at all. */
export function isOfCountry(detail: string): boolean {
  const man = detail.replace(/ية$/, 'ي');
  return NATIONALITIES.has(man) || (man.endsWith('ي') && !QUALITIES.has(man) && !ROLE_PARTS.has(detail));
}

/** `وزير الخارجية` is one known man; `مصدر في الخارجية` and `ناطق باسم الخارجية` are any. */
export function isDefiniteBy(sentence: Sentence, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const word = sentence[at]?.word;
    if (!word || OF_SEVERAL.has(word.shadow)) return false;
    if (word.isDefinite) return true;
  }
  return false;
}

const OF_SEVERAL: ReadonlySet<string> = new Set(['في', 'من', 'لدي', 'باسم']);

const WHERE_HE_IS = new Set(['في', 'من', 'عن', 'لدي', 'فيه', 'فيها']);

/** `القيادي في الحركة أسامة خليفة`: past the place, if a name follows it. */
export function afterPlaceBeforeName(sentence: Sentence, role: number, from: number): number {
  const first = sentence[from]?.word;
  if (!first || !WHERE_HE_IS.has(first.shadow)) return from;
  let at = from + 1;
  if (isOccasion(sentence[at]?.word)) return from;
  while (at < from + 7 && (isDefiniteNoun(sentence[at]) || isNameOfBefore(sentence, at))) at++;
  // `المحلل في مركز كارنيغي يزيد صايغ`, `في شركة أفق كابيتال ندى الشامي`
  const isAfterBody = [at - 1, at - 2].some((before) => before > from && isBodyWithoutArticle(sentence[before]?.word));
  const unknown = [at, at + 1].findIndex((next) => sentence[next]?.word.person?.kind === 'given');
  const isUnknown = unknown === 1 && sentence[at]?.word.kind === 'word' && sentence[at]?.word.person === null;
  if (isAfterBody && isUnknown && sentence[at]?.word.isStop === false) at++;
  const name = sentence[at]?.word;
  if (!name || (at === from + 1 && !/ها?$/.test(first.shadow))) return from;
  if (name.person?.kind === 'given') return at;
  // `الخبير في النقل البحري الدكتور كمبل عوف`: after another title comes a name, known or not.
  const title = sentence[at - 1]?.word;
  if (title?.isDefinite && isRole(title) && !name.isStop && name.person === null && name.kind === 'word') return at;
  // `ولفتت الباحثة في المنظمة تسنيم العبادي إلى`: two words that are nothing else.
  const after = sentence[at + 2]?.word;
  const isName = name.person === null && name.kind === 'word' && !name.isStop && sentence[at + 1]?.word.kind === 'word';
  return isName && isAfterVerb(sentence, role) && after && (after.kind === 'mark' || after.isStop) ? at : from;
}

const BEFORE_PLACE = new Set(['في', 'لدي', 'الي', 'مع', 'من', 'علي']);

/** `المبعوث الأممي إلى بلاد الرافعة، هانس ليندبرغن،`: past where somebody works, if a comma follows it. */
export function endOfPlace(sentence: Sentence, from: number): number {
  const [first, second] = [sentence[from]?.word, sentence[from + 1]?.word];
  const isName = isShortQuote(sentence, from + 1);
  if (!BEFORE_PLACE.has(first?.shadow ?? '') || isOccasion(second)) return from;
  if (second?.kind !== 'word' && !isName) return from;
  let at = from + 2;
  if (second?.person?.kind === 'body' && isShortQuote(sentence, at)) at++;
  while (at < from + 7 && (isDefiniteNoun(sentence[at]) || isNameOfBefore(sentence, at))) at++;
  return isComma(sentence, at) ? at : from;
}

function isBodyWithoutArticle(word: Word | undefined): boolean {
  return word?.person?.kind === 'body' && !word.person.afterLam;
}

function isShortQuote(sentence: Sentence, at: number): boolean {
  const quote = sentence[at]?.quote;
  return quote !== null && quote !== undefined && quote.end - quote.start <= 30;
}

function isDefiniteNoun(item: Token | undefined): boolean {
  if (item?.quote !== null) return false;
  const { person, isDefinite } = item.word;
  const { shadow } = item.word;
  // `بمركز الدراسات`: where somebody works, with its preposition.
  const isAtBody = person === null && shadow.startsWith('ب') && arabicPerson(shadow.slice(1))?.kind === 'body';
  const isPlace = PLACES.has(shadow) || NAMED_PLACES.has(shadow) || isAtBody;
  return person?.kind === 'body' || isPlace || (isDefinite && person?.kind !== 'given');
}

/**
 * `رئيس وزراء فالونيا ستيفان`, `مديرة منظمة جسور`: after a body or a place without the article comes its own name, as
 * the one is of the other.
 */
function isNameOfBefore(sentence: Sentence, at: number): boolean {
  const [before, word] = [sentence[at - 1]?.word, sentence[at]?.word];
  if (!before || word?.kind !== 'word' || word.person || word.cue || word.isStop || word.isDefinite) return false;
  if (isJoined(word) || NAME_PARTS.has(word.shadow) || before.conjunction > 0) return false;
  const isBody = before.person?.kind === 'body' && !before.person.definite;
  return isBody || NAMED_PLACES.has(before.shadow);
}

/** Said before a name without the article all the same: `دكتور أحمد`. */
const STYLES = new Set(
  'دكتور بروفيسور استاذ مهندس كابتن لواء عميد عقيد مقدم نقيب رائد جنرال شيخ حاج سيد سيناتور'.split(' '),
);

/** `حاكم تكساس غريغ أبوت`, `متظاهر ملثم`: after a role without the article comes what it is over, or which it is. */
function isOver(sentence: Sentence, from: number, at: number): boolean {
  const [head, word] = [sentence[from]?.word, sentence[at]?.word];
  if (at !== from + 1 || !head?.person || head.person.definite) return false;
  // `مهندس صيانة`
  if (STYLES.has(head.person.lemma) && !word?.shadow.endsWith('ة')) return false;
  if (word?.kind !== 'word' || word.person || word.cue || word.isStop || isJoined(word)) return false;
  return !isPresentVerb(word, sentence[at + 1]?.word);
}

/** `مسؤول العلاقات بالسلسلة، تامر وهبة`, `مدير المرور بالعاصمة سامي فرح`: written as one with ب, before a name. */
function isWhereHeWorks(sentence: Sentence, at: number): boolean {
  const word = sentence[at]?.word;
  if (!word || !isInTheThing(word) || word.isStop) return false;
  return sentence[isComma(sentence, at + 1) ? at + 2 : at + 1]?.word.person?.kind === 'given';
}

/** `بالسلسلة` */
const isInTheThing = ofWord(({ shadow }) => /^بال\p{L}{3,}$/u.test(shadow));

/** They speak in the name of (باسم) others; after others, باسم is a man's name. */
const VOICES = new Set(['متحدث', 'ناطق']);

const isInName = ofWord(({ shadow }) => /^باسم(?:ه|ها|هم)?$/.test(shadow));

/** Whether a word still belongs to the title that begins at `from`. */
export function belongsToTitle(sentence: Sentence, from: number, at: number): boolean {
  const item = sentence[at];
  if (!item) return false;
  if (item.quote) return true;
  const { word } = item;
  if (word.kind === 'number') return true;
  const isWithin = OF_SEVERAL.has(sentence[at - 1]?.word.shadow ?? '');
  const isDefiniteHead = sentence[from]?.word.person?.definite === true;
  if (isInName(word) && VOICES.has(sentence[from]?.word.person?.lemma ?? '')) return true;
  if (word.person?.kind === 'given' || NAME_PARTS.has(word.shadow)) return false;
  // `وزير النفط خليفة عبد الصادق`: a given name that is an office as well.
  if (isGiven(word) && !word.isDefinite && sentence[at + 1]?.word.isDefinite === false) return false;
  if (isNameOfBefore(sentence, at) || isOver(sentence, from, at)) return true;
  if (isWhereHeWorks(sentence, at) || isMidfield(sentence, at)) return true;
  // `هنأ رئيس الاتحاد اللاعبين`: after what he is over, several people are somebody else.
  const before = sentence[at - 1]?.word;
  const isOthers = word.isDefinite && word.person?.kind === 'group' && word.shadow.endsWith('ين');
  if (isOthers && before?.isDefinite && before.person?.kind === 'body') return false;
  if (isThing(sentence, from, at) || isOtherBody(sentence, from, at)) return false;
  // `رئيس الاتحاد لكرة القدم أوغستين سنغور`: after the article what looks like several people is a name.
  if (before?.isDefinite && word.person?.kind === 'group' && !word.isDefinite && mayBeSurname(word)) return false;
  if (isWithin || WITHIN_A_PLACE.has(word.shadow) || word.isDefinite) return true;
  if (word.person?.afterLam || VAGUE.has(word.shadow)) return true;
  // `طالب الوزير مجلس الأمن`: after the article nothing without one belongs to the same person.
  // `الكاتب والمحلل السياسي ياسر الزعاترة`: two offices of one person, if a name follows.
  if (isJoined(word) && isRole(word)) return sentence[at - 1]?.word.person?.definite === word.person?.definite;
  if (isOffice(word)) return !isDefiniteHead || hasInName(sentence, from, at);
  // `قائد فرق الإطفاء`: a noun between the office and what it is over.
  const next = sentence[at + 1]?.word;
  const isChain = next !== undefined && next.isDefinite && next.person?.kind !== 'given';
  if (isChain && ((!isDefiniteHead && at === from + 1) || isWithLam(word))) return true;
  return mayBeOfTitle(word);
}

/** `نفى المتهم التهم`, `رفض وزير الدفاع الكشف`: what somebody denied or refused, past what he is and is over. */
function isThing(sentence: Sentence, from: number, at: number): boolean {
  const [before, word] = [sentence[at - 1]?.word, sentence[at]?.word];
  if (!before?.isDefinite || !word?.isDefinite || word.person !== null || !isAfterVerb(sentence, from)) return false;
  // `وافق المدرب الفكرة`: no adjective of a man ends so.
  const isOfMan = at === from + 1 && before.person?.gender === 'm';
  if (VAGUE.has(word.bare)) return false;
  return THINGS.has(word.shadow) || (isOfMan && /(?:ة|ات)$/.test(word.bare));
}

/** `اتهمت والدة الضحية المستشفى`: past what somebody is over, a body is no adjective, but for those that are both. */
function isOtherBody(sentence: Sentence, from: number, at: number): boolean {
  const [before, word] = [sentence[at - 1]?.word, sentence[at]?.word];
  if (!before?.isDefinite || !word?.isDefinite || word.person?.kind !== 'body') return false;
  // `المديرة الإقليمية للمنظمة`
  if (word.person.afterLam) return false;
  return isAfterVerb(sentence, from) && !/(?:ية|معارضة|مقاومة|قيادة)$/.test(word.shadow);
}

/** Said of an office, of where it is, or of whoever holds it. */
const mayBeOfTitle = ofWord(({ shadow, core, bare }) => {
  const isPlace = PLACES.has(shadow) || PLACES.has(core);
  const isPart = ROLE_PARTS.has(bare) || ROLE_PARTS.has(withoutArticle(core));
  return isPart || isPlace || QUALITIES.has(bare.replace(/[ةا]$/, ''));
});

/** `المتحدث باسم وزارة الخارجية`: all after باسم tells whose voice it is. */
function hasInName(sentence: Sentence, from: number, at: number): boolean {
  return sentence.slice(from + 1, at).some(({ word }) => /^(?:باسم|في|من)$/.test(word.shadow));
}

/** `رئيس الحكومة` is `رئيس الوزراء`, and `رئيس البلاد` is `رئيس الجمهورية`. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map([
  ['حكومة', 'وزراء'],
  ['بلاد', 'جمهورية'],
  ['دولة', 'جمهورية'],
]);

/** The offices that a title's words name: `نائب رئيس الوزراء وزير الدفاع` are two, of one person. */
export function officesIn(sentence: Sentence, from: number, end: number): Office[] {
  const offices: string[][] = [];
  for (let at = from; at < end; at++) {
    const item = sentence[at];
    if (!item || item.quote) continue;
    const { word } = item;
    const before = sentence[at - 1]?.word;
    const isAnothers = at > from && isBesideAnother(before?.person?.lemma ?? '');
    if (word.person?.kind === 'role' && !isAnothers) offices.push([word.person.lemma]);
    else if (!WITHIN_A_PLACE.has(word.shadow)) {
      const bare = withoutArticle(word.core);
      if (!VAGUE.has(bare)) offices.at(-1)?.push(ALSO_CALLED.get(bare) ?? bare);
    }
  }
  return offices;
}
