import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/language/bilingual.ts';
import { inReadingOrder } from '../../../core/mark/span.ts';
import { RULES } from '../../../core/suggest/rules.ts';
import { suggest } from '../../../core/suggest/suggest.ts';
import { ARABIC_TEXTS } from '../../evaluation/development/arabic.ts';
import { ENGLISH_TEXTS } from '../../evaluation/development/english.ts';
import { cpuTime } from '../../fixtures/cpu-time.ts';
import { articleOf } from './article-of.ts';

/** What the rules look at, and what breaks careless ones: marks, joiners, signs, halves of pairs. */
const PIECE = fc.oneof(
  fc.constantFrom(...Array.from('"“”„«»‹›‘’\'`()<>،,.؟?!:؛;-…%')),
  fc.constantFrom(' ', ' ', ' ', '\t', '\u00a0', '\u200f', '\u0640', '\u064f', '\u0301', '\ud83d', 'é', '7', '5\'10"'),
  fc.constantFrom(
    'قال',
    'وأضاف',
    'الوزير',
    'أحمد',
    'أن',
    'لـ',
    'و',
    'بحسب',
    'تم',
    'اعتقال',
    'مجزرة',
    'ما',
    'يسمى',
    'أرضنا',
  ),
  fc.constantFrom('said', 'she', 'Smith', 'the', 'minister', 'that', 'claimed', 'brutal', 'were', 'killed'),
  fc.constantFrom('according', 'to', ' was quoted as saying ', ' told reporters '),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const TEXT = fc.array(PIECE, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));
const ARTICLE = fc.record({
  language: fc.constantFrom(...LANGUAGES, 'und'),
  texts: fc.array(TEXT, { minLength: 1, maxLength: 6 }),
});

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function boundaries(text: string): ReadonlySet<number> {
  return new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);
}

describe('on any article', () => {
  it('points at whole graphemes, says what stands there, and keeps reading order', () => {
    fc.assert(
      fc.property(ARTICLE, ({ language, texts }) => {
        const suggestions = suggest(articleOf(texts, language));
        for (const { selector, rule, confidence } of suggestions) {
          const text = texts[selector.block] ?? '';
          expect(selector.exact).toBe(text.slice(selector.start, selector.end));
          expect(selector.exact).not.toBe('');
          expect(text.slice(0, selector.start).endsWith(selector.prefix)).toBe(true);
          const whole = boundaries(text);
          expect(whole.has(selector.start) && whole.has(selector.end)).toBe(true);
          expect(RULES).toHaveProperty(rule);
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
        const selectors = suggestions.map(({ selector }) => selector);
        expect(selectors).toEqual(selectors.toSorted(inReadingOrder));
      }),
      { numRuns: 1000, seed: 4 },
    );
  });

  it('says the same of the same article twice', () => {
    fc.assert(
      fc.property(ARTICLE, ({ language, texts }) => {
        expect(suggest(articleOf(texts, language))).toEqual(suggest(articleOf(texts, language)));
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('reads only quotations in a language that it has no rules for', () => {
    const [texts, language] = [['Titel', 'Er sagte: „Das ist 1914 der erste Fall.“'], 'und'];
    const kinds = suggest(articleOf(texts, language)).map(({ kind, selector }) => [kind, selector.exact]);
    expect(kinds).toEqual([['quote', 'Das ist 1914 der erste Fall.']]);
  });
});

describe('takes time in proportion to length', () => {
  const story = (texts: readonly { text: string }[]) => texts.flatMap(({ text }) => text.split('\n'));

  it.each<[string, string, (n: number) => string[]]>([
    ['news in Arabic', 'ar', (n) => Array.from({ length: n / 100 }, () => story(ARABIC_TEXTS)).flat()],
    ['news in English', 'en', (n) => Array.from({ length: n / 100 }, () => story(ENGLISH_TEXTS)).flat()],
    ['quote marks alone', 'en', (n) => ['"'.repeat(n * 20)]],
    ['marks that only open', 'ar', (n) => ['«ا '.repeat(n * 20)]],
    ['deep nesting', 'ar', (n) => ['«ا '.repeat(n * 10) + 'ب» '.repeat(n * 10)]],
    ['apostrophes', 'en', (n) => ["'a ".repeat(n * 10) + "s' b ".repeat(n * 10)]],
    ['one word', 'ar', (n) => ['ا'.repeat(n * 100)]],
    ['verbs of speech', 'ar', (n) => ['قال '.repeat(n * 10)]],
    ['commas and verbs', 'en', (n) => ['a, said '.repeat(n * 10)]],
    ['roles without names', 'ar', (n) => ['وزير '.repeat(n * 10)]],
    ['marks with signs on them', 'en', (n) => ['"a\u0301\u0301'.repeat(n * 5)]],
    ['paragraphs left open', 'en', (n) => Array.from({ length: n * 2 }, () => '"we go')],
    ['paragraphs only closed', 'en', (n) => Array.from({ length: n * 2 }, () => 'we go."')],
  ])('%s', (_, language, make) => {
    const [short, long] = [articleOf(make(1000), language), articleOf(make(4000), language)];
    suggest(short);
    const once = cpuTime(() => suggest(short));
    const fourTimes = cpuTime(() => suggest(long));
    expect(fourTimes).toBeLessThan(once * 4 * 3 + 50);
  });
});
