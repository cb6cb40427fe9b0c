import { describe, expect, it } from 'vitest';
import { suggest } from '../../../core/suggest/suggest.ts';
import { articleOf } from './article-of.ts';

function pushing(paragraph: string): string[] {
  const suggestions = suggest(articleOf(['عنوان', paragraph], 'ar'));
  return suggestions.flatMap(({ kind, selector }) => (kind === 'framing' ? [selector.exact] : []));
}

describe('words that push in Arabic', () => {
  it.each([
    ['an adjective with its noun', 'رفضت النقابة قرارات مجحفة.', ['قرارات مجحفة']],
    ['without the noun’s preposition', 'ونددت النقابة بالقرارات المجحفة.', ['القرارات المجحفة']],
    ['but not with a noun that it isn’t of', 'دخل الوزير القاعة غاضبا من خطة فاشلة.', ['خطة فاشلة']],
    ['nor where one has the article', 'صارت المدينة بائسة.', ['بائسة']],
    ['no surname', 'وصلت سارة السفاح إلى المطار.', []],
    ['no word that only looks like an inflection', 'نفد المخزون وانتشرت العدوى في الأراضي المحتلة.', []],
    ['a passive that has no active sense', 'وأقيلت المديرة أمس.', ['أقيلت المديرة']],
    ['a passive by its count', 'واعتقل العشرات في العاصمة.', ['اعتقل العشرات']],
    ['one of the present by its sign', 'يُزعم أن الاتفاق قريب.', ['يُزعم أن']],
    ['a verb that vouches', 'وأصرت الوزيرة على أن الخطة جاهزة.', ['أصرت']],
    ['none that is denied', 'ولم تؤكد النيابة هذه الرواية.', []],
    ['none by which nothing is told', 'وكشفت شركة «نوفا» عن هاتفها الجديد.', []],
    ['no verb with an adjective', 'واعتبر أن ما حدث غير مقبول.', ['غير مقبول']],
  ])('%s', (_, paragraph, words) => expect(pushing(paragraph)).toEqual(words));
});
