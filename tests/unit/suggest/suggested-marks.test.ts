import { describe, expect, it } from 'vitest';
import { articleSchema, versionIdSchema, type Article } from '../../../core/article/article.ts';
import { firmnessOf, suggestedMarkSchema } from '../../../core/mark/suggested-mark.ts';
import { RULES } from '../../../core/suggest/rules.ts';
import { suggest } from '../../../core/suggest/suggest.ts';
import { suggestedMarks } from '../../../core/suggest/suggested-marks.ts';
import { ARABIC_TEXTS } from '../../evaluation/development/arabic.ts';
import { ENGLISH_TEXTS } from '../../evaluation/development/english.ts';
import { articleOf } from './article-of.ts';

const ARTICLES = [
  ...ARABIC_TEXTS.map(({ text }) => articleOf(text.split('\n'), 'ar')),
  ...ENGLISH_TEXTS.map(({ text }) => articleOf(text.split('\n'), 'en')),
];

/** The same text as two versions, the second under the longest name that a version may have. */
function twice(article: Article): Article {
  const [version] = article.versions;
  if (!version) return article;
  const id = versionIdSchema.parse('v'.repeat(40));
  return articleSchema.parse({ ...article, versions: [version, { ...version, id }] });
}

describe('the marks that are suggested', () => {
  it('are all that the program noticed, each once, under an id of its own that fits a mark', () => {
    for (const article of ARTICLES.map(twice)) {
      const marks = suggestedMarks(article);
      expect(suggestedMarkSchema.array().parse(marks)).toEqual(marks);
      expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
      const places = (found: readonly { kind: string; selector: object }[]): Set<string> =>
        new Set(found.map(({ kind, selector }) => JSON.stringify([kind, selector])));
      expect(places(marks)).toEqual(places(suggest(article)));
    }
  });

  it('keep their ids when words elsewhere are read in another way', () => {
    const before = suggestedMarks(articleOf(['A raid', 'It was brutal.', 'Mayor Ann Lee said: "No."'], 'en'));
    const now = suggestedMarks(articleOf(['A raid', 'It was calm..', 'Mayor Ann Lee said: "No."'], 'en'));
    const quoteOf = (marks: typeof before) => marks.find(({ kind }) => kind === 'quote');
    expect(quoteOf(before)).toBeDefined();
    expect(quoteOf(now)).toEqual(quoteOf(before));
    expect(before.length).toBeGreaterThan(now.length);
  });

  it('say how sure they are in words, and count as firm only where that is more than a guess', () => {
    const marks = suggestedMarks(
      articleOf(['News', 'Ann Lee said: "It is unsafe." Dozens were killed brutally.'], 'en'),
    );
    expect(marks.map((mark) => [mark.selector.exact, mark.sureness, firmnessOf(mark)])).toEqual([
      ['It is unsafe.', 'sure', 'firm'],
      ['were killed', 'guess', 'arguable'],
      ['brutally', 'likely', 'firm'],
    ]);
    expect(marks[0]).toMatchObject({ kind: 'quote', says: { speaker: 'Ann Lee', cue: 'said' } });
  });

  it('give a reason in both languages', () => {
    for (const { rule } of ARTICLES.flatMap(suggestedMarks)) {
      expect(RULES[rule].ar).not.toBe('');
      expect(RULES[rule].en).not.toBe('');
    }
  });
});
