import type { TextRange } from '../../text/text-range.ts';
import { arabicShadow } from '../tokens/arabic-shadow.ts';
import type { Token } from '../tokens/token.ts';

function shadows(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(arabicShadow));
}

/** Deeds that somebody has to have done: with تم or جرى before them, who did isn't said. */
const DEEDS = shadows(`
  قتل اعتقال توقيف احتجاز هدم تدمير قصف استهداف اغتيال تصفية إعدام تعذيب إخلاء ترحيل تهجير طرد إبعاد إغلاق حجب منع
  حظر مصادرة إلغاء تعليق فرض رفع خفض تقليص قطع فصل إقالة عزل استبعاد تسريح تجميد سحب حذف إزالة تفريق إطلاق نقل
  تحويل تغيير تأجيل رفض تجاهل إهمال التوصل الاتفاق الاعتداء الاستيلاء استخدام تقديم اتخاذ إرسال نشر تزوير تسريب
  إخفاء إسكات التكتم احتلال اقتحام تسليم تفجير نسف حصار محاصرة ملاحقة مطاردة تشويه تلفيق تضليل نهب سرقة اختطاف خطف
  إحراق حرق قمع ضرب دهس إتلاف إفراغ تهميش إقصاء تجويع طمس تحريف تسييس استغلال انتهاك التلاعب التستر التعتيم التغاضي
  التجسس التنصت بيع هدر إهدار تجريف تصوير ابتزاز تكميم`);
const AUXILIARIES = shadows('تم تمت يتم تتم ستتم سيتم جرى جرت يجري تجري سيجري ستجري');

/** Verbs that are passive where their first letter carries a damma (قُتل). */
const VERBS = shadows(`
  قتل قتلت قتلوا أصيب أصيبت اعتقل اعتقلت قدم قدمت دمر دمرت هدم هدمت طرد طردت هجر هجرت منع منعت فرض فرضت أطلق أطلقت اتخذ
  اتخذت استهدف استهدفت قصف قصفت اغتيل اغتيلت أحرق أحرقت سجن سجنت عذب عذبت نقل نقلت أغلق أغلقت رفض رفضت أجبر أجبرت حرم
  حرمت شرد شردت أبعد أبعدت صودر صودرت أجلي أجليت ألغي ألغيت فصل فصلت عزل أقيل أقيلت سرق سرقت نهب نهبت ارتكب ارتكبت أهمل
  أعدم أعدمت ضرب ضربت قطع قطعت حجب حجبت رحل رحلت هدد خطف خطفت اختطف اختطفت أفرغ أفرغت أتلف أتلفت أخلي أخليت أسقط أسقطت
  أقصي أقصيت أسكت أسكتت أهين أهينت جرد جردت جمد جمدت حوصر حوصرت دفن دفنت ذبح ذبحت سحب سحبت سلب سلبت سحل شوه شوهت ضلل
  ضللت ظلم ظلمت عوقب عوقبت غيب غيبت فجر فجرت قمع قمعت لوحق لوحقت مزق مزقت نفي نفيت همش همشت هوجم هوجمت اقتحم اقتحمت
  احتجز احتجزت انتزع انتزعت انتهك انتهكت استغل استغلت استبعد استبعدت ابتز أوقف أوقفت كسر كسرت هدر هدرت يقتل تقتل يعتقل
  تعتقل يحتجز تحتجز يمنع تمنع يفرض تفرض يهدم تهدم يحاصر تحاصر يتهم تتهم يزعم يعتقد يشاع يظن يخشى يطرد تطرد يعذب تعذب
  يستهدف تستهدف يجبر تجبر يحرم تحرم يعاقب تعاقب يهجر تهجر يستغل تستغل يقصى تقصى`);
/** These have no active sense, with a damma or without. */
const ALWAYS_PASSIVE = shadows(`
  اغتيل اغتيلت اغتيلوا صودر صودرت أصيب أصيبت أصيبوا أقيل أقيلت أقيلوا اقتيد اقتيدت اقتيدوا حوصر حوصرت حوصروا عوقب عوقبت
  عوقبوا لوحق لوحقت لوحقوا هوجم هوجمت هوجموا قوطع أزيل أزيلت أبيد أبيدت أهين أهينت أسيء استبيح استبيحت أدين أدينت أثيرت
  قيل يقال`);
const DAMMA_EARLY = /^\p{L}\u0651?\u064f|^[اأ]\p{L}{1,2}\u0651?\u064f/u;

/** With a count after them these are passive, as nobody else is there who did it: `قتل العشرات`, `اعتقل مئات`. */
const WITH_COUNT = shadows('قتل قتلت اعتقل اعتقلت احتجز خطف اختطف شرد هجر أجلي أوقف');
const COUNTS = shadows('عشرات مئات آلاف العشرات المئات الآلاف شخص شخصان أشخاص');

/** Words that name the doer, or leave none to be named. */
const DOERS = shadows('يد أيدي يدي بواسطة برصاص بنيران بقذائف بقصف بغارة بغارات');
const NO_DOERS = shadows('حادث حوادث زلزال فيضان فيضانات حريق انهيار سير عاصفة إعصار غرق');
const WITHIN = 12;

/** Passives that leave unsaid who did something: `تم هدم`, `جرى إخلاء`, `قُتل`. */
export function arabicPassives(sentence: readonly Token[]): TextRange[] {
  const found: TextRange[] = [];
  for (let at = 0; at + 1 < sentence.length; at++) {
    const token = sentence[at];
    const next = sentence[at + 1];
    if (!token?.word.isPassive || !next || next.quote) continue;
    if (!isPassive(token, next) || namesDoer(sentence, at)) continue;
    const end = next.word.kind === 'word' ? next.end : token.end;
    found.push({ start: token.start + token.word.conjunction, end });
  }
  return found;
}

/** Whether a word may be the verb of one; `core` is without its conjunction. */
export function mayBePassive(shadow: string, core: string): boolean {
  return AUXILIARIES.has(core) || AUXILIARIES.has(shadow) || ALWAYS_PASSIVE.has(core) || VERBS.has(core);
}

function isPassive({ word }: Token, next: Token): boolean {
  const { core, shadow, surface, conjunction } = word;
  if (AUXILIARIES.has(core) || AUXILIARIES.has(shadow)) return next.word.stems.some((stem) => DEEDS.has(stem.shadow));
  if (ALWAYS_PASSIVE.has(core)) return true;
  if (!VERBS.has(core)) return false;
  if (WITH_COUNT.has(core) && COUNTS.has(next.word.shadow)) return true;
  return DAMMA_EARLY.test(surface.slice(conjunction)) || (core === 'قتل' && next.word.kind === 'number');
}

function namesDoer(sentence: readonly Token[], from: number): boolean {
  for (let at = from + 2; at < Math.min(sentence.length, from + WITHIN); at++) {
    const shadow = sentence[at]?.word.shadow ?? '';
    if (DOERS.has(shadow) || NO_DOERS.has(shadow)) return true;
    if (shadow === 'قبل' && sentence[at - 1]?.word.shadow === 'من') return true;
  }
  return false;
}
