import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL_VERSION } from '../../../../core/article/article.ts';
import { MARK_KINDS } from '../../../../core/mark/mark.ts';
import { inReadingOrder } from '../../../../core/mark/span.ts';
import { nestingDepths } from '../../../../renderer/page/nesting.ts';
import { markAt, rememberingStrokes, strokesOf, type DrawnMark } from '../../../../renderer/page/strokes.ts';

const mark = (kind: string, start: number, end: number, block = 0) => ({
  kind,
  span: { version: FULL_VERSION, block, start, end },
});

describe('nestingDepths', () => {
  it('puts a quote inside a quote a level deeper', () => {
    const outer = mark('quote', 0, 100);
    const inner = mark('quote', 20, 40);
    const depths = nestingDepths([inner, outer]);
    expect([depths.get(outer), depths.get(inner)]).toEqual([0, 1]);
  });

  it('counts kinds apart, since each has a line of its own', () => {
    const quote = mark('quote', 0, 100);
    const claim = mark('claim', 20, 40);
    expect([...nestingDepths([quote, claim]).values()]).toEqual([0, 0]);
  });

  it('uses a level again once the mark on it has ended', () => {
    const [host, first, second] = [mark('claim', 0, 100), mark('claim', 10, 20), mark('claim', 30, 40)];
    const depths = nestingDepths([host, first, second]);
    expect([depths.get(host), depths.get(first), depths.get(second)]).toEqual([0, 1, 1]);
  });

  it('never gives one level to two marks that overlap', () => {
    const marks = [mark('framing', 0, 30), mark('framing', 10, 50), mark('framing', 20, 60), mark('framing', 40, 70)];
    const depths = nestingDepths(marks);
    expect(marks.map((one) => depths.get(one))).toEqual([0, 1, 2, 0]);
  });

  it('takes marks of two blocks for strangers', () => {
    const depths = nestingDepths([mark('quote', 0, 10, 0), mark('quote', 0, 10, 1)]);
    expect([...depths.values()]).toEqual([0, 0]);
  });
});

describe('strokes that are remembered', () => {
  const drawnMark = fc
    .record({
      id: fc.uuid(),
      kind: fc.constantFrom(...MARK_KINDS),
      block: fc.nat(3),
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 20 }),
    })
    .map(({ id, kind, block, start, length }): DrawnMark => ({
      id,
      ...mark(kind, start, start + length, block),
      kind,
    }));
  const inOrder = (marks: readonly DrawnMark[]) => marks.toSorted((a, b) => inReadingOrder(a.span, b.span));

  it('are those that are worked out afresh, whichever marks come and go', () => {
    fc.assert(
      fc.property(fc.array(drawnMark, { maxLength: 30 }), fc.array(fc.nat(30), { maxLength: 10 }), (marks, gone) => {
        const remembering = rememberingStrokes();
        for (const one of [-1, ...gone]) {
          const left = inOrder(marks.filter((_, index) => index !== one));
          expect(remembering(left)).toEqual(strokesOf(left, null));
        }
      }),
    );
  });

  it('are the very same where nothing changed in a block', () => {
    const remembering = rememberingStrokes();
    const first: DrawnMark = { id: 'a', ...mark('quote', 0, 10), kind: 'quote' };
    const second: DrawnMark = { id: 'b', ...mark('claim', 0, 10, 1), kind: 'claim' };
    const [before] = remembering([first]);
    expect(remembering([first, second])[0]).toBe(before);
  });
});

describe('markAt', () => {
  const outer = mark('quote', 0, 100);
  const inner = mark('framing', 20, 40);

  it('gives the innermost mark at a place', () => {
    expect(markAt([outer, inner], { block: 0, offset: 25 })).toBe(inner);
    expect(markAt([outer, inner], { block: 0, offset: 50 })).toBe(outer);
  });

  it('gives a mark at its very end too, where the caret is once it was made', () => {
    expect(markAt([outer, inner], { block: 0, offset: 100 })).toBe(outer);
    expect(markAt([outer, inner], { block: 0, offset: 40 })).toBe(inner);
  });

  it('gives none where there is none', () => {
    expect(markAt([outer, inner], { block: 0, offset: 101 })).toBeUndefined();
    expect(markAt([outer, inner], { block: 1, offset: 25 })).toBeUndefined();
  });
});
