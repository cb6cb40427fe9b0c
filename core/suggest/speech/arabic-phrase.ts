import type { TextRange } from '../../text/text-range.ts';
import { withoutArticle } from '../tokens/arabic-shadow.ts';
import type { Token } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import { GIVEN_NAMES } from './arabic-given-names.ts';
import { isAnybody, isBesideAnother, isGeneric, isHonorific } from './arabic-person-words.ts';
import {
  NAME_PARTS,
  NAMED_PLACES,
  NATIONALITIES,
  OCCASIONS,
  ON_HIS_PART,
  PLACES,
  QUALITIES,
  ROLE_PARTS,
  VAGUE,
  VERBAL_NOUN,
} from './arabic-words.ts';
import type { Office, Phrase } from './cue-use.ts';
import type { Sentence } from './sentences.ts';

/** Longer ones are no phrases for a speaker. */
const MOST_WORDS = 16;
/** Names have so many words at most, those like عبد and أبو not counted. */
const MOST_NAME_WORDS = 4;

type Found = { readonly phrase: Phrase; readonly next: number };

export function isRole({ person }: Word): boolean {
  return person?.kind === 'role';
}

function isOffice({ person }: Word): boolean {
  return person !== null && person.kind !== 'given';
}

/** `المتحدث نفسه`, `المصدر ذاته` */
const SAME = /^(?:نفس|ذات|عين)(?:ه|ها)$/;
const WITHIN_A_PLACE = /^(?:في|من|لدي|ب)$/;

/**
 * The phrase for somebody that starts at `from`: `وزير الخارجية الروسي، سيرغي لافروف` with its name and offices told
 * apart. Null where none starts there. A phrase written as one with ل is one only where the words before ask for it.
 */
export function arabicPhrase(sentence: Sentence, start: number, mayFollowLam = false): Found | null {
  const from = afterAbbreviation(sentence, start);
  const first = sentence[from];
  if (!first || endsAt(sentence, from, from, false)) return null;
  const { person } = first.word;
  // `كشف ذات المسؤول`, `أضاف نفس المصدر`
  if (/^(?:ذات|نفس)$/.test(first.word.core)) {
    const found = sentence[from + 1]?.word.person?.definite ? arabicPhrase(sentence, from + 1) : null;
    return found && { ...found, phrase: { ...found.phrase, start: first.start, isGeneric: true } };
  }
  if (person?.afterLam && !mayFollowLam) return null;
  switch (person?.kind) {
    case 'role':
      return rolePhrase(sentence, from);
    case 'body':
      return isRank(sentence, from) ? rolePhrase(sentence, from) : bodyPhrase(sentence, from);
    case 'group':
      return bodyPhrase(sentence, from);
    case 'document':
      return documentPhrase(sentence, from);
    case 'given':
    case undefined:
      return namePhrase(sentence, from);
  }
}

/** `الفريق أول محمد`: a general, where a team has no name. */
function isRank(sentence: Sentence, at: number): boolean {
  const [word, next] = [sentence[at]?.word, sentence[at + 1]?.word];
  const isBeforeName = next?.person?.kind === 'given' || /^(?:ال)?(?:اول|ركن)$/.test(next?.shadow ?? '');
  return word?.bare === 'فريق' && word.isDefinite && isBeforeName;
}

/** `في تصريح`, `في كلمته` */
function isOccasion(word: Word | undefined): boolean {
  const bare = word?.bare ?? '';
  const owned = bare.replace(/(?:ه|ها|هم)$/, '');
  return OCCASIONS.has(bare) || OCCASIONS.has(owned) || OCCASIONS.has(owned.replace(/ت$/, 'ة'));
}

/** `goesOn`: in `مسؤول في وزارة الصحة` what follows tells which one, where the article doesn't. */
function endsAt(sentence: Sentence, at: number, from: number, goesOn: boolean): boolean {
  const item = sentence[at];
  if (!item || at >= from + MOST_WORDS) return true;
  if (item.quote) {
    return at === from || item.end - item.start > 30 || !NAMED_BEFORE.has((sentence[at - 1]?.word.core ?? '').replace(/^ل/, ''));
  }
  const { word } = item;
  if (word.kind !== 'word' || word.isThat) return true;
  const next = sentence[at + 1]?.word;
  const isPlace = at > from && WITHIN_A_PLACE.test(word.shadow) && next?.kind === 'word' && !isOccasion(next);
  if (word.isStop) return !(goesOn && isPlace);
  if (at === from) return false;
  // `التقى الرئيس المصري … نظيره الفرنسي …`: another person begins.
  return /^نظير(?:ه|ها|هم)$/.test(word.core) || isAnotherVerb(word);
}

/** Another word that reports speech ends a phrase, unless it may be part of a name or role (`كاتب`, `متحدث`). */
function isAnotherVerb(word: Word): boolean {
  if (word.cue === null || word.person !== null) return false;
  return word.conjunction > 0 || word.cue.strength === 'strong' || word.cue.kind === 'participle';
}

const NAMED_BEFORE = new Set(
  (
    'باسم حركة حزب جماعة منظمة شركة مؤسسة كتائب مجموعة قناة وكالة صحيفة جريدة مجلة اذاعة جمعية نقابة حملة شبكة ' +
    'موقع تنظيم مركز نادي'
  ).split(' '),
);

/** `مدير أمن الميناء`, `الرئيس المصري طارق شاهين`, `العميد الركن طارق سلامة، مدير الأمن` */
function rolePhrase(sentence: Sentence, from: number): Found | null {
  const head = sentence[from];
  if (!head) return null;
  const isDefiniteHead = head.word.person?.definite === true;
  const { lemma = '' } = head.word.person ?? {};
  let titleEnd = from + 1;
  while (!endsAt(sentence, titleEnd, from, !isDefiniteHead) && belongsToTitle(sentence, from, titleEnd)) titleEnd++;
  if (isDefiniteHead) titleEnd = afterPlaceBeforeName(sentence, from, titleEnd);
  while (WITHIN_A_PLACE.test(sentence[titleEnd - 1]?.word.shadow ?? '')) titleEnd--;
  const offices = officesIn(sentence, from, titleEnd);
  let name: TextRange | null = null;
  let next = titleEnd;
  titleEnd = afterAbbreviation(sentence, titleEnd);
  const first = sentence[titleEnd]?.word;
  // `متحدث باسم الجماعة يلقب بكذا`: after somebody unknown a verb says what they do.
  const isUnknown = !isDefiniteBy(sentence.slice(from, titleEnd).map(({ word }) => word));
  const isClause = isUnknown && first?.person === null && /^[يت]\p{L}{3,}$/u.test(first.shadow);
  const isNeverNamed = isClause || (isDefiniteHead && isAnybody(lemma));
  const isNamed = mayBeName(sentence, titleEnd, isAfterVerb(sentence, from), isNeverNamed);
  if (isNamed && !endsAt(sentence, titleEnd, from, false)) {
    next = endOfName(sentence, titleEnd);
    name = rangeOf(sentence, afterClub(sentence, titleEnd, next), next);
    const isAdverb = next === titleEnd + 1 && /^\p{L}{4,}ا$/u.test(sentence[titleEnd]?.word.shadow ?? '');
    // `استدعت السفير احتجاجا`: an adverb, and no name.
    if (isAdverb && sentence[titleEnd]?.word.person === null) [name, next] = [null, titleEnd];
  }
  const later = name && isTitleAfterPlace(sentence, next) ? rolePhrase(sentence, next) : null;
  if (later?.phrase.name) [name, next] = [later.phrase.name, later.next];
  if (name) offices.push(...(later?.phrase.offices ?? []), ...officesAfterComma(sentence, next));
  else {
    const aside = afterBrackets(sentence, titleEnd);
    const apposed = aside ? endOfName(sentence, aside) : nameAfterComma(sentence, titleEnd);
    if (apposed) [name, next] = [rangeOf(sentence, aside ?? titleEnd + 1, apposed), apposed];
    else {
      const place = endOfPlace(sentence, titleEnd);
      const end = nameAfterComma(sentence, place);
      const isFull = place > titleEnd && end !== null && end > place + 2;
      if (isFull) [name, next] = [rangeOf(sentence, place + 1, end), end];
    }
  }
  const range = rangeOf(sentence, from, next);
  if (!range) return null;
  // `مدربه السابق` is somebody else than whoever was spoken of.
  const isOwned = isDefiniteHead && !head.word.isDefinite && !isHonorific(lemma) && !head.word.shadow.endsWith('نا');
  const words = sentence.slice(from, titleEnd).map(({ word }) => word);
  const refersBack = name === null && !isOwned && (isHonorific(lemma) || isDefiniteHead || isDefiniteBy(words));
  const of = 'role' as const;
  const given = later?.phrase.gender ?? sentence.find(({ start }) => start === name?.start)?.word.person?.gender;
  // An office's form for women tells for sure; the one for men may stand for both.
  const own = head.word.person?.gender ?? null;
  const gender = own === 'f' ? own : (given ?? own);
  const isBare = offices.length === 1 && offices[0]?.slice(1).every(isOfCountry);
  const isAnyone = (isDefiniteHead && isBare && isGeneric(lemma)) || words.some(({ core }) => SAME.test(core));
  const { word } = head;
  const start = range.start + (word.core === word.shadow ? 0 : word.conjunction);
  const known = { offices, of, gender, refersBack, isGeneric: isAnyone, issuer: null };
  const phrase = { kind: 'phrase', ...range, start, name, ...known } as const;
  return { phrase, next };
}

/** `الدبلوماسية الروسية`: where from tells as little of who it is as no word at all. */
function isOfCountry(detail: string): boolean {
  const man = detail.replace(/ية$/, 'ي');
  return NATIONALITIES.has(man) || (man.endsWith('ي') && !QUALITIES.has(man) && !ROLE_PARTS.has(detail));
}

/** `لاعب ريال مدريد البرازيلي فينيسيوس جونيور`: past where somebody is from, before the name proper. */
function afterClub(sentence: Sentence, from: number, end: number): number {
  if (sentence[from]?.word.person) return from;
  for (let at = end - 2; at > from; at--) if (isOrigin(sentence[at]?.word)) return at + 1;
  return from;
}

function isOrigin(word: Word | undefined): boolean {
  return word?.isDefinite === true && NATIONALITIES.has(word.bare.replace(/ية$/, 'ي'));
}

/** `في مستشفى الملك فهد الدكتورة هند` */
function isTitleAfterPlace(sentence: Sentence, at: number): boolean {
  const word = sentence[at]?.word;
  if (!word?.isDefinite || !isRole(word) || sentence[at + 1]?.word.person?.kind !== 'given') return false;
  // `نوال الحاج علي`
  return !/^(?:حاج|شيخ|سيد)$/.test(word.person?.lemma ?? '');
}

/** `وزير الخارجية` is one known man; `مصدر في الخارجية` and `ناطق باسم الخارجية` are any. */
function isDefiniteBy(words: readonly Word[]): boolean {
  const preposition = words.findIndex(({ shadow }) => /^(?:في|من|لدي|باسم)$/.test(shadow));
  return words.slice(0, preposition === -1 ? words.length : preposition).some(({ isDefinite }) => isDefinite);
}

/** `القيادي في الحركة أسامة خليفة`: past the place, if a name follows it. */
function afterPlaceBeforeName(sentence: Sentence, role: number, from: number): number {
  const first = sentence[from]?.word;
  if (!first || !/^(?:في|من|عن|لدي|فيه|فيها)$/.test(first.shadow)) return from;
  let at = from + 1;
  if (isOccasion(sentence[at]?.word)) return from;
  while (at < from + 7 && (isDefiniteNoun(sentence[at]) || isNameOfBefore(sentence, at))) at++;
  // `المحلل في مركز كارنيغي يزيد صايغ`
  const isNamedBody = sentence[at - 1]?.word.person?.kind === 'body' && sentence[at]?.word.person === null;
  if (isNamedBody && sentence[at + 1]?.word.person?.kind === 'given') at++;
  const name = sentence[at]?.word;
  if (!name || at === from + 1 && !/ها?$/.test(first.shadow)) return from;
  if (name.person?.kind === 'given') return at;
  // `ولفتت الباحثة في المنظمة تسنيم العبادي إلى`: two words that are nothing else.
  const after = sentence[at + 2]?.word;
  const isName = name.person === null && name.kind === 'word' && !name.isStop && sentence[at + 1]?.word.kind === 'word';
  return isName && isAfterVerb(sentence, role) && after && (after.kind === 'mark' || after.isStop) ? at : from;
}

/** `المبعوث الأممي إلى بلاد الرافعة، هانس ليندبرغن،`: past where somebody works, if a comma follows it. */
function endOfPlace(sentence: Sentence, from: number): number {
  const [first, second] = [sentence[from]?.word, sentence[from + 1]?.word];
  const isName = isShortQuote(sentence, from + 1);
  if (!/^(?:في|لدي|الي|مع|من)$/.test(first?.shadow ?? '') || isOccasion(second)) return from;
  if (second?.kind !== 'word' && !isName) return from;
  let at = from + 2;
  if (second?.person?.kind === 'body' && isShortQuote(sentence, at)) at++;
  while (at < from + 7 && (isDefiniteNoun(sentence[at]) || isNameOfBefore(sentence, at))) at++;
  return isComma(sentence, at) ? at : from;
}

function isShortQuote(sentence: Sentence, at: number): boolean {
  const quote = sentence[at]?.quote;
  return quote !== null && quote !== undefined && quote.end - quote.start <= 30;
}

function isDefiniteNoun(item: Token | undefined): boolean {
  if (item?.quote !== null) return false;
  const { person, isDefinite } = item.word;
  const isPlace = PLACES.has(item.word.shadow) || NAMED_PLACES.has(item.word.shadow);
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
const STYLES = new Set('دكتور بروفيسور استاذ مهندس كابتن لواء عميد عقيد مقدم نقيب رائد جنرال شيخ حاج سيد سيناتور'.split(' '));

/** `حاكم تكساس غريغ أبوت`, `متظاهر ملثم`: after a role without the article comes what it is over, or which one it is. */
function isOver(sentence: Sentence, from: number, at: number): boolean {
  const [head, word] = [sentence[from]?.word, sentence[at]?.word];
  if (at !== from + 1 || !head?.person || head.person.definite || STYLES.has(head.person.lemma)) return false;
  if (word?.kind !== 'word' || word.person || word.cue || word.isStop || isJoined(word)) return false;
  const next = sentence[at + 1]?.word;
  return !/^ي\p{L}{2,}$/u.test(word.shadow) && !(/^ت\p{L}{3,}$/u.test(word.shadow) && (!next || next.isDefinite));
}

/** They speak in the name of (باسم) others; after others, باسم is a man's name. */
const VOICES = new Set(['متحدث', 'ناطق']);

function belongsToTitle(sentence: Sentence, from: number, at: number): boolean {
  const item = sentence[at];
  if (!item) return false;
  if (item.quote) return true;
  const { word } = item;
  const isWithin = /^(?:في|من|لدي|باسم)$/.test(sentence[at - 1]?.word.shadow ?? '');
  const isDefiniteHead = sentence[from]?.word.person?.definite === true;
  if (/^باسم(?:ه|ها|هم)?$/.test(word.shadow) && VOICES.has(sentence[from]?.word.person?.lemma ?? '')) return true;
  if (word.person?.kind === 'given' || NAME_PARTS.has(word.shadow)) return false;
  if (isNameOfBefore(sentence, at) || isOver(sentence, from, at)) return true;
  if (isWithin || WITHIN_A_PLACE.test(word.shadow) || word.isDefinite) return true;
  if (word.person?.afterLam || VAGUE.has(word.shadow)) return true;
  // `طالب الوزير مجلس الأمن`: after the article nothing without one belongs to the same person.
  // `الكاتب والمحلل السياسي ياسر الزعاترة`: two offices of one person, if a name follows.
  if (isJoined(word) && isRole(word)) return sentence[at - 1]?.word.person?.definite === word.person?.definite;
  if (isOffice(word)) return !isDefiniteHead || hasInName(sentence, from, at);
  // `قائد فرق الإطفاء`: a noun between the office and what it is over.
  const next = sentence[at + 1]?.word;
  const isChain = next !== undefined && next.isDefinite && next.person?.kind !== 'given';
  if (isChain && ((!isDefiniteHead && at === from + 1) || /^ل\p{L}{3,}$/u.test(word.shadow))) return true;
  const bare = word.bare;
  const place = PLACES.has(word.shadow) || PLACES.has(word.core);
  const isPart = ROLE_PARTS.has(bare) || ROLE_PARTS.has(withoutArticle(word.core));
  return isPart || place || QUALITIES.has(bare.replace(/[ةا]$/, ''));
}

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
function officesIn(sentence: Sentence, from: number, end: number): Office[] {
  const offices: string[][] = [];
  for (let at = from; at < end; at++) {
    const item = sentence[at];
    if (!item || item.quote) continue;
    const { word } = item;
    const before = sentence[at - 1]?.word;
    const isAnothers = at > from && isBesideAnother(before?.person?.lemma ?? '');
    if (word.person?.kind === 'role' && !isAnothers) offices.push([word.person.lemma]);
    else if (!WITHIN_A_PLACE.test(word.shadow)) {
      const bare = withoutArticle(word.core);
      if (!VAGUE.has(bare)) offices.at(-1)?.push(ALSO_CALLED.get(bare) ?? bare);
    }
  }
  return offices;
}

function rangeOf(sentence: Sentence, from: number, end: number): TextRange | null {
  const [first, last] = [sentence[from], sentence[end - 1]];
  return first && last && from < end ? { start: first.start, end: last.end } : null;
}

/** `قالت الناشطة يارا`: after its verb a subject is followed by no other. */
function isAfterVerb(sentence: Sentence, from: number): boolean {
  return sentence[from - 1]?.word.cue?.kind === 'verb';
}

function mayBeName(sentence: Sentence, at: number, isAfterVerb: boolean, isNeverNamed = false): boolean {
  const word = sentence[at]?.word;
  if (!word || isJoined(word)) return false;
  // `نجمة الشاشة ترد`: said of her.
  if (word.person === null && word.cue?.kind === 'verb') return false;
  // `قالت والدة الشاب باكية:`
  if (word.person === null && MANNER.test(word.shadow) && sentence[at + 1]?.word.kind !== 'word') return false;
  if (word.person !== null) return word.person.kind === 'given' || isRole(word);
  if (isAfterVerb) return !isNeverNamed;
  // `بعث الرئيس برقية`, `افتتح الوزير مصنعا`: what somebody made or sent.
  const before = sentence[at - 1]?.word;
  if (before?.person?.kind === 'role' && before.person.definite && /^\p{L}{3,}ة$|^\p{L}{4,}ا$/u.test(word.shadow)) return false;
  // `قائد المنتخب يعتزل`, `وزيرة الصحة تعلن الخطة`: a verb of the present.
  const next = sentence[at + 1]?.word;
  return !/^ي\p{L}{2,}$/u.test(word.shadow) && !(/^ت\p{L}{3,}$/u.test(word.shadow) && (!next || next.isDefinite));
}

/** `د. سامي`, `م/ فهد`: past the letters for what somebody is. */
function afterAbbreviation(sentence: Sentence, at: number): number {
  const [word, mark] = [sentence[at]?.word, sentence[at + 1]?.word];
  const isShort = word?.kind === 'word' && /^(?:[\p{Lo}]\.?){1,3}$/u.test(word.shadow) && word.shadow.length < 4;
  const isAbbreviation = isShort && (word.shadow.length === 1 || word.shadow.includes('.'));
  return isAbbreviation && /^[./]$/.test(mark?.surface ?? '') ? at + 2 : at;
}

/** With و before it. A ف begins too many names to be taken for a conjunction. */
function isJoined({ conjunction, shadow }: Word): boolean {
  return conjunction > 0 && shadow.startsWith('و');
}

function endOfName(sentence: Sentence, from: number): number {
  let at = from;
  let words = 0;
  while (words < MOST_NAME_WORDS && !endsAt(sentence, at, from, false)) {
    const word = sentence[at]?.word;
    if (!word || word.person?.afterLam) break;
    if (at > from && !continuesName(word, words, isLastOfName(sentence, at, from))) break;
    // `في مستشفى الملك فهد الدكتورة هند`
    if (at > from && isTitleAfterPlace(sentence, at)) break;
    // `تدخل رئيس المجلس مرارا لتهدئة النواب`
    if (at > from && /^ل\p{L}{3,}ة$/u.test(word.shadow) && word.person === null) break;
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
  return endsAt(sentence, at + 1, from, false) || next?.person?.afterLam === true || OWNED.test(next?.shadow ?? '');
}

/** `ضاحكة`, `مبتسما`: how it was said. */
const MANNER = /^(?:\p{L}ا\p{L}{2}[ةا]|م\p{L}{3,5}ا)$/u;
/** `مسيرتها`, `استقالته`, `لأحفاده`: with a pronoun, and so no name. */
const OWNED = /^(?:\p{L}{3,}(?:ها|هم|ته)|ل\p{L}{3,}ه)$/u;

/** A surname may be the word for a role (`سعاد الخطيب`); an office without the article, or a body, is somebody else. */
function continuesName(word: Word, words: number, isLast: boolean): boolean {
  // `مايك والتز`, but `سمير ووليد`
  if (isJoined(word)) return word.person === null && words === 1 && isLast;
  if (word.person === null && (MANNER.test(word.shadow) || OWNED.test(word.shadow))) return false;
  if (word.person === null || word.person.kind === 'given') return true;
  // `ربة المنزل أمينة صالح`: a name that is an office too.
  if (isGiven(word)) return true;
  return word.person.kind === 'role' && words < 2 && (word.isDefinite || isLast);
}

/** `مروان زين`, `نهى عيسى، معلمة القرية` */
function namePhrase(sentence: Sentence, from: number): Found | null {
  const next = endOfName(sentence, from);
  const range = rangeOf(sentence, from, next);
  if (!range) return null;
  const proper = afterUnknownTitle(sentence, from, next);
  const whole = proper === from ? null : namePhrase(sentence, proper);
  if (whole) return { ...whole, phrase: { ...whole.phrase, start: range.start } };
  const { person } = sentence[from]?.word ?? { person: null };
  const of = person === null ? null : 'given';
  // `معدّة الدراسة، الدكتورة هنادي عيد،`: an office that isn't known, and who has it.
  const apposed = of === null && isComma(sentence, next) ? namedAt(sentence, next + 1) : null;
  // `المقيمة في الحي سعاد جبر`: what somebody does there, and who it is.
  const isTitle = of === null && next === from + 1 && sentence[from]?.word.isDefinite === true;
  const named = isTitle ? afterPlaceBeforeName(sentence, from, next) : next;
  if (named > next && sentence[named]?.word.person?.kind === 'given') {
    const found = namePhrase(sentence, named);
    if (found) return { phrase: { ...found.phrase, start: range.start }, next: found.next };
  }
  if (apposed) return { phrase: { ...apposed.phrase, start: range.start }, next: apposed.next };
  const offices = officesAfterComma(sentence, next);
  const gender = person?.gender ?? null;
  const known = { offices, of, gender, refersBack: false, isGeneric: false, issuer: null } as const;
  const phrase = { kind: 'phrase', ...range, name: range, ...known } as const;
  return { phrase, next };
}

/** `ربة المنزل أمينة صالح`, `عالم الجيولوجيا بيار لامبرت`: past words for what somebody is that no list holds. */
function afterUnknownTitle(sentence: Sentence, from: number, end: number): number {
  const first = sentence[from]?.word;
  if (!/^(?:verb|according)$/.test(sentence[from - 1]?.word.cue?.kind ?? '')) return from;
  if (!first || first.person || first.isDefinite || NAME_PARTS.has(first.shadow)) return from;
  if (!sentence[from + 1]?.word.isDefinite) return from;
  let at = from + 1;
  while (at < end && sentence[at]?.word.isDefinite) at++;
  const word = sentence[at]?.word;
  const isName = (word !== undefined && isGiven(word)) || at + 2 === end;
  return at < end && isName ? at : from;
}

function isGiven({ shadow }: Word): boolean {
  return GIVEN_NAMES.has(shadow);
}

function namedAt(sentence: Sentence, at: number): Found | null {
  const { person = null, conjunction = 0 } = sentence[at]?.word ?? {};
  const mayName = conjunction === 0 && (person?.kind === 'role' || person?.kind === 'given');
  const found = mayName ? arabicPhrase(sentence, at) : null;
  return found?.phrase.name ? found : null;
}

/** `وزارة الصحة اليمنية`, `الجيش الإسرائيلي`, `سكان في المنطقة`, `مئات المحتجين` */
function bodyPhrase(sentence: Sentence, from: number): Found | null {
  const head = sentence[from]?.word;
  if (!head?.person) return null;
  const { kind, gender, definite, lemma } = head.person;
  let next = from + 1;
  let isClosed = definite;
  while (!endsAt(sentence, next, from, !definite && kind === 'group')) {
    const item = sentence[next];
    if (!item) break;
    const { word } = item;
    const isFor = /^ل\p{L}{3,}$/u.test(word.shadow) && sentence[next + 1]?.word.isDefinite === true;
    const hasArticle = word.isDefinite || isFor || item.quote !== null;
    // `وزارة الصحة اليمنية تسجل`: once an article was said, words without one belong to something else.
    if (isClosed && !hasArticle && word.shadow !== 'باسم') break;
    // `رفض المجلس الاقتراح`, `عزت الشركة التراجع`: what follows is no adjective of it.
    const isOther = definite && item.quote === null && !isFor && !word.shadow.startsWith('لل');
    if (isOther && !isAfterFor(sentence, next) && !isAdjectiveOf(gender, word)) break;
    // `استدعت وزارة الخارجية السفير`: somebody else.
    const isAdjective = isRole(word) && /ي(?:ة)?$/.test(word.shadow);
    if (isClosed && word.person !== null && !word.person.afterLam && !isAdjective) break;
    if (isJoined(word) && !hasArticle) break;
    if (hasArticle) isClosed = true;
    next++;
  }
  while (next > from + 1 && WITHIN_A_PLACE.test(sentence[next - 1]?.word.shadow ?? '')) next--;
  const range = rangeOf(sentence, from, next);
  if (!range) return null;
  const words = sentence.slice(from + 1, next).map(({ word }) => withoutArticle(word.core));
  const details = words.filter((word) => !VAGUE.has(word));
  const start = range.start + (head.core === head.shadow ? 0 : head.conjunction);
  const isName = kind === 'body' && !definite && next > from + 1;
  const name = isName ? { ...range, start } : null;
  const offices = [[lemma, ...details]];
  const known = { offices, of: kind, gender, refersBack: definite, isGeneric: false, issuer: null };
  const phrase = { kind: 'phrase', ...range, start, name, ...known } as const;
  return { phrase, next };
}

function isAfterFor(sentence: Sentence, at: number): boolean {
  return /^ل\p{L}{3,}$/u.test(sentence[at - 1]?.word.shadow ?? '');
}

function isAdjectiveOf(gender: Phrase['gender'], { shadow }: Word): boolean {
  if (VERBAL_NOUN.test(shadow.slice(2))) return false;
  return gender === null || /(?:ة|ي|ا)$/.test(shadow) === (gender === 'f') || shadow.endsWith('ي');
}

/** `بيان`, `بيان للوزارة`, `بيان نقابة المعلمين`: what it says, says whoever issued it. */
function documentPhrase(sentence: Sentence, from: number): Found | null {
  const found = bodyPhrase(sentence, from);
  if (!found) return null;
  const { phrase, next } = found;
  const second = sentence[from + 1]?.word;
  // `بيان صادر عن الرئاسة`
  const isFrom = /^(?:صادر|صدر|صادرة)$/.test(second?.shadow ?? '') && sentence[from + 2]?.word.shadow === 'عن';
  const issuerFrom = isFrom ? from + 3 : second && isOffice(second) ? from + 1 : null;
  const issued = issuerFrom === null ? null : arabicPhrase(sentence, issuerFrom, true);
  if (issued) return { phrase: { ...phrase, end: issued.phrase.end, issuer: issued.phrase }, next: issued.next };
  // `رسالة الاستقالة`: whose it is, was said before.
  return { phrase: { ...phrase, refersBack: phrase.refersBack || second?.isDefinite === true }, next };
}

/** `رئيس الاتحاد (فيفا) جياني إنفانتينو`: where the name begins after brackets; null where none does. */
function afterBrackets(sentence: Sentence, open: number): number | null {
  if (sentence[open]?.word.surface !== '(') return null;
  for (let at = open + 2; at < open + 5; at++) {
    if (sentence[at]?.word.surface !== ')') continue;
    return mayBeName(sentence, at + 1, true) && !endsAt(sentence, at + 1, at + 1, false) ? at + 1 : null;
  }
  return null;
}

function isComma(sentence: Sentence, at: number): boolean {
  return /^[،,]$/.test(sentence[at]?.word.surface ?? '');
}

/** `طارق سلامة، مدير أمن الميناء،` */
function officesAfterComma(sentence: Sentence, comma: number): Office[] {
  const role = sentence[comma + 1];
  if (!isComma(sentence, comma) || !role || !isRole(role.word) || role.word.conjunction > 0) return [];
  let end = comma + 2;
  while (!endsAt(sentence, end, comma + 1, true) && belongsToTitle(sentence, comma + 1, end)) end++;
  return officesIn(sentence, comma + 1, end);
}

/** Where a name ends that follows a role between marks (`، سيرغي لافروف،`); null where none does. */
function nameAfterComma(sentence: Sentence, comma: number): number | null {
  // `مديرة المنظمة، الإسبانية كارمن فالديس،`
  const isNamedNext = sentence[comma + 2]?.word.kind === 'word' && sentence[comma + 2]?.word.isDefinite === false;
  const start = isOrigin(sentence[comma + 1]?.word) && isNamedNext ? comma + 2 : comma + 1;
  const first = sentence[start]?.word;
  if (!isComma(sentence, comma) || !first || ON_HIS_PART.has(first.shadow)) return null;
  if (!mayBeName(sentence, start, false) || OWNED.test(first.shadow)) return null;
  if (endsAt(sentence, start, start, false) || first.cue !== null) return null;
  const end = endOfName(sentence, start);
  const next = sentence[end]?.word;
  if (!next || end > start + 5) return null;
  return /^[،,:.(]$/.test(next.surface) || next.isThat || next.isStop ? end : null;
}
