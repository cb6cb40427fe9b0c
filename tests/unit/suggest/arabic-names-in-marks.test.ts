import { describe, expect, it } from 'vitest';
import { suggest } from '../../../core/suggest/suggest.ts';
import type { Suggestion } from '../../../core/suggest/suggestion.ts';
import { articleOf } from './article-of.ts';

function foundIn(paragraph: string, kind: Suggestion['kind']): string[] {
  const suggestions = suggest(articleOf(['عنوان', paragraph], 'ar'));
  return suggestions.flatMap((one) => (one.kind === kind ? [one.selector.exact] : []));
}

describe('marks in Arabic that hold a name', () => {
  it.each([
    ['of an outlet that has learnt something', 'علمت «الضفة» من مصدر مطلع أن اللجنة حلت بالجماعة.'],
    ['of one that has seen a paper', 'وقال الموظف في مذكرة اطلعت عليها «الشبكة» إنه استقال.'],
    ['of one that was called', 'وقال زروقي في اتصال مع «الوطنية» إن الوعود كثيرة.'],
    ['that somebody goes by', 'وقال حمدي السيد، المعروف بـ«أبو الليل»، إنه عائد إلى المسرح.'],
    ['of where analysts work', 'ويرى محللو «سهم كابيتال» أن الأسعار مرتفعة.'],
    ['of where somebody works', 'وقال كبير الاقتصاديين في «ألفا للأوراق المالية» منير حداد إن القرار متأخر.'],
    ['of a platform', 'وكتب زياد الخوري على «لينكد إن» أنه يتحمل الخسارة.'],
  ])('%s', (_, paragraph) => expect(foundIn(paragraph, 'quote')).toEqual([]));

  it('are no name after a deed of whoever speaks', () => {
    expect(foundIn('وأعربت الوزيرة عن تقديرها لـ«الدور البناء» الذي تقوم به البلاد.', 'quote')).toEqual([
      'الدور البناء',
    ]);
  });

  it('hide no claim that stands behind them', () => {
    expect(foundIn('وقال الوزير لـ«الغد» إن الطريق آمن تماما.', 'claim')).toEqual(['الطريق آمن تماما']);
    expect(foundIn('وقالت صحيفة «الغد» إن الطريق آمن تماما.', 'claim')).toEqual(['الطريق آمن تماما']);
  });
});

it('takes no longer for a verb of speech', () => {
  expect(foundIn('لم يعد أحد يصدق هذه «الإنجازات».', 'quote')).toEqual([]);
});
