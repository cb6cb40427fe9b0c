import { describe, expect, it } from 'vitest';
import { spanSchema } from '../../../../core/mark/span.ts';
import { emptyDraft } from '../../../../renderer/quiz/draft.ts';
import { strokesOfItem } from '../../../../renderer/quiz/item-strokes.ts';
import { itemOf } from '../../../fixtures/lessons/small-lesson.ts';
import { ITEM_KINDS } from '../../../fixtures/lessons/item-kinds.ts';

const mine = spanSchema.parse({ version: 'full', block: 1, start: 0, end: 4 });

describe('what is drawn for an item', () => {
  it('gives nothing away before the answer', () => {
    for (const kind of ITEM_KINDS) {
      const item = itemOf(kind);
      const spans = strokesOfItem(item, emptyDraft(item, 1), null, null).map(({ span }) => span);
      expect(spans).toEqual(kind === 'classify' ? [item.passage] : []);
    }
    const drawn = strokesOfItem(itemOf('mark'), { kind: 'mark', spans: [mine] }, null, null);
    expect(drawn.map(({ span }) => span)).toEqual([mine]);
  });

  it('lights the words that it was about, or those that are asked for, after it', () => {
    const item = itemOf('single');
    const draft = emptyDraft(item, 1);
    const lit = (shown: typeof item.passage | null) =>
      strokesOfItem(item, draft, { kind: 'single', option: 'a' }, shown).map(({ span }) => span);
    expect(lit(null)).toEqual([item.passage]);
    const other = item.options[1]?.passage ?? null;
    expect(lit(other)).toEqual([other]);
  });

  it('shows what was marked and what was to be, told apart', () => {
    const item = itemOf('mark');
    const drawn = strokesOfItem(item, emptyDraft(item, 1), { kind: 'mark', spans: [mine] }, null);
    expect(drawn.filter(({ ink }) => ink.as === 'lit').map(({ span }) => span)).toEqual([mine]);
    expect(drawn.filter(({ ink }) => ink.as === 'given').map(({ span }) => span)).toEqual(item.targets);
  });
});
