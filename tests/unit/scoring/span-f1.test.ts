import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkKind } from '../../../core/mark/mark.ts';
import { score, type KeySpan, type PlacedMark } from '../../../core/scoring/span-f1.ts';
import { keyed, placed } from '../../fixtures/lessons/placed.ts';

const PERFECT = { precision: 1, recall: 1, f1: 1 };
const NOTHING = { precision: 0, recall: 0, f1: 0 };

describe('partial-overlap span F1', () => {
  it('gives the published vector: 62 of 65 equal key spans, nothing else marked', () => {
    const key = Array.from({ length: 65 }, (_, n) => keyed(`k${n}`, 'framing', 0, n * 20, n * 20 + 10));
    const marks = key.slice(0, 62).map(({ kind, selector }) => ({ kind, span: selector }));
    const { overall } = score(marks, key);
    expect(overall.precision).toBe(1);
    expect(overall.recall).toBeCloseTo(0.953846, 6);
    expect(overall.f1).toBeCloseTo(0.976378, 6);
  });

  it('counts by share of overlap', () => {
    // 6 of the mark's 8, and 6 of the key's 10.
    const { overall } = score([placed('claim', 1, 4, 12)], [keyed('k', 'claim', 1, 0, 10)]);
    expect(overall.precision).toBeCloseTo(0.75, 12);
    expect(overall.recall).toBeCloseTo(0.6, 12);
    expect(overall.f1).toBeCloseTo((2 * 0.75 * 0.6) / 1.35, 12);
  });

  it('adds up the shares of one mark over several key spans, and of several marks on one', () => {
    const key = [keyed('k1', 'framing', 0, 0, 4), keyed('k2', 'framing', 0, 6, 10)];
    expect(score([placed('framing', 0, 0, 10)], key).overall).toMatchObject({ precision: 0.8, recall: 1 });
    const halves = [placed('framing', 0, 0, 5), placed('framing', 0, 5, 10)];
    expect(score(halves, [keyed('k', 'framing', 0, 0, 20)]).overall).toMatchObject({ precision: 1, recall: 0.5 });
  });

  it('sees nothing in common between kinds, blocks and neighbours that only touch', () => {
    const key = [keyed('k', 'quote', 0, 10, 20)];
    for (const mark of [placed('claim', 0, 10, 20), placed('quote', 1, 10, 20), placed('quote', 0, 0, 10)]) {
      expect(score([mark], key).overall).toEqual(NOTHING);
    }
  });

  it('is 1 where there is nothing to find and nothing was marked, 0 where only one is empty', () => {
    expect(score([], []).overall).toEqual(PERFECT);
    expect(score([], [keyed('k', 'quote', 0, 0, 5)]).overall).toEqual(NOTHING);
    expect(score([placed('quote', 0, 0, 5)], []).overall).toEqual(NOTHING);
    expect(score([], [keyed('k', 'quote', 0, 0, 5, 'arguable')]).overall).toEqual(PERFECT);
  });

  it('tells the kinds apart', () => {
    const key = [keyed('k1', 'quote', 0, 0, 10), keyed('k2', 'claim', 0, 0, 10)];
    const { overall, kinds } = score([placed('quote', 0, 0, 10), placed('claim', 0, 5, 10)], key);
    expect(kinds).toEqual({
      quote: PERFECT,
      claim: { precision: 1, recall: 0.5, f1: 2 / 3 },
      framing: PERFECT,
    });
    expect(overall).toMatchObject({ precision: 1, recall: 0.75 });
  });

  it('wants an arguable mark only of who marked some of it, by its kind', () => {
    const key = [keyed('firm', 'claim', 0, 0, 10), keyed('arguable', 'framing', 0, 0, 10, 'arguable')];
    expect(score([placed('claim', 0, 0, 10)], key).overall).toEqual(PERFECT);
    const both = score([placed('claim', 0, 0, 10), placed('framing', 0, 5, 10)], key);
    expect(both.kinds.framing).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    const beside = [placed('framing', 0, 10, 15), placed('framing', 0, 20, 30)];
    expect(score(beside, [...key, keyed('other', 'framing', 0, 20, 30)]).kinds.framing.recall).toBe(1);
  });

  it('merges marks of one kind that overlap, on both sides', () => {
    const nest = [keyed('host', 'quote', 0, 0, 40), keyed('nested', 'quote', 0, 10, 20)];
    expect(score([placed('quote', 0, 0, 40)], nest).overall).toEqual(PERFECT);
    expect(score([placed('quote', 0, 0, 30), placed('quote', 0, 20, 40)], nest).overall).toEqual(PERFECT);
  });

  it('passes over an empty mark', () => {
    expect(score([placed('quote', 0, 5, 5)], []).overall).toEqual(PERFECT);
  });
});

const kind = fc.constantFrom<MarkKind>('quote', 'claim', 'framing');
const place = fc.tuple(kind, fc.nat(2), fc.nat(60), fc.integer({ min: 1, max: 30 }));
const anyMarks = fc.array(
  place.map(([of, block, start, length]) => placed(of, block, start, start + length)),
  { maxLength: 15 },
);
const asKey = (marks: readonly PlacedMark[], firmness: KeySpan['firmness'] = 'firm'): KeySpan[] =>
  marks.map(({ kind: of, span }, n) => keyed(`k${n}`, of, span.block, span.start, span.end, firmness));

describe('any marks', () => {
  it('score from 0 to 1, F1 being between precision and recall', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, anyMarks, (marks, firm, arguable) => {
        const { overall, kinds } = score(marks, [...asKey(firm), ...asKey(arguable, 'arguable')]);
        for (const { precision, recall, f1 } of [overall, kinds.quote, kinds.claim, kinds.framing]) {
          expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(0);
          expect(Math.max(precision, recall)).toBeLessThanOrEqual(1);
          expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-12);
          expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-12);
        }
      }),
    );
  });

  it('score 1 against themselves, nested and overlapping as they may be', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (firm, arguable) => {
        const { overall, kinds } = score([...firm, ...arguable], [...asKey(firm), ...asKey(arguable, 'arguable')]);
        for (const one of [overall, kinds.quote, kinds.claim, kinds.framing]) {
          expect(one.precision).toBeCloseTo(1, 12);
          expect(one.recall).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('trade precision for recall when marks and key change places', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (some, others) => {
        const there = score(some, asKey(others)).overall;
        const back = score(others, asKey(some)).overall;
        expect(there.precision).toBeCloseTo(back.recall, 12);
        expect(there.f1).toBeCloseTo(back.f1, 12);
      }),
    );
  });

  it('score the same in any order', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (marks, key) => {
        const straight = score(marks, asKey(key)).overall;
        const turned = score(marks.toReversed(), asKey(key).toReversed()).overall;
        expect(turned.f1).toBeCloseTo(straight.f1, 12);
      }),
    );
  });

  it('score as the formula says, pair by pair', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (marks, key) => {
        const s = mergedNaively(marks);
        const t = mergedNaively(key);
        fc.pre(s.length > 0 && t.length > 0);
        const shares = (per: 's' | 't') =>
          s.flatMap((one) => t.map((other) => sharedNaively(one, other) / (per === 's' ? one : other).units.length));
        const { precision, recall } = score(marks, asKey(key)).overall;
        expect(precision).toBeCloseTo(shares('s').reduce((a, b) => a + b, 0) / s.length, 12);
        expect(recall).toBeCloseTo(shares('t').reduce((a, b) => a + b, 0) / t.length, 12);
      }),
    );
  });
});

type Naive = { where: string; units: number[] };

function mergedNaively(marks: readonly PlacedMark[]): Naive[] {
  let merged: Naive[] = [];
  for (const { kind: of, span } of marks) {
    const own = Array.from({ length: span.end - span.start }, (_, n) => span.start + n);
    const one = { where: `${of}${span.block}`, units: own };
    const meeting = merged.filter((other) => sharedNaively(one, other) > 0);
    const units = [...new Set([one, ...meeting].flatMap((part) => part.units))];
    merged = [...merged.filter((other) => !meeting.includes(other)), { where: one.where, units }];
  }
  return merged;
}

function sharedNaively(a: Naive, b: Naive): number {
  return a.where === b.where ? a.units.filter((unit) => b.units.includes(unit)).length : 0;
}
