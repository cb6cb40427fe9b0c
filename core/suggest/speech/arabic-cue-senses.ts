import type { Token } from '../tokens/token.ts';
import type { Word } from '../tokens/word.ts';
import { isOrigin } from './arabic-name.ts';
import { isHonorific } from './arabic-person-words.ts';
import { MOST_BEFORE } from './arabic-subject.ts';
import type { Sentence } from './sentences.ts';

/** `عدم ذكر اسمه`, `على ذكر`: what follows is a noun. */
const BEFORE_NOUN = /^(?:عدم|دون|بدون|حق|علي|الي|في|من|كل|اي|هذا|ذلك)$/;

function isFrom({ word }: Token): boolean {
  return word.shadow === 'عن';
}

/** Of these it is news that they were not done: `ولم يعلق`. */
const ANSWERS = new Set(['علّق', 'ردّ', 'أجاب', 'عقّب']);

function isQuoted({ quote }: Token): boolean {
  return quote !== null;
}

/** `طلب إغفال اسمه`, `طلبت عدم كشف هويتها` */
function isHisName({ word }: Token): boolean {
  return /^(?:اسم|هويت)(?:ه|ها|هم)$/.test(word.shadow);
}

/** `قبل أن يضيف`, `ما لبث أن قال`, `إلى أن قال` */
const BEFORE_DEED = /^(?:قبل|الي|لبث|لبثت)$/;

function tells({ word, quote }: Token): boolean {
  return quote !== null || word.isThat || word.surface === ':';
}

function tellsInFull({ word }: Token): boolean {
  return word.isThat || word.surface === ':';
}

/** `على حد قوله`, `على حدّ تعبير الوزير` */
export const IN_WORDS = /^(?:قول|تعبير|وصف|زعم)(?:ه|ها|هم|هما)?$/;

/** `كما طالب`, `، طالب`: elsewhere that is a student. */
function mayPrecedeVerb(before: Word | undefined): boolean {
  return before === undefined || before.kind === 'mark' || /^(?:كما|قد|فيما)$/.test(before.shadow);
}

/** `وعلمت الصحيفة`, `فيما علمت`: a verb may stand there. */
function mayBeginClause({ conjunction }: Word, before: Word | undefined): boolean {
  return conjunction > 0 || mayPrecedeVerb(before);
}

// Made once: this is asked of each cue, and an expression within would be made anew each time.
const NEGATION = /^(?:لم|لن|لا)$/;
const PRESENT = /^[يتن]/;
const CALLED = /^[يت]سمي$/;
const CLAIMS = /^[يت]دعي$/;
const ON_TERMS = /^(?:شريطة|بشرط|مشترطا|مشترطة)$/;
const OWN_WORDS = /(?:قول|تعبير|كلام|راي)/;
const SHADDA = /\u0651/;
const KNEW = /^علمت?$/;
const OTHER_WORDS = /^(?:لوح|بشر|نعي)$/;
const PROVIDES = /^[يت]?نص$/;
const PASSED_ON = /^نقل[ات]?$/;
const SAW = /^(?:راي|عد)ت?$/;
const HIS_OPINION = /^ب?راي(?:ه|ها|هم)$/;
const STUDENT = /^طالبة?$/;
const RECORDED = /^[يت]?سجلت?$/;
const REQUESTED = /^طلبت?$/;
const NO_LONGER = /^[يت]عد$/;
const WROTE = /^[يت]?كتبت?$/;
const FINDS = new Set(['توصّل', 'أظهر']);

/** Whether one of the next items fits. */
function follows(sentence: Sentence, at: number, within: number, fits: (item: Token) => boolean): boolean {
  for (let near = at + 1; near <= at + within; near++) {
    const item = sentence[near];
    if (item && fits(item)) return true;
  }
  return false;
}

function isOf({ word }: Token): boolean {
  return word.shadow === 'من';
}

function isOn({ word }: Token): boolean {
  return word.shadow === 'علي';
}

function isThat({ word }: Token): boolean {
  return word.isThat;
}

/** Forms that are other words as a rule count only where what surrounds them fits. */
export function isCueHere(sentence: Sentence, at: number): boolean {
  const word = sentence[at]?.word;
  const next = sentence[at + 1]?.word;
  if (!word?.cue) return false;
  const { core } = word;
  const before = sentence[at - 1]?.word;
  if (word.cue.kind === 'verb' && BEFORE_NOUN.test(before?.core ?? '')) return false;
  // `أكد سموه`: His Highness, and not "they named him".
  if (isHonorific(word.person?.lemma ?? '')) return false;
  // `ولم ترد الوزارة على «الاتهامات»`: who keeps silent says nothing.
  if (ANSWERS.has(word.cue.lemma) && NEGATION.test(before?.core ?? '')) return false;
  // `أن ما نُشر «شائعة»`, `ما يروج`: it was published, by whomever.
  if (before?.core === 'ما' && (core === 'نشر' || word.cue.lemma === 'روّج')) return false;
  // `لم يعد أحد يصدّق`
  if (NO_LONGER.test(core) && NEGATION.test(before?.core ?? '')) return false;
  // `توصلت دراسة إلى أن`, `أظهر المسح أن`; elsewhere they are deeds.
  if (FINDS.has(word.cue.lemma)) return follows(sentence, at, 12, isThat);
  // `أنها كتبت السيناريو «في بيتها»`: what she wrote are no words of hers, but after a colon.
  if (WROTE.test(core) && before?.isThat) return follows(sentence, at, 8, tellsInFull);
  // `من دون أن يذكر`, `ما يسمى`; but `قبل أن يضيف: «…»`
  const isDone = BEFORE_DEED.test(sentence[at - 2]?.word.core ?? '') && follows(sentence, at, 4, tells);
  const isAnnounced = next?.surface === ':' || isDone;
  if (PRESENT.test(core) && before?.core === 'ان' && !isAnnounced) return false;
  if (CALLED.test(core) || (CLAIMS.test(core) && word.surface.endsWith('ى'))) return false;
  if (core === 'تردد') return before?.core !== 'ما';
  // `مذكرا بأن`; a memorandum is `مذكرة` as well.
  if (core === 'مذكرة' && before?.shadow === 'في') return false;
  if (core === 'مذكرة') return next?.isThat === true || /^(?:ب|اياه)/.test(next?.shadow ?? '');
  // `رفع المحتجون شعار «…»`; `تحت شعار` is what something is called.
  if (word.cue.lemma === 'شعار') return before?.core !== 'تحت' && follows(sentence, at, 1, tells);
  if (core === 'لسان') return before?.shadow === 'علي';
  // `متحدثة باسم الشركة`: who speaks, where `، متحدثة عن` says that she does.
  // `مسؤول تحدث شريطة عدم ذكر اسمه`: on what terms he spoke, and not what he said.
  if (ON_TERMS.test(next?.core ?? '')) return false;
  // `واختتم كلمته داعية إلى`
  if (core === 'داعية') return next?.shadow === 'الي';
  const isWho = word.cue.kind === 'participle' && word.person?.kind === 'role' && word.cue.lemma !== 'قوله';
  if (isWho && before !== undefined && before.kind !== 'mark') return false;
  if (word.cue.lemma === 'قوله' && !OWN_WORDS.test(core)) return isPassedOn(sentence, at);
  if (core === 'حد') return before?.shadow === 'علي' && IN_WORDS.test(next?.shadow ?? '');
  // `وبيّن فهد أن`; without its shadda it is far more often "between".
  const isVerb = SHADDA.test(word.surface) || (at === 0 && word.conjunction > 0);
  // `وبيّن الناطق الإعلامي باسم الأمانة، فلان، أن`: somebody's title is long.
  const isAboutSomeone = next?.person?.kind === 'role' && !next.person.afterLam;
  const within = isAboutSomeone ? 16 : 8;
  if (core === 'بين') return next?.isThat === true || (isVerb && follows(sentence, at, within, isThat));
  // `المرجان هنا`: "here", where "congratulated" is written with its hamza.
  if (core === 'هنا') return /[أئ]/.test(word.surface);
  // `مدرب الفريق، البرتغالي روي نوغيرا`: a name, as it would be no verb without its subject.
  const beforeOrigin = sentence[at - 2]?.word;
  const isApposed = beforeOrigin?.kind === 'mark' || beforeOrigin?.cue?.kind === 'verb';
  if (isOrigin(before) && word.conjunction === 0 && isApposed) return false;
  // `علمت الصحيفة من مصدر`
  if (KNEW.test(core)) return follows(sentence, at, 5, isOf) && mayBeginClause(word, before);
  if (core === 'ذهب' || core === 'ذهبت') return follows(sentence, at, 9, isThat);
  // `دون`, `لوح`, `بشر` and the like are other words as a rule.
  if (core === 'دون') return isVerb && next?.person !== null;
  if (OTHER_WORDS.test(core)) return isVerb || mayBeginClause(word, before);
  // `رئيس نادي الصقور`: a club, where "called" is written with its own last letter.
  if (core === 'نادي') return word.surface.endsWith('ى') && mayBeginClause(word, before);
  if (core === 'دافع') return follows(sentence, at, 7, isFrom);
  // `وافقه الرأي`; `وافق على` is a deed.
  if (word.cue.lemma === 'وافق' && !/(?:ه|ها|هم)$/.test(core)) return word.cue.kind === 'participle';
  if (PROVIDES.test(core)) return follows(sentence, at, 4, isOn);
  if (PASSED_ON.test(core)) return follows(sentence, at, 9, isFrom);
  if (core === 'عبر') return follows(sentence, at, isVerb && isAboutSomeone ? 14 : 7, isFrom);
  // `أعرب المبعوث الأممي إلى البلاد، فلان، عن`: nothing else begins so, however long the title.
  if (core === 'اعرب') return follows(sentence, at, 16, isFrom);
  // `ثمّن` and `أبرز` are "price" and "most prominent" where no clause begins with them.
  if (core === 'ثمن' || core === 'شكر') return isVerb || (mayPrecedeVerb(before) && next?.person !== null);
  if (core === 'ابرز') return (isVerb || mayPrecedeVerb(before)) && follows(sentence, at, 11, isThat);
  if (SAW.test(core)) return follows(sentence, at, 11, ({ word, quote }) => quote !== null || word.isThat);
  if (HIS_OPINION.test(core)) return core.startsWith('ب') || before?.shadow === 'في';
  if (STUDENT.test(core)) return next?.kind === 'word' && (word.conjunction > 0 || mayPrecedeVerb(before));
  const isOnTongue = next?.shadow === 'علي' && sentence[at + 2]?.word.core === 'لسان';
  // `في بيان ورد للوكالة، أن`: it reached her, and whoever issued it speaks.
  if (core === 'ورد' && before?.person?.kind === 'document') return /^في(?:ه|ها)?$/.test(next?.shadow ?? '');
  // `، سائلا: «…؟»`; elsewhere a liquid.
  if (core.startsWith('سائل')) return next?.surface === ':';
  // `سجّل الخبير أن`; elsewhere a goal, a record or a register.
  if (RECORDED.test(core)) return follows(sentence, at, 12, isThat);
  // `طلب من المحكمة «الرأفة»`: without words of theirs it is any request.
  if (REQUESTED.test(core)) {
    return mayBeginClause(word, before) && !follows(sentence, at, 3, isHisName) && follows(sentence, at, 9, isQuoted);
  }
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
