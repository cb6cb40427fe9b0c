import { ofWord } from '../tokens/of-word.ts';
import type { Token } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import { arabicShadow, withoutArticle } from '../tokens/arabic-shadow.ts';
import { readArabicWord } from '../tokens/arabic-word.ts';
import { arabicCueUses } from './arabic-cue-uses.ts';
import { isOrigin, isPresentVerb } from './arabic-name.ts';
import { arabicPhrase, withoutLam } from './arabic-phrase.ts';
import { isOccasion, isWorkplace } from './arabic-phrase-end.ts';
import { quotedName } from './arabic-quoted-name.ts';
import { isAskerOf } from './arabic-questions.ts';
import { isObjectOf, withoutObject } from './arabic-subject.ts';
import { BY_THE_WAY, NAMED_THINGS, NAME_PARTS, ON_HIS_PART, OPENERS } from './arabic-words.ts';
import type { Phrase } from './cue-use.ts';
import type { Grammar, Introduction } from './grammar.ts';
import { sameKind } from './kinds-of-people.ts';
import type { Sentence } from './sentences.ts';

const KINDS = [
  'كاتب روائي شاعر أديب مؤلف',
  'متحدث ناطق',
  'والد أب',
  'صحفي صحافي مراسل إعلامي',
  'طبيب دكتور جراح',
  'فنان ممثل مطرب مغني موسيقي عازف',
  'لاعب مهاجم مدافع حارس كابتن قائد',
  'مدرب كابتن',
  'زعيم رئيس قائد',
  'محافظ حاكم',
  'ضابط لواء عميد عقيد مقدم نقيب رائد ملازم',
  'شرطة أمن',
];
const isSameHead = sameKind(KINDS.map((words) => words.split(' ').map(arabicShadow)));

export const ARABIC: Grammar = {
  readWord: readArabicWord,
  cueUses: arabicCueUses,
  introductions,
  isNameOf,
  phraseAt(sentence, from, end) {
    const found = arabicPhrase(sentence, from);
    if (!found || found.next > end) return null;
    // `شيخ الصيادين لـ"الساحل":`, `الوزير عن الموازنة:`
    const after = sentence[found.next]?.word;
    const isTo = /^لـ*$/.test(after?.surface ?? '');
    const isAside = isTo || (found.phrase.of !== null && (after?.isStop === true || /^لـ*/.test(after?.surface ?? '')));
    return found.next === end || isAside ? found.phrase : null;
  },
  isSameHead,
};

function introductions(sentence: Sentence): Introduction[] {
  const found: Introduction[] = [];
  const opening = afterAdverbial(sentence);
  for (let at = 0; at < sentence.length; at++) {
    const item = sentence[at];
    if (!item || item.quote || item.word.cue?.kind === 'verb') continue;
    const lone = item.word.person === null && at <= 1 ? loneName(item, sentence[at - 1]?.word) : null;
    if (lone) found.push({ at, phrase: lone, leads: true });
    if (!item.word.person || isWithinName(sentence, at)) continue;
    // أم is "or" too.
    if (item.word.shadow === 'ام' && !isMother(sentence, at)) continue;
    const head = headOfGovernment(sentence, at);
    if (head) found.push({ at, phrase: head, leads: false });
    const next = arabicPhrase(sentence, at, true);
    if (!next) continue;
    const verb = sentence[at - 1]?.word;
    const whole = verb?.cue?.kind === 'verb' ? withoutObject(sentence, next.phrase, next.next, verb) : next.phrase;
    const phrase = next.phrase.issuer ?? withoutLam(whole, item.word);
    const { afterLam, kind } = item.word.person;
    // `أثارت تغريدة النائبة جدلا` is about her.
    const isMeant = kind !== 'document' || next.phrase.issuer !== null;
    const isDoneTo = isObjectOf(sentence, at, next.next) || isAskerOf(sentence, at);
    const leads = !afterLam && isMeant && !isDoneTo && opensSentence(sentence, opening, at);
    if (phrase.name || leads) found.push({ at, phrase: asCounterpart(phrase, found.at(-1)?.phrase), leads });
    at = next.next - 1;
  }
  return found;
}

/** `أم خالد`, `تجلس أم العبد` */
function isMother(sentence: Sentence, at: number): boolean {
  const [before, next] = [sentence[at - 1]?.word, sentence[at + 1]?.word];
  if (next?.person?.kind === 'given') return true;
  const isHerDeed = before?.person === null && !before.isStop && /^ت\p{L}{3,}$|[^ا]ت$/u.test(before.core);
  return isHerDeed && next?.isDefinite === true && next.person === null;
}

/** `التقى الرئيس المصري … نظيره الفرنسي …`: a counterpart has the same office. */
function asCounterpart(phrase: Phrase, before: Phrase | undefined): Phrase {
  const head = phrase.offices[0]?.[0] === 'نظير' ? before?.offices[0]?.[0] : undefined;
  if (head === undefined) return phrase;
  const [office = [], ...offices] = phrase.offices;
  return { ...phrase, offices: [[head, ...office.slice(1)], ...offices] };
}

/** `منح الثقة لحكومة عماد الراوي`: a government is called by whoever heads it. */
function headOfGovernment(sentence: Sentence, at: number): Phrase | null {
  const [body, name] = [sentence[at]?.word.person, sentence[at + 1]?.word.person];
  if (body?.lemma !== 'حكومة' || body.definite || name?.kind !== 'given' || name.afterLam) return null;
  const found = arabicPhrase(sentence, at + 1);
  return found && { ...found.phrase, of: 'role', offices: [['رئيس', 'وزراء']] };
}

/** `تميم بن حمد` */
function isWithinName(sentence: Sentence, at: number): boolean {
  return sentence[at]?.word.person?.kind === 'given' && NAME_PARTS.has(sentence[at - 1]?.word.shadow ?? '');
}

/** `وامتدح لومير`: any word where a subject may stand, in case it is a name that the article has spoken of. */
function loneName({ start, end, word }: Token, before: Word | undefined): Phrase | null {
  // `عبد الرحيم`: half a name is none.
  if (NAME_PARTS.has(word.shadow)) return null;
  if (word.kind !== 'word' || word.isStop || word.cue !== null || isOrigin(word)) return null;
  // `فالمادة تقول`, `النائب يقتطع الجملة`: what somebody does.
  if (before !== undefined && before.isDefinite && isPresentVerb(word, undefined)) return null;
  const known = { offices: [], of: null, gender: null, refersBack: false, isGeneric: false, issuer: null };
  return { kind: 'phrase', start, end, name: { start, end }, ...known };
}

/** `رفض السفير`, `بدوره، رفض السفير`: one verb at most stands before the role. */
function opensSentence(sentence: Sentence, from: number, at: number): boolean {
  if (at < from || at > from + 4) return false;
  const before: Word[] = [];
  for (let index = from; index < at; index++) {
    const word = sentence[index]?.word;
    // `ولم يخف المدرب ارتياحه`: it is about him all the same.
    if (!word || NEGATION.test(word.core)) continue;
    if (!isByTheWay(word, sentence[index + 1]?.word)) before.push(word);
  }
  const [first] = before;
  if (!first) return true;
  // `وعلى الطاولة الأخيرة يجلس الشاعر وديع ناصيف`
  const last = before.at(-1);
  if (first.isStop && !first.isThat && last?.person === null && /^[يت]\p{L}{3,}$/u.test(last.core)) return true;
  return before.length === 1 && !first.isStop && (first.person === null || first.cue !== null);
}

function isByTheWay({ kind, shadow }: Word, next: Word | undefined): boolean {
  if (kind !== 'word' || BY_THE_WAY.has(shadow) || OPENERS.has(shadow) || ON_HIS_PART.has(shadow)) return true;
  return shadow === 'من' && ON_HIS_PART.has(next?.shadow ?? '');
}

/** `في المقابل، أبدى المدرب …`: past the words before the comma that say when, where or beside what. */
function afterAdverbial(sentence: Sentence): number {
  const first = sentence[0]?.word;
  // `لكن رئيس الوفد، فلان، بدا أقل تفاؤلا`: no adverbial.
  if (!first?.isStop || first.isThat || OPENERS.has(first.shadow)) return 0;
  // `لم يقل الوزير متى، لكنه أقر`: nor is a verb that is denied.
  if (NEGATION.test(first.core)) return 0;
  for (let at = 1; at < Math.min(MOST_IN_ADVERBIAL, sentence.length); at++) {
    const mark = sentence[at]?.word.surface;
    if (mark === '،' || mark === ',') return at + 1;
  }
  return 0;
}

const MOST_IN_ADVERBIAL = 9;
const NEGATION = /^(?:لم|لن|لا)$/;

/** Well-known names that newsrooms put in quote marks. */
const KNOWN_NAMES: ReadonlySet<string> = new Set([
  'رويترز',
  'سبوتنيك',
  'حماس',
  'فتح',
  'حزب الله',
  'داعش',
  'فيسبوك',
  'فيس بوك',
  'تويتر',
  'إكس',
  'أكس',
  'يوتيوب',
  'تلغرام',
  'تليغرام',
  'واتساب',
  'إنستغرام',
  'تيك توك',
  'لينكد إن',
  'لينكدإن',
  'ثريدز',
  'سناب شات',
  'بلوسكاي',
  'تروث سوشيال',
  'تروث سوشال',
  'غولدمان ساكس',
  'الجزيرة',
  'العربية',
  'العربي الجديد',
  'الأناضول',
  'فرانس برس',
  'أسوشيتد برس',
  'سي إن إن',
  'بي بي سي',
  'تاس',
  'نوفوستي',
  'غوغل',
  'آبل',
  'أبل',
  'ميتا',
  'أمازون',
  'مايكروسوفت',
  'أرامكو',
  'أوبك',
  'أوبك بلس',
  'أوبك+',
  'الناتو',
  'ناتو',
  'يونيسف',
  'اليونيسف',
  'الأونروا',
  'أونروا',
  'طالبان',
  'القاعدة',
  'الحوثي',
  'أنصار الله',
  'فاغنر',
  'بوينغ',
  'إيرباص',
  'تسلا',
  'سبيس إكس',
  'ناسا',
  'نتفليكس',
  'سانا',
  'وفا',
  'واس',
  'الأهرام',
  'النهار',
  'الأخبار',
  'الشرق الأوسط',
  'هآرتس',
  'أكسيوس',
  'بلومبرغ',
  'واشنطن بوست',
  'نيويورك تايمز',
  'الغارديان',
]);
const BEFORE_NAME = /^(?:مع|لـ*|لدي|ضد|بين|باسم|في|عبر|و|وـ+)$/;

function isNameOf(sentence: Sentence, at: number, words: string): boolean {
  if (KNOWN_NAMES.has(words)) return true;
  // `رمزت لاسمها بـ"م. ع"`
  if (/^\p{L}\.? \p{L}\.?$|^\p{L}\.\p{L}\.?$/u.test(words)) return true;
  const before = sentence[at - 1]?.word;
  if (!before || /[.!?؟]$/.test(words)) return false;
  const count = words.split(/\s+/, 9).length;
  if (count > 6) return false;
  if (quotedName(sentence, at)) return true;
  const second = sentence[at - 2]?.word;
  if (isNamedThing(before.core) || isNamedThing(before.shadow)) {
    // `إن المشروع "كارثة"` says something of it; `مشروع "الواحة"` names it.
    const isClause = sentence.slice(Math.max(0, at - 5), at).some(isThat);
    return !(isClause && before.core.startsWith('ال'));
  }
  // `صحيفة الرأي العام "…"`, `الفيلم المصري "…"`
  const isAdjective = before.kind === 'word' && !before.isStop && /^ال|ي$|ية$/.test(before.shadow);
  // `أن السفينة التالية "ستصل غدا"` says something of it.
  const isSaid = second?.core.startsWith('ال') === true && sentence.slice(Math.max(0, at - 5), at).some(isThat);
  if (second && isAdjective && count <= 4 && isNamedThing(second.core) && !isSaid) return true;
  // `نقلت "الشرق" عن دبلوماسي`, `علمت "الضفة" من مصدر`
  const ofSource = SOURCE_AFTER.get(before.cue?.lemma ?? '');
  const isPasser = ofSource !== undefined && sentence[at + 1]?.word.shadow === ofSource;
  // `مذكرة اطلعت عليها "الشبكة"`, `حصلت "الشبكة" على نسخة`
  const hasSeen = /^علي(?:ه|ها|هم)$/.test(before.core) && /^(?:اطلع|حصل)ت?$/.test(second?.core ?? '');
  // `المعروف بـ"أبو الليل"`, `الملقب بـ"الكابتن"`
  const isNickname = /^ب?ـ*$/.test(before.surface) && /^ال(?:ملقب|معروف|شهير|مكني)ة?$/.test(second?.core ?? '');
  // `في اتصال مع "الوطنية"`
  const isSpokenTo = before.shadow === 'مع' && isOccasion(second);
  if (count <= 3 && (isPasser || hasSeen || isNickname || isSpokenTo)) return true;
  // `محللو "سهم كابيتال"`, `مراسل "الضفة"`, and where somebody works whose name follows.
  const isStaff = before.person?.kind === 'role' && !before.isDefinite && STAFF.has(before.person.lemma);
  if (count <= 4 && (isStaff || isStaffOf(before) || isWorkplace(sentence, at))) return true;
  if (count === 1 && isAfterBody(sentence, at)) return true;
  // `المحلل لدى "سهم كابيتال"`
  if (before.shadow === 'لدي' && count <= 3) return true;
  // `في جولة لـ"الميدان"`, `وأكد رئيس النقابة، فلان، لـ"الخبر"، أن`: to whom somebody spoke.
  const afterComma = sentence[/^[،,]$/.test(sentence[at + 1]?.word.surface ?? '') ? at + 2 : at + 1]?.word;
  const isHearer = /^لـ*$/.test(before.surface) && count <= 3;
  if (isHearer && (isOccasion(second) || afterComma?.isThat)) return true;
  const isShort = count <= 2;
  if (!isShort) return false;
  // `أن "رويترز" ذكرت`, but `أن "النتائج مبشرة"`
  const after = sentence[at + 1]?.word;
  if (before.isThat && !/ه[ام]?$|هم/.test(before.shadow) && after?.kind === 'word' && !after.isStop) return true;
  const spoke = sentence.slice(Math.max(0, at - 8), at).some(({ word }) => word.cue?.kind === 'verb');
  const mayName = before.cue?.kind === 'verb' && before.cue.strength === 'strong' && !/ه[ام]?$/.test(before.shadow);
  if (mayName && isFollowedByMore(sentence, at)) return true;
  // `نقلا عن "رويترز"`, but `تحدثوا عن "عملية أمنية"`.
  if (before.shadow === 'عن' && second?.core.startsWith('نقل')) return true;
  // `عن تقديرها لـ"الدور البناء"`: what it is of.
  if (/^لـ*$/.test(before.surface) && isOfSpeaker(second)) return false;
  const isAsked = /^لـ*$/.test(before.surface) && sentence[at + 1]?.word.surface === ':';
  return (spoke || isAsked) && BEFORE_NAME.test(before.shadow) && isFollowedByMore(sentence, at);
}

/** What follows an outlet that says from whom it has something. */
const SOURCE_AFTER: ReadonlyMap<string, string> = new Map([
  ['نقل', 'عن'],
  ['علم', 'من'],
]);
const STAFF = new Set('مراسل مدير رئيس مؤسس محرر مندوب موفد محلل'.split(' ').map(arabicShadow));

function isThat({ word }: Token): boolean {
  return word.isThat;
}

/** `محللو`, `موظفو`: a plural that a noun follows. */
const isStaffOf = ofWord(({ core, person, cue }) => {
  return (
    cue === null && (person === null ? /^م\p{L}{3,}و$/u.test(core) : person.kind === 'group' && core.endsWith('و'))
  );
});

/** `تقديرها`, `رفضه`: a deed of somebody's, and no occasion on which they spoke (`حديثه`). */
function isOfSpeaker(word: Word | undefined): boolean {
  return word?.person === null && word.cue === null && /^\p{L}{3,}(?:ه|ها|هم)$/u.test(word.shadow) && !isOccasion(word);
}

/** `الاتحاد الدولي لكرة القدم "فيفا"`: a body's name, right after its words. */
function isAfterBody(sentence: Sentence, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const word = sentence[before]?.word;
    if (word?.kind !== 'word' || word.isStop || word.cue !== null) return false;
    // `إن فريقه «جاهز»` says something of it.
    if (word.person?.kind === 'body') return word.isDefinite || !word.person.definite;
  }
  return false;
}

function isNamedThing(shadow: string): boolean {
  const bare = withoutArticle(shadow);
  // `ألبوم` begins as if with the article.
  if (NAMED_THINGS.has(bare) || NAMED_THINGS.has(shadow)) return true;
  // `بفيلم`
  if (/^[بلك]/.test(bare) && NAMED_THINGS.has(bare.slice(1))) return true;
  // `ألبومها`, `منصته`
  const pronoun = /(?:ه|ها|هم)$/.exec(shadow)?.[0].length ?? 0;
  if (pronoun === 0) return false;
  const owned = shadow.slice(0, -pronoun);
  if (NAMED_THINGS.has(bare.slice(0, -pronoun)) || NAMED_THINGS.has(owned)) return true;
  return owned.endsWith('ت') && NAMED_THINGS.has(`${owned.slice(0, -1)}ة`);
}

function isFollowedByMore(sentence: Sentence, at: number): boolean {
  const next = sentence[at + 1]?.word;
  return next !== undefined && (next.kind === 'word' || next.surface === ':' || next.isStop);
}
