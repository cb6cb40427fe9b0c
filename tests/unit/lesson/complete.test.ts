import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { articleSchema, type Article } from '../../../core/article/article.ts';
import { completeSelectors } from '../../../core/lesson/complete.ts';
import { anchor, selectorSchema } from '../../../core/mark/selector.ts';
import { SMALL_ARTICLE } from '../../fixtures/lessons/small-lesson.ts';

function articleOf(...texts: string[]): Article {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
  return articleSchema.parse({ ...SMALL_ARTICLE, versions: [{ id: 'full', blocks }] });
}

const GIFT = { version: 'full', block: 2, start: 38, end: 48, exact: 'هدية غالية' };

describe('completing selectors', () => {
  it('fills in place and surroundings of words that stand once, at any depth, and touches nothing else', () => {
    const part = [{ id: 'gift', selector: { exact: 'هدية غالية' }, says: { cue: null, focus: [{ exact: 'الشاق' }] } }];
    const { part: completed, problems } = completeSelectors(part, SMALL_ARTICLE);
    expect(problems).toEqual([]);
    expect(completed).toMatchObject([
      { id: 'gift', selector: GIFT, says: { cue: null, focus: [{ exact: 'الشاق', block: 2 }] } },
    ]);
    const selector = z.tuple([z.looseObject({ selector: selectorSchema })]).parse(completed)[0].selector;
    expect(selector.prefix).toMatch(/، وهو "$/);
    expect(selector.suffix).toMatch(/^" للمدينة/);
    expect(anchor(selector, SMALL_ARTICLE)).toMatchObject({ found: true, by: 'position' });
  });

  it('changes nothing when it is done again', () => {
    const once = completeSelectors({ selector: { exact: 'هدية غالية' } }, SMALL_ARTICLE).part;
    expect(completeSelectors(once, SMALL_ARTICLE)).toEqual({ part: once, problems: [] });
  });

  it('leaves words that are not there, or stand in several places, and says so', () => {
    const part = { calm: [{ exact: 'ليس هنا' }, { exact: 'جسر النهر' }] };
    expect(completeSelectors(part, SMALL_ARTICLE)).toEqual({
      part,
      problems: [
        { kind: 'not-placed', path: '/calm/0', exact: 'ليس هنا', found: 0 },
        { kind: 'not-placed', path: '/calm/1', exact: 'جسر النهر', found: 2 },
      ],
    });
    const sameBlock = completeSelectors({ exact: '"', block: 2 }, SMALL_ARTICLE);
    expect(sameBlock.problems).toEqual([{ kind: 'not-placed', path: '', exact: '"', found: 4 }]);
  });

  it.each([
    ['the block', { block: 1 }, 1],
    ['the words before', { prefix: ': ' }, 0],
    ['the words after', { suffix: ' سيفتح' }, 1],
  ])('takes %s to tell which is meant', (_, more, block) => {
    const { part, problems } = completeSelectors({ exact: 'جسر النهر', ...more }, SMALL_ARTICLE);
    expect(problems).toEqual([]);
    expect(part).toMatchObject({ block, exact: 'جسر النهر' });
  });

  it('looks in the version that is named', () => {
    const { part } = completeSelectors({ exact: 'جسر النهر', version: 'abridged' }, SMALL_ARTICLE);
    expect(part).toMatchObject({ version: 'abridged', block: 0 });
    expect(completeSelectors({ exact: 'جسر النهر', version: 'long' }, SMALL_ARTICLE).problems).toHaveLength(1);
  });

  it('keeps a place that holds, though the words stand in others too', () => {
    const start = SMALL_ARTICLE.versions[0]?.blocks[2]?.text.lastIndexOf('"') ?? -1;
    const { part, problems } = completeSelectors({ exact: '"', block: 2, start, end: start + 1 }, SMALL_ARTICLE);
    expect(problems).toEqual([]);
    expect(part).toMatchObject({ block: 2, start, suffix: '.' });
  });

  it('mends a place that no longer holds', () => {
    const { part, problems } = completeSelectors({ ...GIFT, start: 3, end: 13, prefix: '', suffix: '' }, SMALL_ARTICLE);
    expect(problems).toEqual([]);
    expect(part).toMatchObject(GIFT);
  });

  it('takes the words that the surroundings tell, though others stand at the position', () => {
    const text = 'one two one three';
    const { part, problems } = completeSelectors(
      { exact: 'one', block: 0, start: 0, end: 3, prefix: 'two ' },
      articleOf(text),
    );
    expect(problems).toEqual([]);
    expect(part).toMatchObject({ start: 8, end: 11, prefix: 'one two ' });
  });

  it('follows words whose position and surroundings are of an earlier text, where they stand once', () => {
    const before = completeSelectors({ exact: 'mended' }, articleOf('it was mended twice')).part;
    const now = completeSelectors(before, articleOf('new', 'it is mended once'));
    expect(now).toMatchObject({ part: { block: 1, start: 6, prefix: 'it is ' }, problems: [] });
  });

  it('asks which is meant where a position is of an earlier text and the words stand in several places', () => {
    const part = { exact: 'the', block: 2, start: 5, end: 9, prefix: '', suffix: '' };
    expect(completeSelectors(part, articleOf('in the one', 'in the two', 'in the three'))).toEqual({
      part,
      problems: [{ kind: 'not-placed', path: '', exact: 'the', found: 3 }],
    });
  });

  it('takes words in whole letters', () => {
    const exactOf = (exact: string, text: string) => completeSelectors({ exact }, articleOf(text)).part;
    expect(exactOf('كتاب', 'كتابٌ جديد')).toMatchObject({ start: 0, end: 5, exact: 'كتابٌ' });
    expect(exactOf('👩', 'x👩‍💻y')).toMatchObject({ start: 1, end: 6, exact: '👩‍💻' });
  });

  it('places words where `check` wants them, and leaves them there', () => {
    const letters = fc.constantFrom('a', 'b', ' ', 'ب', '\u064c', '👩', '\u200d', '\ud83d');
    const text = fc.string({ unit: letters, minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), text, (texts, exact) => {
        const article = articleOf(...texts);
        const once = completeSelectors({ exact }, article);
        fc.pre(once.problems.length === 0);
        expect(anchor(selectorSchema.parse(once.part), article)).toMatchObject({ found: true, by: 'position' });
        expect(completeSelectors(once.part, article)).toEqual(once);
      }),
    );
  });

  it.each([
    ['an entry written flat', { id: 'gift', kind: 'framing', ...GIFT, prefix: '', suffix: '', says: {} }, ''],
    ['a version of no such name', { exact: 'هدية غالية', version: 'Full' }, '/version'],
    ['a block in text', { exact: 'هدية غالية', block: '2' }, '/block'],
    ['a block below none', { exact: 'هدية غالية', block: -1 }, '/block'],
    ['half a letter', { exact: 'هدية غالية', start: 0.5 }, '/start'],
    ['no words', { exact: '' }, '/exact'],
    ['words that are no text', { exact: ['هدية غالية'] }, '/exact'],
  ])('leaves what is no selector as it is, and says so: %s', (_, entry, path) => {
    const part = [{ exact: 'الشاق' }, entry];
    const { part: completed, problems } = completeSelectors(part, SMALL_ARTICLE);
    expect(completed).toEqual([completeSelectors(part[0], SMALL_ARTICLE).part, entry]);
    expect(problems.map((problem) => [problem.kind, problem.path])).toEqual([['schema', `/1${path}`]]);
  });

  it('leaves what is nested without end, and says so', () => {
    const part: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    const completion = completeSelectors(part, SMALL_ARTICLE);
    expect(completion.part).toBe(part);
    expect(completion.problems).toMatchObject([{ kind: 'schema', path: '' }]);
  });
});
