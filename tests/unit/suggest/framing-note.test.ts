import { expect, it } from 'vitest';
import { suggest } from '../../../core/suggest/suggest.ts';
import { articleOf } from './article-of.ts';

it("carries the word list's note of framing words, and none where grammar found them", () => {
  const suggestions = suggest(articleOf(['A raid', 'Dozens were killed in the brutal raid on the town.'], 'en'));
  const notes = suggestions.flatMap((one) => (one.kind === 'framing' ? [[one.selector.exact, one.note !== null]] : []));
  expect(notes).toEqual([
    ['were killed', false],
    ['brutal', true],
  ]);
});
