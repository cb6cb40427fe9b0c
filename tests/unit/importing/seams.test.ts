import { describe, expect, it } from 'vitest';
import { splitAtSeams } from '../../../core/importing/seams.ts';

describe('seams', () => {
  it.each([
    ['عمل البعثات".|وتابع لافروف: "نعم"'],
    ['قال: "نعم".|"ولا" أيضا.'],
    ['قال: "نعم."|وتابع'],
    ['قال: «نعم.»|وتابع قوله!|ثم سأل: كيف؟|لا أحد يعلم'],
    ['في عام 2025.|وقال'],
    ['"We will try," he said.|"He left," she said.|Then all went home.'],
    ['He said: "We will try."|He left early.'],
    ['نقلت عن Facebook.|وقالت'],
  ])('%s', (marked) => {
    const pieces = marked.split('|');
    expect(splitAtSeams(pieces.join(''))).toEqual(pieces);
  });

  it.each([
    'في 29.12.2025 بلغ 3.5 وعاد... وتم...وتابع…وتابع',
    'قال د.محمد ووكالة وأ.ف.ب ود.ب.أ ذلك',
    'The U.S.A. and J.Smith, Ph.D of Example.Com, wrote Node.JS for Mr.Jones',
    'See www.example.com/a.Html or https://example.com/A.Html?B=The end or A.Smith@Example.Net now',
    'قال: "جملة أولى.جملة ثانية" ثم',
    '1.نص',
    'نعم .وهذا',
    'He said no. He left. "He did."',
    '',
  ])('none in %s', (text) => {
    expect(splitAtSeams(text)).toEqual([text]);
  });
});
