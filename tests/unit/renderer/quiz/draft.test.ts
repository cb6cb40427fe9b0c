import { describe, expect, it } from 'vitest';
import { MOST_SPANS } from '../../../../core/lesson/item.ts';
import { spanSchema } from '../../../../core/mark/span.ts';
import { grade } from '../../../../core/quiz/grade.ts';
import { responseSchema } from '../../../../core/quiz/response.ts';
import { emptyDraft, movedTo, responseOf, withPair, withSpan, type Draft } from '../../../../renderer/quiz/draft.ts';
import { itemOf } from '../../../fixtures/lessons/small-lesson.ts';
import { ITEM_KINDS } from '../../../fixtures/lessons/item-kinds.ts';

const span = (block: number, start: number, end: number) => spanSchema.parse({ version: 'full', block, start, end });

describe('a draft', () => {
  it('is no answer while it is empty, and entries to be ordered never begin in order', () => {
    for (const kind of ITEM_KINDS) {
      const item = itemOf(kind);
      for (let seed = 0; seed < 20; seed++) {
        const draft = emptyDraft(item, seed);
        expect(draft.kind).toBe(kind);
        const response = responseOf(item, draft);
        if (kind === 'order') expect(response && grade(item, response).correct).toBe(false);
        else expect(response).toBeNull();
      }
    }
  });

  it('is the same for the same seed', () => {
    const order = itemOf('order');
    expect(emptyDraft(order, 7)).toEqual(emptyDraft(order, 7));
    const seen = new Set(Array.from({ length: 20 }, (_, seed) => JSON.stringify(emptyDraft(order, seed))));
    expect(seen.size).toBeGreaterThan(1);
  });

  it('becomes an answer when no part is open', () => {
    const statement = itemOf('true-false');
    expect(responseOf(statement, { kind: 'true-false', answer: false, reason: null })).toBeNull();
    expect(responseOf(statement, { kind: 'true-false', answer: null, reason: 'a' })).toBeNull();
    const whole: Draft = { kind: 'true-false', answer: false, reason: 'a' };
    expect(responseOf(statement, whole)).toEqual(whole);

    const match = itemOf('match');
    const half: Draft = { kind: 'match', pairs: [{ left: 'a', right: 'x' }] };
    expect(responseOf(match, half)).toBeNull();
    const pairs = withPair(half.pairs, 'b', 'y');
    expect(responseOf(match, { kind: 'match', pairs })).toEqual({ kind: 'match', pairs });
  });
});

describe('parts of a draft', () => {
  it('give a left entry one partner', () => {
    expect(
      withPair(
        [
          { left: 'a', right: 'x' },
          { left: 'b', right: 'y' },
        ],
        'a',
        'z',
      ),
    ).toEqual([
      { left: 'b', right: 'y' },
      { left: 'a', right: 'z' },
    ]);
  });

  it('keep spans in reading order, a new one taking the place of those that it overlaps', () => {
    const spans = [span(1, 0, 5), span(2, 0, 5)];
    expect(withSpan(spans, span(1, 5, 8))).toEqual([span(1, 0, 5), span(1, 5, 8), span(2, 0, 5)]);
    expect(withSpan(spans, span(1, 4, 8))).toEqual([span(1, 4, 8), span(2, 0, 5)]);
  });

  it('hold no more spans than an answer can', () => {
    const full = Array.from({ length: MOST_SPANS }, (_, n) => span(n, 0, 5));
    expect(withSpan(full, span(0, 6, 9))).toEqual(full);
    expect(withSpan(full, span(0, 4, 9))).toHaveLength(MOST_SPANS);
    expect(responseSchema.safeParse({ kind: 'mark', spans: withSpan(full, span(0, 4, 9)) }).success).toBe(true);
  });

  it('move an entry to a place', () => {
    expect(movedTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(movedTo(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  });
});
