import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineEnds, linesOf, numberLines } from '../../../../renderer/print/printed-lines.ts';

/** A browser's answer for a text whose lines end at these offsets. */
function topIn(ends: readonly number[]): (offset: number) => number {
  return (offset) => 40 * ends.findIndex((end) => offset < end);
}

describe('the ends of lines', () => {
  it('are found wherever they are', () => {
    const someEnds = fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(someEnds, (offsets) => {
        const ends = offsets.toSorted((a, b) => a - b);
        expect(lineEnds(ends.at(-1) ?? 0, topIn(ends))).toEqual(ends);
      }),
    );
  });

  it('are found without looking at every letter', () => {
    let looks = 0;
    const ends = [900, 2000, 3000];
    lineEnds(3000, (offset) => {
      looks += 1;
      return topIn(ends)(offset);
    });
    expect(looks).toBeLessThan(60);
  });

  it('allow letters of a line to stand a hair apart, and a text to be empty', () => {
    expect(lineEnds(10, (offset) => (offset < 6 ? offset / 10 : 40))).toEqual([6, 10]);
    expect(lineEnds(0, () => 0)).toEqual([]);
  });
});

describe('numbered lines', () => {
  const lines = numberLines([[5, 9], [], [4, 8, 12]]);

  it('count on from block to block', () => {
    expect(lines).toEqual([
      { number: 1, block: 0, start: 0, end: 5 },
      { number: 2, block: 0, start: 5, end: 9 },
      { number: 3, block: 2, start: 0, end: 4 },
      { number: 4, block: 2, start: 4, end: 8 },
      { number: 5, block: 2, start: 8, end: 12 },
    ]);
  });

  it('are named by what stands on them, edges belonging to one line only', () => {
    expect(linesOf(lines, { block: 2, start: 3, end: 9 })).toEqual({ first: 3, last: 5 });
    expect(linesOf(lines, { block: 2, start: 4, end: 8 })).toEqual({ first: 4, last: 4 });
    expect(linesOf(lines, { block: 7, start: 0, end: 1 })).toBeNull();
  });
});
