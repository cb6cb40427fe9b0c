import { readArabicWord } from '../tokens/arabic-word.ts';
import { arabicCueUses } from './arabic-cue-uses.ts';
import { arabicPhrase, isRole, isStop, isThat, withoutArticle } from './arabic-phrase.ts';
import { NAMED_THINGS } from './arabic-words.ts';
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
    if (!phrase?.phrase.name) continue;
    const [head = '', ...rest] = phrase.phrase.title;
    // `التقى الرئيس المصري … نظيره الفرنسي …`: a counterpart has the same office.
    const office = head.startsWith('نظير') ? found.at(-1)?.subject.title[0] : head;
    const subject = { ...phrase.phrase, title: office === undefined ? rest : [office, ...rest] };
    found.push({ at, subject, leads: at <= 1 });
    at = phrase.next - 1;
  }
  return found;
}

/** Well-known names that newsrooms put in quote marks. */
const KNOWN_NAMES =
  /^(?:رويترز|سبوتنيك|حماس|فتح|حزب الله|داعش|فيسبوك|فيس بوك|تويتر|إكس|أكس|يوتيوب|تلغرام|تليغرام|واتساب|إنستغرام|تيك توك|الجزيرة|العربية|العربي الجديد|الأناضول|فرانس برس|أسوشيتد برس|سي إن إن|بي بي سي|تاس|نوفوستي|غوغل|آبل|أبل|ميتا|أمازون|مايكروسوفت|أرامكو|أوبك|أوبك بلس|أوبك\+|الناتو|ناتو|يونيسف|اليونيسف|الأونروا|أونروا|طالبان|القاعدة|الحوثي|أنصار الله|فاغنر|بوينغ|إيرباص|تسلا|سبيس إكس|ناسا|نتفليكس|سانا|وفا|واس|الأهرام|النهار|الأخبار|الشرق الأوسط|هآرتس|أكسيوس|بلومبرغ|واشنطن بوست|نيويورك تايمز|الغارديان)$/u;
const BEFORE_NAME = /^(?:عن|من|مع|لـ*|لدي|ضد|بين|باسم|في|علي|الي|عبر|و|وـ+)$/;

function isNameOf(sentence: Sentence, at: number, words: string): boolean {
  const count = words.split(/\s+/, 9).length;
  if (KNOWN_NAMES.test(words)) return true;
  const before = sentence[at - 1]?.word;
  if (!before || count > 6 || /[.!?؟]$/.test(words)) return false;
  const second = sentence[at - 2]?.word;
  if (isNamedThing(before.core) || isNamedThing(before.shadow)) {
    // `إن المشروع "كارثة"` says something of it; `مشروع "الواحة"` names it.
    const isSaidOf = before.core.startsWith('ال') && sentence.slice(Math.max(0, at - 5), at).some(({ word }) => isThat(word));
    return !isSaidOf;
  }
  // `صحيفة الرأي العام "…"`, `الفيلم المصري "…"`
  if (second && before.kind === 'word' && /^ال|ي$|ية$/.test(before.shadow) && isNamedThing(second.core) && count <= 4) return true;
  const isShort = count <= 2;
  if (!isShort) return false;
  if (isThat(before) && !/ه[ام]?$|هم/.test(before.shadow)) return true;
  const spoke = sentence.slice(Math.max(0, at - 8), at).some(({ word }) => word.cue?.kind === 'verb');
  if (before.cue?.kind === 'verb' && isFollowedByMore(sentence, at)) return true;
  return spoke && BEFORE_NAME.test(before.shadow) && !/^(?:ب|بـ+)$/.test(before.shadow) && isFollowedByMore(sentence, at);
}

function isNamedThing(shadow: string): boolean {
  const bare = withoutArticle(shadow);
  return NAMED_THINGS.has(bare) || NAMED_THINGS.has(bare.replace(/^[بلك]/, '')) || NAMED_THINGS.has(bare.replace(/(?:ه|ها|هم)$/, ''));
}

function isFollowedByMore(sentence: Sentence, at: number): boolean {
  const next = sentence[at + 1]?.word;
  return next !== undefined && (next.kind === 'word' || next.surface === ':' || isStop(next));
}
