import { describe, expect, it } from 'vitest';
import { suggest } from '../../../core/suggest/suggest.ts';
import { articleOf } from './article-of.ts';

type Said = { readonly speaker: string | null; readonly cue: string | null };

function quotesOf(paragraph: string): Said[] {
  const suggestions = suggest(articleOf(['عنوان', paragraph], 'ar'));
  return suggestions.flatMap((one) => (one.kind === 'quote' ? [one.says] : []));
}

describe('in Arabic', () => {
  it.each([
    [
      'of whoever an office is, the name may follow after a style',
      'وقال الأمين العام للمجمع، فضيلة الشيخ عبد الرحمن أبو زيد، إن العلماء «تدارسوا المسألة عامين».',
      'الشيخ عبد الرحمن أبو زيد',
      'قال',
    ],
    ['somebody unknown is called by a name', 'فيما تساءلت ناشطة تدعى هبة: «ومن سأل الجمهور؟».', 'هبة', 'تساءلت'],
    [
      'so is one of several',
      'وقال أحد الناجين، ويدعى محمود سلامة، من سريره: «استيقظت على صوت الزجاج».',
      'محمود سلامة',
      'قال',
    ],
    [
      'a name may be a verb as well',
      'وقال مدرب الفريق الفائز، البرتغالي روي نوغيرا، في المؤتمر: «لعبنا شوطا للتاريخ».',
      'روي نوغيرا',
      'قال',
    ],
    [
      'where somebody works is written as one with ب',
      'وأوضح مسؤول العلاقات العامة بالسلسلة، تامر وهبة، في مداخلة أن الخبر «شائعة مصدرها منافس».',
      'تامر وهبة',
      'أوضح',
    ],
    [
      'what something was done with is no name',
      'وواجهته القاضية بتقرير الخبرة متسائلة: «ومن أمضى على السندات؟».',
      'القاضية',
      'متسائلة',
    ],
    [
      'what he spoke about is not who spoke',
      'وعبّر رئيس الغرفة أشرف أبو العينين عن ثقته في الموسم بقوله: «الحجوزات كاملة».',
      'أشرف أبو العينين',
      'بقوله',
    ],
    [
      'another clause is of another',
      'ووعد ناصيف بأن يكون «عمدة الأحياء المنسية»، فيما تعهدت جلال بـ«فتح الدفاتر أمام الناس».',
      'ناصيف',
      'وعد',
    ],
    [
      'what he did as he spoke reports nothing',
      'ويضيف فهد الشرعبي وهو يشير إلى الرافعات: «نعمل برافعة واحدة فقط».',
      'فهد الشرعبي',
      'يضيف',
    ],
    ['here is no verb', 'وتشرح ليان مسعود أن المرجان هنا «يتحمل حرارة تقتل نظيره».', 'ليان مسعود', 'تشرح'],
    ['what was published is no verb of his', 'وأوضح تامر فرح أن ما نُشر «شائعة مصدرها منافس».', 'تامر فرح', 'أوضح'],
    [
      'a source stands after من too',
      'وعلمت الصحيفة من مصدر في الجامعة أن الخلاف «يعود إلى تعيينات جرت في الصيف».',
      'مصدر في الجامعة',
      'علمت',
    ],
    [
      'a title may be long',
      'وبيّن الناطق الإعلامي باسم أمانة عمان، ناصر الرواشدة، أن «غرف الطوارئ تعمل على مدار الساعة».',
      'ناصر الرواشدة',
      'بيّن',
    ],
    ['a sign says what is on it', 'زارته سلمى. وعلى باب الكشك لافتة تقول: «القراءة مجانا».', 'لافتة', 'تقول'],
    [
      'a surname tells where a family is from',
      'قال راشد عيسى: «نعم». وفي تصريحات للصحافيين، توعّد الحوراني بـ«طعن دستوري قبل نهاية الشهر».',
      'الحوراني',
      'توعّد',
    ],
    [
      'a thing is said something of',
      'وأوضحت المتحدثة كارين لوفغرين أن السفينة التالية «ستصل فور توافر التمويل».',
      'كارين لوفغرين',
      'أوضحت',
    ],
    ['what comes next may be announced', 'فضحكت ريم حداد قبل أن تجيب: «أخشى الصالة الفارغة».', 'ريم حداد', 'تجيب'],
    [
      'one may rely on a source',
      'واستنادا إلى وزارة المياه، فإن نصف الشبكات «خارج الخدمة منذ عام».',
      'وزارة المياه',
      'استنادا',
    ],
    ['a speech is cut short', '«الحبة جفّت قبل أن تكبر»، يختصر المزارع حسن زعيتر.', 'حسن زعيتر', 'يختصر'],
  ])('%s', (_, paragraph, speaker, cue) => {
    const said = quotesOf(paragraph);
    expect(said.find((one) => one.cue === cue) ?? said.at(-1)).toMatchObject({ speaker, cue });
  });

  it('reads no speech in silence', () => {
    expect(quotesOf('ولم تعلق الأمم المتحدة على «إعادة الانتشار».')).toStrictEqual([]);
  });
});
