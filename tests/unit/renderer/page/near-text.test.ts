import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatedTop, isIn, textBetween, type BlockBox } from '../../../../renderer/page/near-text.ts';

const BOXES: readonly BlockBox[] = [
  { top: 100, height: 50, length: 20 },
  { top: 160, height: 400, length: 800 },
  { top: 580, height: 200, length: 300 },
];

describe('textBetween', () => {
  it('finds the blocks, and about which letters of them', () => {
    expect(textBetween(BOXES, 260, 680)).toEqual({ from: { block: 1, offset: 200 }, to: { block: 2, offset: 150 } });
  });

  it('takes the gap between two blocks for the start of the second', () => {
    expect(textBetween(BOXES, 155, 570)).toEqual({ from: { block: 1, offset: 0 }, to: { block: 2, offset: 0 } });
  });

  it('goes from the first letter to the last where it reaches beyond both', () => {
    expect(textBetween(BOXES, -1000, 5000)).toEqual({ from: { block: 0, offset: 0 }, to: { block: 2, offset: 300 } });
  });

  it('finds nothing in a text without blocks', () => {
    expect(textBetween([], 0, 100)).toBeNull();
  });
});

describe('isIn', () => {
  const run = { from: { block: 1, offset: 200 }, to: { block: 3, offset: 10 } };
  const span = (block: number, start: number, end: number) => ({ block, start, end });

  it('tells what reaches into a run from what ends before it or begins after it', () => {
    expect(isIn(run, span(1, 100, 201))).toBe(true);
    expect(isIn(run, span(1, 100, 199))).toBe(false);
    expect(isIn(run, span(3, 9, 90))).toBe(true);
    expect(isIn(run, span(3, 11, 90))).toBe(false);
  });

  it('holds whatever is in a block between', () => {
    expect(isIn(run, span(2, 0, 5))).toBe(true);
    expect(isIn(run, span(0, 0, 500))).toBe(false);
    expect(isIn(run, span(4, 0, 500))).toBe(false);
  });
});

describe('estimatedTop', () => {
  it('lies within the block, and further down for later letters', () => {
    fc.assert(
      fc.property(fc.nat(800), fc.nat(800), (one, other) => {
        const box = BOXES[1] ?? { top: 0, height: 0, length: 0 };
        const [first, second] = [Math.min(one, other), Math.max(one, other)].map((offset) => estimatedTop(box, offset));
        expect(first).toBeGreaterThanOrEqual(box.top);
        expect(second).toBeLessThanOrEqual(box.top + box.height);
        expect(first).toBeLessThanOrEqual(second ?? -1);
      }),
    );
  });

  it('agrees with textBetween', () => {
    fc.assert(
      fc.property(fc.nat(300), (offset) => {
        const box = BOXES[2];
        if (!box) throw new Error('there is no third block');
        const found = textBetween(BOXES, estimatedTop(box, offset), 5000)?.from;
        expect(found?.block === 2 && Math.abs(found.offset - offset) <= 1).toBe(true);
      }),
    );
  });

  it('is the top of a block without letters', () => {
    expect(estimatedTop({ top: 7, height: 20, length: 0 }, 0)).toBe(7);
  });
});
