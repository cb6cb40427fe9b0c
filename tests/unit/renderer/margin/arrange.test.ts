import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, type Note } from '../../../../renderer/margin/arrange.ts';

const GAP = 6;

const note = (anchor: number, height = 80, folded = 30): Note => ({ anchor, height, folded });

const notes = fc
  .array(fc.record({ step: fc.integer({ min: 0, max: 120 }), height: fc.integer({ min: 30, max: 200 }) }), {
    maxLength: 40,
  })
  .map((steps) => {
    let anchor = 100;
    return steps.map(({ step, height }) => {
      anchor += step;
      return note(anchor, height);
    });
  });

describe('arrange', () => {
  it('leaves notes with room enough at their words, whole', () => {
    expect(arrange([note(0), note(200)], null, GAP)).toEqual([
      { top: 0, height: 80, folded: false },
      { top: 200, height: 80, folded: false },
    ]);
  });

  it('shares the distance between two notes that want one place', () => {
    const [first, second] = arrange([note(300, 40), note(300, 40)], null, GAP);
    expect(first?.top).toBe(277);
    expect(second?.top).toBe(323);
  });

  it('folds a crowd, and nobody outside it', () => {
    const placements = arrange([note(0), note(400), note(410), note(420), note(900)], null, GAP);
    expect(placements.map(({ folded }) => folded)).toEqual([false, true, true, true, false]);
  });

  it('keeps the active note whole and exactly at its words', () => {
    const placements = arrange([note(400), note(410), note(420)], 1, GAP);
    expect(placements[1]).toEqual({ top: 410, height: 80, folded: false });
    expect(placements[0]?.folded && placements[2]?.folded).toBe(true);
  });

  it('moves the column down when what stands above the active note has no room', () => {
    const placements = arrange([note(0), note(5), note(10)], 2, GAP);
    expect(placements[0]?.top).toBe(0);
    expect(placements[2]?.top).toBe(2 * (30 + GAP));
  });

  it('never overlaps, keeps the order, and stays on the sheet', () => {
    fc.assert(
      fc.property(notes, fc.nat(), fc.boolean(), (list, pick, pinned) => {
        const active = pinned && list.length > 0 ? pick % list.length : null;
        const placements = arrange(list, active, GAP);
        expect(placements).toHaveLength(list.length);
        for (const [index, { top, height }] of placements.entries()) {
          const before = placements[index - 1];
          expect(top).toBeGreaterThanOrEqual(before ? before.top + before.height + GAP - 1e-6 : -1e-6);
          expect([list[index]?.height, list[index]?.folded]).toContain(height);
        }
      }),
    );
  });

  it('pins the active note wherever the folded ones above it fit', () => {
    fc.assert(
      fc.property(notes, fc.nat(), (list, pick) => {
        fc.pre(list.length > 0);
        const active = pick % list.length;
        const pinned = list[active];
        fc.pre(pinned !== undefined && active * (30 + GAP) <= pinned.anchor);
        expect(arrange(list, active, GAP)[active]).toEqual({
          top: pinned.anchor,
          height: pinned.height,
          folded: false,
        });
      }),
    );
  });
});
