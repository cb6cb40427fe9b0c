import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { articleSchema, FULL_VERSION, versionIdSchema, type Article } from '../../../core/article/article.ts';
import { anchor, CONTEXT_LENGTH, describe, type Selector } from '../../../core/mark/selector.ts';
import { graphemeBoundary } from '../../../core/text/graphemes.ts';

function articleOf(...texts: string[]): Article {
  return articleSchema.parse({
    headline: '',
    language: 'ar',
    direction: 'rtl',
    publisher: null,
    published: null,
    versions: [{ id: 'full', blocks: texts.map((text) => ({ kind: 'paragraph', text })) }],
  });
}

/** The selector of the n-th place (from 0) where words stand in a text. */
function selectorAt(exact: string, text: string, n = 0, block = 0): Selector {
  let start = -1;
  for (let passed = 0; passed <= n; passed++) start = text.indexOf(exact, start + 1);
  return describe({ version: FULL_VERSION, block, start, end: start + exact.length }, text);
}

suite('a selector', () => {
  it('keeps the words, and up to 32 code units around them', () => {
    const text = `${'ا'.repeat(40)}كلمة${'ب'.repeat(5)}`;
    expect(selectorAt('كلمة', text)).toEqual({
      version: 'full',
      block: 0,
      start: 40,
      end: 44,
      exact: 'كلمة',
      prefix: 'ا'.repeat(CONTEXT_LENGTH),
      suffix: 'ب'.repeat(5),
    });
  });

  it('keeps less where the text begins or ends', () => {
    const text = `اا كلمة ${'ب'.repeat(50)}`;
    expect(selectorAt('كلمة', text)).toMatchObject({ prefix: 'اا ', suffix: ` ${'ب'.repeat(31)}` });
    expect(selectorAt('ب'.repeat(50), text)).toMatchObject({ prefix: 'اا كلمة ', suffix: '' });
  });

  it('is found by its position while the text is as it was', () => {
    const anySpot = fc
      .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.nat(), fc.nat())
      .map(([text, a, b]) => ({ text, from: a % text.length, length: 1 + (b % (text.length - (a % text.length))) }));
    fc.assert(
      fc.property(anySpot, ({ text, from, length }) => {
        const start = graphemeBoundary(text, from, 'before');
        const end = graphemeBoundary(text, from + length, 'after');
        const span = { version: FULL_VERSION, block: 1, start, end };
        expect(anchor(describe(span, text), articleOf('x', text))).toEqual({ found: true, by: 'position', span });
      }),
    );
  });

  it('is found by its quote after text was put before it', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, after, put) => {
        const text = `${before}«الإرث المسموم»${after}`;
        const selector = selectorAt('«الإرث المسموم»', text);
        const whole = put + text;
        const at = selector.start + put.length;
        const start = graphemeBoundary(whole, at, 'before');
        const end = graphemeBoundary(whole, at + selector.exact.length, 'after');
        expect(anchor(selector, articleOf(whole))).toMatchObject({ found: true, span: { block: 0, start, end } });
        if (put !== '') expect(anchor(selector, articleOf(whole))).toMatchObject({ by: 'quote' });
      }),
    );
  });

  it('counts UTF-16 code units, an astral character before it being two', () => {
    const selector = selectorAt('كلمة', '𝒜😀 كلمة');
    expect([selector.start, selector.end]).toEqual([5, 9]);
    expect(anchor(selector, articleOf('😀𝒜😀 كلمة'))).toMatchObject({ by: 'quote', span: { start: 7, end: 11 } });
  });

  it('takes a letter with the sign that it got since', () => {
    const selector = selectorAt('كتاب', 'قرأ كتاب هنا');
    const whole = { found: true, by: 'quote', span: { start: 4, end: 9 } };
    expect(anchor(selector, articleOf('قرأ كتابٌ هنا'))).toMatchObject(whole);
    expect(anchor(selector, articleOf('اليوم', 'قرأ كتابٌ هنا'))).toMatchObject(whole);
  });

  it('is found in the block that it moved to', () => {
    const selector = selectorAt('كلمة', 'قبل كلمة بعد');
    expect(anchor(selector, articleOf('جديد', 'قبل كلمة بعد'))).toMatchObject({
      by: 'quote',
      span: { block: 1, start: 4 },
    });
  });

  it('of several places takes the one with the same words around it', () => {
    const selector = selectorAt('قال', 'ثم قال الأول. ثم قال الثاني.', 1);
    const span = (text: string) => anchor(selector, articleOf(text));
    expect(span('ثم قال الثاني. ثم قال الأول.')).toMatchObject({ span: { start: 3 } });
    expect(span('بعد قال الثالث. ثم قال الثاني.')).toMatchObject({ span: { start: 19 } });
  });

  it('leaves its position to other words of the same spelling that came to stand there', () => {
    const selector = selectorAt('قال لافروف', 'قال لافروف إن العمل مستمر.', 0, 1);
    const updated = articleOf('عنوان', 'قال لافروف كلمة أمس.', 'ثم عاد.', 'قال لافروف إن العمل مستمر.');
    expect(anchor(selector, updated)).toMatchObject({ by: 'quote', span: { block: 3, start: 0 } });

    const second = selectorAt('said', 'Then she said yes.');
    const pushed = articleOf('When she said no. Then she said yes.');
    expect(anchor(second, pushed)).toMatchObject({ by: 'quote', span: { start: 27 } });
  });

  it('keeps its position where the words around it changed and no other place has more of them', () => {
    const selector = selectorAt('قال', 'ثم قال الأول.');
    const span = { block: 0, start: 3, end: 6 };
    expect(anchor(selector, articleOf('ثم قال الثاني.', 'لا قال'))).toMatchObject({ found: true, span });
  });

  it('of places that fit alike takes the nearest, in its own block if it can', () => {
    const selector = { ...selectorAt('قال', 'قال', 0), start: 8, end: 11, block: 1 };
    expect(anchor(selector, articleOf('قال', 'قال قال ', 'قال'))).toMatchObject({ span: { block: 1, start: 4 } });
    expect(anchor(selector, articleOf(`${'x'.repeat(8)}قال`, 'قال'))).toMatchObject({ span: { block: 1, start: 0 } });
    expect(anchor(selector, articleOf('قال', 'لا', 'لا', 'قال'))).toMatchObject({ span: { block: 0 } });
  });

  it('finds nothing where its words are gone, or its version', () => {
    const selector = selectorAt('كلمة', 'قبل كلمة بعد');
    expect(anchor(selector, articleOf('قبل كلمات بعد'))).toEqual({ found: false });
    const elsewhere = { ...selector, version: versionIdSchema.parse('long') };
    expect(anchor(elsewhere, articleOf('قبل كلمة بعد'))).toEqual({ found: false });
  });
});
