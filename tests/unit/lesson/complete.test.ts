import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { completeSelectors } from '../../../core/lesson/complete.ts';
import { anchor, selectorSchema } from '../../../core/mark/selector.ts';
import { SMALL_ARTICLE } from '../../fixtures/lessons/small-lesson.ts';

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
        { path: '/calm/0', exact: 'ليس هنا', found: 0 },
        { path: '/calm/1', exact: 'جسر النهر', found: 2 },
      ],
    });
    const sameBlock = completeSelectors({ exact: '"', block: 2 }, SMALL_ARTICLE);
    expect(sameBlock.problems).toEqual([{ path: '', exact: '"', found: 4 }]);
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
});
