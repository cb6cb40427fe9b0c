import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL_VERSION } from '../../../core/article/article.ts';
import { describe as selectorAt } from '../../../core/mark/selector.ts';
import { overlap } from '../../../core/mark/span.ts';
import { forgiveClitics } from '../../../core/scoring/clitics.ts';
import { selectorOf } from '../../fixtures/lessons/placed.ts';

/** Where a learner's words end up when they are held against the key's words. */
function forgiven(text: string, key: string, marked: string): string {
  const selector = selectorOf(key, text);
  const { start, end } = forgiveClitics(selectorOf(marked, text), selector);
  return text.slice(start, end);
}

describe('clitics at the ends of a mark', () => {
  it.each([
    ['وأكد الوزير', 'أكد', 'وأكد'],
    ['وأكد الوزير', 'وأكد', 'أكد'],
    ['عن الإرث المسموم', 'الإرث المسموم', 'إرث المسموم'],
    ['والإرث المسموم', 'إرث المسموم', 'والإرث المسموم'],
    ['فبالاتفاق السابق', 'اتفاق السابق', 'فبالاتفاق السابق'],
    ['للإرث المسموم', 'إرث المسموم', 'للإرث المسموم'],
    ['كالسمّ القديم', 'سمّ القديم', 'كالسمّ القديم'],
    ['وَالْإرث المسموم', 'إرث المسموم', 'وَالْإرث المسموم'],
    ['قال "والإرث المسموم"', 'إرث المسموم', 'والإرث المسموم'],
  ])('are forgiven at the start: %s', (text, key, marked) => {
    expect(forgiven(text, key, marked)).toBe(key);
  });

  it.each([
    ['عادت إلى البيت الأبيض', 'إلى البيت', 'إلى البيت ال'],
    ['سار على الفور ومنذ ذلك', 'على الفور', 'على الفور و'],
  ])('are forgiven at the end: %s', (text, key, marked) => {
    expect(forgiven(text, key, marked)).toBe(key);
  });

  it.each([
    ['a whole word', 'وقد بدأ العمل', 'بدأ', 'وقد بدأ'],
    ['other letters of a word', 'مستقرة تماما', 'مستقرة', 'ستقرة'],
    ['the same letters within a word', 'سؤال كبير', 'سؤال', 'سؤ'],
    ['clitics in an impossible order', 'الوزير قال', 'زير قال', 'الوزير قال'],
    ['another language', 'the toxic legacy', 'toxic', 'the toxic'],
    ['a letter that stands alone', 'قال و سار', 'قال', 'قال و'],
    ['a bare space', 'على الفور ومنذ', 'على الفور', 'على الفور '],
  ])('are not %s', (_, text, key, marked) => {
    expect(forgiven(text, key, marked)).toBe(marked);
  });

  it('cannot be told beyond the words that the key mark keeps', () => {
    const key = { ...selectorOf('أ', 'وأ'), start: 10, end: 11 };
    const span = { version: key.version, block: 0, start: 7, end: 11 };
    expect(forgiveClitics(span, key)).toEqual(span);
  });

  it('bring no words together that share no letter, unless the key’s are nothing but clitics', () => {
    const letters = fc.constantFrom('و', 'ف', 'ب', 'ك', 'ل', 'ا', 'ل', 'م', 'س', ' ', '\u064e');
    const spot = fc.tuple(fc.nat(15), fc.integer({ min: 1, max: 8 }));
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 24, maxLength: 24 }), spot, spot, (text, [a, m], [b, n]) => {
        const span = { version: FULL_VERSION, block: 0, start: a, end: a + m };
        const key = selectorAt({ version: FULL_VERSION, block: 0, start: b, end: b + n }, text);
        fc.pre(overlap(span, key) === 0 && /[مس]/.test(key.exact));
        expect(overlap(forgiveClitics(span, key), key)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });
});
