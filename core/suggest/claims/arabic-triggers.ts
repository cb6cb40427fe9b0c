import { arabicShadow } from '../tokens/arabic-shadow.ts';
import type { Stem } from '../tokens/stem.ts';
import type { ClaimTrigger } from './trigger.ts';

const WORDS: Readonly<Record<ClaimTrigger, string>> = {
  superlative: `
    أول أولى الأول الأولى أكبر أعلى أدنى أكثر أقل أسرع أطول أكبرها أعلاها أشد أضخم أقدم أحدث الأكبر الأعلى الأدنى
    الأكثر الأقل الأسرع الأطول الأضخم الأقدم قياسي قياسية قياسيا الوحيد الوحيدة`,
  cause: `
    بسبب نتيجة جراء أدى أدت يؤدي تؤدي تسبب تسببت يتسبب لأن لأنه لأنها نجم نجمت أسفر أسفرت أفضى بفضل يعود يرجع تحول
    حال`,
  prediction: 'سوف سيكون ستكون يتوقع المتوقع توقعات المرجح يرجح مرتقب المرتقب يرتقب',
  promise: 'تعهد تعهدت نتعهد وعد وعدت نعد نلتزم يلتزم تلتزم التزم سنعمل سنواصل سيستمر ستستمر سنستمر',
  'other-party': `
    تهدف يهدف تسعى يسعى تريد يريد يريدون ترفض يرفض رفضت تعتزم يعتزم تنوي ينوي تخطط يخطط تطمح تحاول يحاول تربط تركز
    تتقاسم تتقاسمان اتفق اتفقا اتفقت تعتقد يعتقد ترى يرى تدعم يدعم تفضل يفضل تخشى يخشى`,
  date: `
    يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران
    تموز أيلول تشرين كانون`,
};

let triggers: ReadonlyMap<string, ClaimTrigger> | undefined;

/** What a word makes of a statement that it stands in; the future's س is read from the verb's form. */
export function arabicTrigger(stems: readonly Stem[]): ClaimTrigger | null {
  triggers ??= new Map(
    Object.entries(WORDS).flatMap(
      ([trigger, words]) =>
        words
          .trim()
          .split(/\s+/)
          .map((word) => [arabicShadow(word), trigger as ClaimTrigger] as const), // keys of WORDS
    ),
  );
  for (const { shadow } of stems) {
    const trigger = triggers.get(shadow);
    if (trigger !== undefined) return trigger;
  }
  return stems.some(({ shadow }) => FUTURE.test(shadow)) ? 'prediction' : null;
}

/** `سيصل`, `ستصل`, `سنصل`; words of their own that begin so (`سيارة`, `ستة`, `سنة`, `سيد`) are shorter or known. */
const FUTURE = /^س[يتن](?!ار|اس|اح|ري|د$|دة$|ما|ة$|ناريو|ول|وات|وي|طر|اق|ون|ين|ا$|ر$|رة|اد)\p{L}{2,}$/u;
