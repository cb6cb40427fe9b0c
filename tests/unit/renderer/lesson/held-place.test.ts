import { describe, expect, it } from 'vitest';
import { EDGE, placeAt, scrollTopOf } from '../../../../renderer/lesson/held-place.ts';

const SMALL = [
  { top: 0, height: 100, length: 40 },
  { top: 120, height: 200, length: 90 },
  { top: 340, height: 100, length: 30 },
];
/** The same text, twice as tall. */
const LARGE = SMALL.map(({ top, height, length }) => ({ top: top * 2, height: height * 2, length }));

describe('the place where one reads', () => {
  it('is as far down the same block when the lines have grown', () => {
    const held = placeAt(SMALL, 220 - EDGE);
    expect(held).toMatchObject({ block: 1, part: 0.5 });
    expect(held && scrollTopOf(held, LARGE)).toBe(440 - EDGE);
    expect(held && scrollTopOf(held, SMALL)).toBe(220 - EDGE);
  });

  it('is above a block whose first line is below the edge', () => {
    const held = placeAt(SMALL, 110 - EDGE);
    expect(held?.block).toBe(1);
    expect(held && scrollTopOf(held, SMALL)).toBe(110 - EDGE);
  });

  it('is not there below the text, and is gone with another text', () => {
    expect(placeAt(SMALL, 500)).toBeNull();
    const held = placeAt(SMALL, 220);
    expect(held && scrollTopOf(held, SMALL.slice(0, 1))).toBeNull();
    expect(
      held &&
        scrollTopOf(
          held,
          LARGE.map((box) => ({ ...box, length: 7 })),
        ),
    ).toBeNull();
  });
});
