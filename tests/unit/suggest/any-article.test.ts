import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/language/bilingual.ts';
import { inReadingOrder } from '../../../core/mark/span.ts';
import { RULES } from '../../../core/suggest/rules.ts';
import { suggest } from '../../../core/suggest/suggest.ts';
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts';
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

/** Code units: more than fit on a stack as one call's arguments, and far too many for whoever looks back at each. */
const LONG = 1_000_000;

describe('reads what nobody writes, to its end', () => {
  it.each(HOSTILE_TEXTS)('$what', ({ language, make }) => {
    const texts = make(LONG);
    const others = suggest(articleOf(texts, language)).filter(({ selector: { block, start, end, exact } }) => {
      return texts[block]?.slice(start, end) !== exact;
    });
    expect(others).toEqual([]);
  });
});
