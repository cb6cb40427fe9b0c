import { readArabicWord } from '../tokens/arabic-word.ts';
import { arabicCueUses } from './arabic-cue-uses.ts';
import { arabicPhrase, isRole, isStop, isThat, withoutArticle } from './arabic-phrase.ts';
import { BY_THE_WAY, NAMED_THINGS } from './arabic-words.ts';
import type { Grammar, Introduction } from './grammar.ts';
import type { Sentence } from './sentences.ts';

export const ARABIC: Grammar = {
  readWord: readArabicWord,
  cueUses: arabicCueUses,
  introductions,
  isNameOf,
  phraseAt(sentence, from, end) {
    const found = arabicPhrase(sentence.slice(0, end), from);
    return found?.next === end ? found.phrase : null;
  },
};

function introductions(sentence: Sentence): Introduction[] {
  const found: Introduction[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const item = sentence[at];
    if (!item || item.quote || item.word.cue !== null || !isRole(item.word)) continue;
    const phrase = arabicPhrase(sentence, at);
    const leads = opensSentence(sentence, at);
    if (!phrase || (!phrase.phrase.name && !(leads && phrase.phrase.refersBack))) continue;
    const [head = '', ...rest] = phrase.phrase.title;
    // `التقى الرئيس المصري … نظيره الفرنسي …`: a counterpart has the same office.
    const office = head.startsWith('نظير') ? found.at(-1)?.subject.title[0] : head;
    const subject = { ...phrase.phrase, title: office === undefined ? rest : [office, ...rest] };
    found.push({ at, subject, leads });
    at = phrase.next - 1;
  }
  return found;
}

/** `رفض السفير`, `بدوره، رفض السفير`: one verb at most stands before the role. */
function opensSentence(sentence: Sentence, at: number): boolean {
  const before = sentence.slice(0, at).filter(({ word }) => word.kind === 'word' && !BY_THE_WAY.has(word.shadow));
  return at <= 4 && before.length <= 1;
}

/** Well-known names that newsrooms put in quote marks. */
const KNOWN_NAMES: ReadonlySet<string> = new Set([
  'رويترز', 'سبوتنيك', 'حماس', 'فتح', 'حزب الله', 'داعش', 'فيسبوك', 'فيس بوك', 'تويتر', 'إكس', 'أكس', 'يوتيوب',
  'تلغرام', 'تليغرام', 'واتساب', 'إنستغرام', 'تيك توك', 'الجزيرة', 'العربية', 'العربي الجديد', 'الأناضول',
  'فرانس برس', 'أسوشيتد برس', 'سي إن إن', 'بي بي سي', 'تاس', 'نوفوستي', 'غوغل', 'آبل', 'أبل', 'ميتا', 'أمازون',
  'مايكروسوفت', 'أرامكو', 'أوبك', 'أوبك بلس', 'أوبك+', 'الناتو', 'ناتو', 'يونيسف', 'اليونيسف', 'الأونروا', 'أونروا',
  'طالبان', 'القاعدة', 'الحوثي', 'أنصار الله', 'فاغنر', 'بوينغ', 'إيرباص', 'تسلا', 'سبيس إكس', 'ناسا', 'نتفليكس',
  'سانا', 'وفا', 'واس', 'الأهرام', 'النهار', 'الأخبار', 'الشرق الأوسط', 'هآرتس', 'أكسيوس', 'بلومبرغ', 'واشنطن بوست',
  'نيويورك تايمز', 'الغارديان',
]);
const BEFORE_NAME = /^(?:عن|من|مع|لـ*|لدي|ضد|بين|باسم|في|علي|الي|عبر|و|وـ+)$/;

function isNameOf(sentence: Sentence, at: number, words: string): boolean {
  const count = words.split(/\s+/, 9).length;
  if (KNOWN_NAMES.has(words)) return true;
  const before = sentence[at - 1]?.word;
  if (!before || count > 6 || /[.!?؟]$/.test(words)) return false;
  const second = sentence[at - 2]?.word;
  if (isNamedThing(before.core) || isNamedThing(before.shadow)) {
    // `إن المشروع "كارثة"` says something of it; `مشروع "الواحة"` names it.
    const isClause = sentence.slice(Math.max(0, at - 5), at).some(({ word }) => isThat(word));
    return !(isClause && before.core.startsWith('ال'));
  }
  // `صحيفة الرأي العام "…"`, `الفيلم المصري "…"`
  const isAdjective = before.kind === 'word' && /^ال|ي$|ية$/.test(before.shadow);
  if (second && isAdjective && count <= 4 && isNamedThing(second.core)) return true;
  const isShort = count <= 2;
  if (!isShort) return false;
  if (isThat(before) && !/ه[ام]?$|هم/.test(before.shadow)) return true;
  const spoke = sentence.slice(Math.max(0, at - 8), at).some(({ word }) => word.cue?.kind === 'verb');
  if (before.cue?.kind === 'verb' && isFollowedByMore(sentence, at)) return true;
  return spoke && BEFORE_NAME.test(before.shadow) && isFollowedByMore(sentence, at);
}

function isNamedThing(shadow: string): boolean {
  const bare = withoutArticle(shadow);
  const spellings = [bare, bare.replace(/^[بلك]/, ''), bare.replace(/(?:ه|ها|هم)$/, '')];
  return spellings.some((spelling) => NAMED_THINGS.has(spelling));
}

function isFollowedByMore(sentence: Sentence, at: number): boolean {
  const next = sentence[at + 1]?.word;
  return next !== undefined && (next.kind === 'word' || next.surface === ':' || isStop(next));
}
