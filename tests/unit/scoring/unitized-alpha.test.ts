import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitizedAlpha, type Segment } from '../../../core/scoring/unitized-alpha.ts';

/** Segments written as in the book: first–last:value, units counted from 1. */
function segments(written: string): Segment[] {
  return written.split(' ').map((one) => {
    const [first = '', last = '', value = ''] = one.split(/[–:]/);
    return { start: Number(first) - 1, end: Number(last), value };
  });
}

describe('unitized alpha', () => {
  it('gives the vector of Krippendorff 2019, figure 12.11', () => {
    const learners = [
      '1–7:1 8–13:2 31–32:5 33–37:6 38–44:6 45–60:7',
      '1–7:1 8–13:3 14–21:5 33–44:6',
      '1–7:1 8–13:4 14–21:5 33–37:6 38–41:6 42–44:6',
    ].map(segments);
    const { valued, binary } = unitizedAlpha(learners, 60);
    expect(valued).toBeCloseTo(0.50998, 5);
    expect(binary).toBeCloseTo(0.4136, 4);
  });

  it('is 1 where all marked the same', () => {
    const same = segments('3–9:claim 20–40:claim');
    const { valued, binary } = unitizedAlpha([same, same, same], 100);
    expect(valued).toBeCloseTo(1, 12);
    expect(binary).toBeCloseTo(1, 12);
  });

  it('tells marks with other values from marks elsewhere', () => {
    const { valued, binary } = unitizedAlpha([segments('1–10:claim'), segments('1–10:framing')], 100);
    expect(valued).toBeLessThan(0.5);
    expect(binary).toBeCloseTo(1, 12);
  });

  it('says nothing where nothing could differ', () => {
    const none = { valued: null, binary: null };
    expect(unitizedAlpha([], 100)).toEqual(none);
    expect(unitizedAlpha([segments('1–5:claim')], 100)).toEqual(none);
    expect(unitizedAlpha([[], []], 100)).toEqual(none);
    expect(unitizedAlpha([segments('1–10:claim'), segments('1–10:claim')], 10)).toEqual(none);
    expect(unitizedAlpha([[], []], 0)).toEqual(none);
  });

  it('cuts segments that overlap or pass the text’s ends', () => {
    const cut = [
      { start: -5, end: 12, value: 'claim' },
      { start: 8, end: 90, value: 'quote' },
    ];
    const other = segments('1–20:claim');
    expect(unitizedAlpha([cut, other], 50)).toEqual(unitizedAlpha([segments('1–12:claim 13–50:quote'), other], 50));
    const together = unitizedAlpha([segments('1–5:quote 1–12:claim'), other], 50);
    expect(together).toEqual(unitizedAlpha([segments('1–12:claim'), other], 50));
  });
});

const LENGTH = 30;
/** Gaps and lengths in turn, so that segments never overlap and may touch. */
const anyLearner = fc
  .array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'b')), { maxLength: 6 })
  .map((steps) => {
    let at = 0;
    return steps.flatMap(([gap, length, value]) => {
      const start = at + gap;
      at = start + length;
      return at <= LENGTH ? [{ start, end: at, value }] : [];
    });
  });

describe('any learners', () => {
  it('agree as far as the formula says, segment by segment and pair by pair', () => {
    fc.assert(
      fc.property(fc.array(anyLearner, { minLength: 2, maxLength: 4 }), (learners) => {
        const { valued, binary } = unitizedAlpha(learners, LENGTH);
        const slow = naive(learners);
        for (const [fast, expected] of [
          [valued, slow.valued],
          [binary, slow.binary],
        ] as const) {
          if (expected === null || fast === null) expect(fast).toBe(expected);
          else expect(fast).toBeCloseTo(expected, 9);
        }
      }),
    );
  });
});

/** The formula as it is written: gaps as segments valued φ, every pair of learners, every pair of segments. */
function naive(learners: readonly Segment[][]): { valued: number | null; binary: number | null } {
  const whole = learners.map(withGaps);
  const m = learners.length;
  const coincidences = new Map<string, number>();
  for (const [i, own] of whole.entries()) {
    for (const [j, others] of whole.entries()) {
      if (i === j) continue;
      for (const g of own) {
        for (const h of others) {
          const shared = Math.max(0, Math.min(g.end, h.end) - Math.max(g.start, h.start));
          const pair = `${g.value}${h.value}`;
          coincidences.set(pair, (coincidences.get(pair) ?? 0) + shared / (m - 1));
        }
      }
    }
  }
  const values = ['φ', 'a', 'b'];
  const l = (c: string, k: string) => coincidences.get(c + k) ?? 0;
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  const lengthOf = (c: string) => sum(values.map((k) => l(c, k)));
  const all = sum(values.map(lengthOf));
  const squares = sum(whole.flat().map(({ start, end, value }) => (value === 'φ' ? end - start : (end - start) ** 2)));
  const expected = (c: string, k: string) => (lengthOf(c) * lengthOf(k)) / (all - squares / all);
  const alpha = (differs: (c: string, k: string) => boolean) => {
    const pairs = values.flatMap((c) => values.filter((k) => differs(c, k)).map((k) => [c, k] as const));
    const byChance = sum(pairs.map(([c, k]) => expected(c, k)));
    return byChance > 0 ? 1 - sum(pairs.map(([c, k]) => l(c, k))) / byChance : null;
  };
  return { valued: alpha((c, k) => c !== k), binary: alpha((c, k) => (c === 'φ') !== (k === 'φ')) };
}

function withGaps(segmentsOf: readonly Segment[]): Segment[] {
  const ends = [0, ...segmentsOf.map(({ end }) => end)];
  const starts = [...segmentsOf.map(({ start }) => start), LENGTH];
  const gaps = ends.map((start, index) => ({ start, end: starts[index] ?? LENGTH, value: 'φ' }));
  return [...segmentsOf, ...gaps];
}
