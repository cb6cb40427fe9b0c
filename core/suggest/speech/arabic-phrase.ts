import type { TextRange } from '../../text/text-range.ts';
import { withoutArticle } from '../tokens/arabic-shadow.ts';
import { ofWord } from '../tokens/of-word.ts';
import { tokenFrom } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import {
  afterAbbreviation,
  endOfName,
  isGiven,
  isJoined,
  isOrigin,
  isOwned,
  isRole,
  isTitleAfterPlace,
  isWithLam,
  mayBeName,
} from './arabic-name.ts';
import { isAnybody, isGeneric, isHonorific } from './arabic-person-words.ts';
import { WITHIN_A_PLACE, endsAt, isAfterVerb, isComma } from './arabic-phrase-end.ts';
import {
  afterPlaceBeforeName,
  belongsToTitle,
  endOfPlace,
  isDefiniteBy,
  isOfCountry,
  isOffice,
  officesIn,
} from './arabic-title.ts';
import { NAME_PARTS, ON_HIS_PART, VAGUE, VERBAL_NOUN } from './arabic-words.ts';
import type { Office, Phrase } from './cue-use.ts';
import type { Sentence } from './sentences.ts';

type Found = { readonly phrase: Phrase; readonly next: number };

/** `المتحدث نفسه`, `المصدر ذاته` */
const SAME = /^(?:نفس|ذات|عين)(?:ه|ها)$/;
const isSame = ofWord(({ core }) => SAME.test(core));

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
  if (first.word.core === 'ذات' || first.word.core === 'نفس') {
    const found = sentence[from + 1]?.word.person?.definite ? arabicPhrase(sentence, from + 1) : null;
    return found && { ...found, phrase: { ...found.phrase, start: first.start, isGeneric: true } };
  }
  if (person?.afterLam && !mayFollowLam) return null;
  switch (person?.kind) {
    case 'role':
      return rolePhrase(sentence, from);
    case 'body':
      return isRank(sentence, from) || isFounder(sentence, from)
        ? rolePhrase(sentence, from)
        : bodyPhrase(sentence, from);
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
  const after = sentence[at + 2]?.word;
  // `وأشار الفريق سلامة إلى`: one word that is nothing else, between a verb and what it takes.
  const isUnknown =
    next?.kind === 'word' && next.person === null && !next.isDefinite && !next.isStop && !isJoined(next);
  const isAlone = isUnknown && !next.shadow.endsWith('ا') && isAfterVerb(sentence, at) && after?.isStop === true;
  return word?.bare === 'فريق' && word.isDefinite && (isBeforeName || isAlone);
}

/** `مؤسسة الشركة`: a woman who founded it, where `مؤسسة` is an institution without a body after it. */
function isFounder(sentence: Sentence, at: number): boolean {
  const next = sentence[at + 1]?.word;
  return sentence[at]?.word.core === 'مؤسسة' && next?.isDefinite === true && next.person?.kind === 'body';
}

/** `مدير أمن الميناء`, `الرئيس المصري طارق شاهين`, `العميد الركن طارق سلامة، مدير الأمن` */
function rolePhrase(sentence: Sentence, from: number): Found | null {
  const head = sentence[from];
  if (!head) return null;
  const isDefiniteHead = head.word.person?.definite === true;
  const { lemma = '' } = head.word.person ?? {};
  let titleEnd = from + 1;
  while (!endsAt(sentence, titleEnd, from, !isDefiniteHead) && belongsToTitle(sentence, from, titleEnd)) titleEnd++;
  if (isDefiniteHead) titleEnd = afterPlaceBeforeName(sentence, from, titleEnd);
  while (WITHIN_A_PLACE.has(sentence[titleEnd - 1]?.word.shadow ?? '')) titleEnd--;
  const offices = officesIn(sentence, from, titleEnd);
  let name: TextRange | null = null;
  let next = titleEnd;
  titleEnd = afterAbbreviation(sentence, titleEnd);
  const first = sentence[titleEnd]?.word;
  // `متحدث باسم الجماعة يلقب بكذا`: after somebody unknown a verb says what they do.
  const isVerbal = first?.person === null && mayBeVerb(first);
  const isClause = isVerbal && !isDefiniteBy(sentence, from, titleEnd);
  const isNeverNamed = isClause || (isDefiniteHead && isAnybody(lemma));
  const isNamed = mayBeName(sentence, titleEnd, isAfterVerb(sentence, from), isNeverNamed);
  if (isNamed && !endsAt(sentence, titleEnd, from, false)) {
    next = endOfName(sentence, titleEnd);
    name = rangeOf(sentence, afterClub(sentence, titleEnd, next), next);
    const isAdverb = next === titleEnd + 1 && /^\p{L}{4,}ا$/u.test(sentence[titleEnd]?.word.shadow ?? '');
    // `استدعت السفير احتجاجا`: an adverb, and no name.
    if (isAdverb && sentence[titleEnd]?.word.person === null) [name, next] = [null, titleEnd];
  }
  // `في شركة ديب لاين، الدكتورة فاي تشانغ،`: of the place's name only the first word is known to be of it.
  const isOneWord = name !== null && next === titleEnd + 1 && first?.person === null;
  const whole = isOneWord && titleEnd > from + 1 && sentence[titleEnd - 1]?.word.isDefinite === false;
  const afterName = sentence[next + 1]?.word;
  const isTitled = whole && afterName !== undefined && isRole(afterName) && afterName.isDefinite;
  const apposedEnd = isTitled ? nameAfterComma(sentence, next) : null;
  if (apposedEnd) [name, next] = [rangeOf(sentence, startAfterComma(sentence, next), apposedEnd), apposedEnd];
  // `زميلته اختصاصية التغذية لانا الحاج`
  const isOffice = name !== null && first?.person?.kind === 'role' && !first.isDefinite && !isGiven(first);
  const second = isOffice ? rolePhrase(sentence, titleEnd) : null;
  if (second?.phrase.name) [name, next] = [second.phrase.name, second.next];
  const later = name && isTitleAfterPlace(sentence, next) ? rolePhrase(sentence, next) : null;
  if (later?.phrase.name) [name, next] = [later.phrase.name, later.next];
  if (name) offices.push(...(later?.phrase.offices ?? []), ...officesAfterName(sentence, from, next));
  else {
    const aside = afterBrackets(sentence, titleEnd);
    const apposed = aside ? endOfName(sentence, aside) : nameAfterComma(sentence, titleEnd);
    const called = calledFrom(sentence, titleEnd);
    if (called) {
      next = endOfName(sentence, called);
      name = rangeOf(sentence, called, next);
    } else if (apposed) {
      next = apposed;
      name = rangeOf(sentence, aside ?? startAfterComma(sentence, titleEnd), apposed);
    } else {
      const place = endOfPlace(sentence, titleEnd);
      const end = nameAfterComma(sentence, place);
      const isFull = place > titleEnd && end !== null && end > place + 2;
      if (isFull) [name, next] = [rangeOf(sentence, startAfterComma(sentence, place), end), end];
    }
  }
  const range = rangeOf(sentence, from, next);
  if (!range) return null;
  // `مدربه السابق` is somebody else than whoever was spoken of.
  const isOwned = isDefiniteHead && !head.word.isDefinite && !isHonorific(lemma) && !head.word.shadow.endsWith('نا');
  const isDefinite = isHonorific(lemma) || isDefiniteHead || isDefiniteBy(sentence, from, titleEnd);
  const refersBack = name === null && !isOwned && isDefinite;
  const called = name ? sentence[tokenFrom(sentence, name.start)] : undefined;
  const given = later?.phrase.gender ?? called?.word.person?.gender;
  // An office's form for women tells for sure; the one for men may stand for both.
  const own = head.word.person?.gender ?? null;
  const gender = own === 'f' ? own : (given ?? own);
  const isBare = offices.length === 1 && offices[0]?.slice(1).every(isOfCountry);
  const isAnyone = (isDefiniteHead && isBare && isGeneric(lemma)) || hasSame(sentence, from, titleEnd);
  const { word } = head;
  const start = range.start + (word.core === word.shadow ? 0 : word.conjunction);
  const phrase: Phrase = {
    kind: 'phrase',
    start,
    end: range.end,
    name,
    offices,
    of: 'role',
    gender,
    refersBack,
    isGeneric: isAnyone,
    issuer: null,
  };
  return { phrase, next };
}

const mayBeVerb = ofWord(({ shadow }) => /^[يت]\p{L}{3,}$/u.test(shadow));

/** `المتحدث نفسه` */
function hasSame(sentence: Sentence, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const word = sentence[at]?.word;
    if (word && isSame(word)) return true;
  }
  return false;
}

/** `لاعب ريال مدريد البرازيلي فينيسيوس جونيور`: past where somebody is from, before the name proper. */
function afterClub(sentence: Sentence, from: number, end: number): number {
  if (sentence[from]?.word.person) return from;
  for (let at = end - 2; at > from; at--) if (isOrigin(sentence[at]?.word)) return at + 1;
  return from;
}

function rangeOf(sentence: Sentence, from: number, end: number): TextRange | null {
  const [first, last] = [sentence[from], sentence[end - 1]];
  return first && last && from < end ? { start: first.start, end: last.end } : null;
}

/** `مروان زين`, `نهى عيسى، معلمة القرية` */
function namePhrase(sentence: Sentence, from: number): Found | null {
  const same = sameAgain(sentence, from);
  if (same) return same;
  // `قال البرتغالي روي مندش`: where he is from is no part of his name.
  const proper =
    isOrigin(sentence[from]?.word) && isBareWord(sentence[from + 1]?.word) ? namePhrase(sentence, from + 1) : null;
  const origin = sentence[from];
  if (proper && origin) return { ...proper, phrase: { ...proper.phrase, start: origin.start } };
  const next = endOfName(sentence, from);
  const range = rangeOf(sentence, from, next);
  if (!range) return null;
  const titleEnd = afterUnknownTitle(sentence, from, next);
  const whole = titleEnd === from ? null : namePhrase(sentence, titleEnd);
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
  const offices = officesAfterName(sentence, from, next);
  const gender = person?.gender ?? null;
  const known = { offices, of, gender, refersBack: false, isGeneric: false, issuer: null } as const;
  const phrase = { kind: 'phrase', ...range, name: range, ...known } as const;
  return { phrase, next };
}

function isBareWord(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.isDefinite && !word.isStop && !isJoined(word) && word.person?.kind !== 'role';
}

/** `الفاعل النقابي ذاته`: by whatever word, whoever was spoken of. */
function sameAgain(sentence: Sentence, from: number): Found | null {
  let at = from;
  if (sentence[from]?.word.person !== null) return null;
  while (at < from + 3 && sentence[at]?.word.isDefinite) at++;
  const range = rangeOf(sentence, from, at + 1);
  if (at === from || !range || !SAME.test(sentence[at]?.word.shadow ?? '')) return null;
  const gender = sentence[at]?.word.shadow.endsWith('ها') ? 'f' : 'm';
  const known = {
    name: null,
    offices: [],
    of: 'role',
    gender,
    refersBack: true,
    isGeneric: true,
    issuer: null,
  } as const;
  return { phrase: { kind: 'phrase', ...range, ...known }, next: at + 1 };
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
    const isFor = isWithLam(word) && sentence[next + 1]?.word.isDefinite === true;
    const hasArticle = word.isDefinite || isFor || item.quote !== null;
    // `أغلق محتجون صمامات الحقل`: a plural with its ن is of nobody, so that a noun after it is something else.
    const isWhole = kind === 'group' && !definite && isSoundPlural(head) && next === from + 1;
    if (isWhole && !hasArticle && !isSoundPlural(word) && !WITHIN_A_PLACE.has(word.shadow)) break;
    // `وزارة الصحة اليمنية تسجل`: once an article was said, words without one belong to something else.
    if (isClosed && !hasArticle && word.shadow !== 'باسم') break;
    // `رفض المجلس الاقتراح`, `عزت الشركة التراجع`: what follows is no adjective of it.
    const isOther = definite && item.quote === null && !isFor && !word.shadow.startsWith('لل');
    if (isOther && !isAfterFor(sentence, next) && !isAdjectiveOf(gender, word)) break;
    // `وصفت صحيفة «الغد» الفيلم`
    const isAfterName = sentence[next - 1]?.quote !== null && next > from + 1;
    if (isAfterName && word.isDefinite && !isAdjectiveOf(gender, word)) break;
    // `استدعت وزارة الخارجية السفير`: somebody else.
    const isAdjective = isRole(word) && /ي(?:ة)?$/.test(word.shadow);
    if (isClosed && word.person !== null && !word.person.afterLam && !isAdjective) break;
    if (isJoined(word) && !hasArticle) break;
    if (hasArticle) isClosed = true;
    next++;
  }
  while (next > from + 1 && WITHIN_A_PLACE.has(sentence[next - 1]?.word.shadow ?? '')) next--;
  let range = rangeOf(sentence, from, next);
  if (!range) return null;
  // `تقرير صادر عن البنك الدولي`: whose report it is belongs to it.
  const isIssued = /^صادرة?$/.test(sentence[next - 1]?.word.shadow ?? '') && sentence[next]?.word.shadow === 'عن';
  const issuer = isIssued ? arabicPhrase(sentence, next + 1) : null;
  if (issuer) [next, range] = [issuer.next, { start: range.start, end: issuer.phrase.end }];
  const words = sentence.slice(from + 1, next).map(({ word }) => withoutArticle(word.core));
  const details = words.filter((word) => !VAGUE.has(word));
  const start = range.start + (head.core === head.shadow ? 0 : head.conjunction);
  const isName = kind === 'body' && !definite && next > from + 1;
  // `أحد الناجين، ويدعى محمود سلامة،`
  const called = kind === 'group' ? calledFrom(sentence, next) : null;
  if (called) {
    const end = endOfName(sentence, called);
    const named = rangeOf(sentence, called, end);
    const of = { of: 'role', gender: null, refersBack: false, isGeneric: false, issuer: null } as const;
    if (named) return { phrase: { kind: 'phrase', start, end: named.end, name: named, offices: [], ...of }, next: end };
  }
  const name = isName ? { ...range, start } : null;
  const offices = [[lemma, ...details]];
  const phrase: Phrase = {
    kind: 'phrase',
    start,
    end: range.end,
    name,
    offices,
    of: kind,
    gender,
    refersBack: definite,
    isGeneric: false,
    issuer: null,
  };
  return { phrase, next };
}

/** `محتجون` */
const isSoundPlural = ofWord(({ shadow }) => /[وي]ن$/.test(shadow));

function isAfterFor(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1]?.word;
  return before !== undefined && isWithLam(before);
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
  if (issued) {
    const issuer = withoutLam(issued.phrase, sentence[issuerFrom ?? from]?.word);
    return { phrase: { ...phrase, end: issuer.end, issuer }, next: issued.next };
  }
  // `رسالة الاستقالة`: whose it is, was said before.
  return { phrase: { ...phrase, refersBack: phrase.refersBack || second?.isDefinite === true }, next };
}

/** `بيان لقيادة الشرطة`: the preposition is written as one with the name. */
export function withoutLam(phrase: Phrase, first: Word | undefined): Phrase {
  if (first?.person?.afterLam !== true || first.shadow.startsWith('لل')) return phrase;
  const start = phrase.start + 1;
  const { name } = phrase;
  return { ...phrase, start, name: name && { ...name, start: Math.max(name.start, start) } };
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

/** `ناشطة تدعى هبة`, `أحد الناجين، ويدعى محمود سلامة،`: where the name begins; null where none does. */
export function calledFrom(sentence: Sentence, from: number): number | null {
  const verb = isComma(sentence, from) ? from + 1 : from;
  const word = sentence[verb]?.word;
  const next = sentence[verb + 1];
  if (!word || !isCalled(word) || !next || next.quote || endsAt(sentence, verb + 1, verb + 1, false)) return null;
  return next.word.kind === 'word' && !next.word.isDefinite ? verb + 1 : null;
}

/** With its last dots `يدعي` is "claims". */
const isCalled = ofWord(({ surface }) => {
  return /^(?:[يت]دعى|[اأ]سمه|[اأ]سمها|[اأ]?ل?مدعوة?)$/.test(surface.replace(/^و/, ''));
});

/** `طارق سلامة، مدير أمن الميناء،`, `طارق سلامة رئيس هيئة القناة` */
function officesAfterName(sentence: Sentence, start: number, end: number): Office[] {
  const from = isComma(sentence, end) ? end + 1 : end;
  const role = sentence[from]?.word;
  if (!role || !isRole(role) || role.conjunction > 0 || role.person?.afterLam) return [];
  // Without a comma an office follows a name only as one of something.
  const isMet = MEETS.test(sentence[start - 1]?.word.core ?? '');
  if (from === end && (role.isDefinite || isGiven(role) || isMet)) return [];
  let last = from + 1;
  while (!endsAt(sentence, last, from, true) && belongsToTitle(sentence, from, last)) last++;
  const after = sentence[last]?.word;
  // `جمال صفدي رئيس الحكومة فادي مخلوف`: the office of another, whose name follows.
  const isAnothers = last === from + 1 || (after?.kind === 'word' && !after.isStop && after.cue === null);
  return from === end && isAnothers ? [] : officesIn(sentence, from, last);
}

/** Verbs of two: after the one who does it stands whom it is done to. */
const MEETS = /^[يت]?(?:التقي|لتقي|استقبل|ستقبل|زار|زور|قابل|هاتف|ودع|استدعي|ستدعي|هنا|شكر|عين|خلف|كلف|كرم)ت?$/;

/** `الأستاذ المشارك الدكتورة هيا بني عيسى`: past titles to a name that is known; null where none follows. */
function startAfterTitle(sentence: Sentence, from: number): number | null {
  const head = sentence[from]?.word;
  if (!head?.isDefinite || !isRole(head) || head.conjunction > 0) return null;
  let at = from + 1;
  while (at < from + 5 && sentence[at]?.word.kind === 'word' && sentence[at]?.word.isDefinite) at++;
  const name = sentence[at]?.word;
  // `البروفيسور الدنماركي لارس نيلسن`
  const isFrom = at > from + 1 && isOrigin(sentence[at - 1]?.word) && isBareWord(name) && name?.cue === null;
  return isFrom || (at > from + 1 && name?.person?.kind === 'given' && !name.person.afterLam) ? at : null;
}

/** Past where somebody is from (`، الإسبانية كارمن فالديس،`), and past how they are styled (`، فضيلة الشيخ …،`). */
function startAfterComma(sentence: Sentence, comma: number): number {
  const [first, second] = [sentence[comma + 1]?.word, sentence[comma + 2]?.word];
  const titled = startAfterTitle(sentence, comma + 1);
  if (titled !== null) return titled;
  const short = afterAbbreviation(sentence, comma + 1);
  if (short > comma + 1) return short;
  const isFrom = isOrigin(first) && second?.kind === 'word' && !second.isDefinite;
  const isStyle = isHonorific(first?.person?.lemma ?? '') && second?.person !== null;
  return isFrom || isStyle ? comma + 2 : comma + 1;
}

/** Where a name ends that follows a role between marks (`، سيرغي لافروف،`); null where none does. */
function nameAfterComma(sentence: Sentence, comma: number): number | null {
  const start = startAfterComma(sentence, comma);
  const isFrom = isOrigin(sentence[start - 1]?.word);
  const first = sentence[start]?.word;
  if (!isComma(sentence, comma) || !first || ON_HIS_PART.has(first.shadow)) return null;
  // `منسق المخيم، الملقب بكذا،`: how he is called or known.
  if (/^ال(?:ملقب|معروف|مكني|شهير|مكلف|مقيم|بالغ)ة?$/.test(first.shadow)) return null;
  // `البرتغالي روي نوغيرا`: a name that is a verb as well.
  if ((!isFrom && !mayBeName(sentence, start, false)) || isOwned(first)) return null;
  if (endsAt(sentence, start, start, false) || (first.cue !== null && !isFrom)) return null;
  const end = endOfName(sentence, start);
  const next = sentence[end]?.word;
  if (!next || end > start + 5) return null;
  return /^[،,:.(]$/.test(next.surface) || next.isThat || next.isStop ? end : null;
}
