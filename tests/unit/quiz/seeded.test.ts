import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, seedOf, shuffled, shuffledApart } from '../../../core/quiz/seeded.ts';

const byNumber = (a: number, b: number): number => a - b;

describe('seeded numbers', () => {
  it('are those of mulberry32', () => {
    const random = seededRandom(1);
    expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
    expect(seededRandom(0)()).toBe(0.26642920868471265);
  });

  it('take their seed from names, as FNV-1a does', () => {
    expect(seedOf('a')).toBe(0xe40c292c);
    expect(seedOf('foobar')).toBe(0xbf9cf968);
    expect(seedOf('ab', 'c')).not.toBe(seedOf('a', 'bc'));
  });
});

describe('shuffling', () => {
  it('keeps every entry, and comes out the same for one seed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer(), (list, seed) => {
        const before = [...list];
        expect(shuffled(list, seed).sort(byNumber)).toEqual([...list].sort(byNumber));
        expect(shuffled(list, seed)).toEqual(shuffled(list, seed));
        expect(list).toEqual(before);
      }),
    );
  });

  it('brings each of the six orders of three about as often', () => {
    const orders = Array.from({ length: 6000 }, (_, seed) => shuffled(['a', 'b', 'c'], seedOf(String(seed))).join(''));
    const counts = Object.values(Object.groupBy(orders, (order) => order)).map((same) => same?.length ?? 0);
    expect(counts).toHaveLength(6);
    expect(Math.min(...counts)).toBeGreaterThan(850);
  });

  it('never leaves entries as they were, where what is shown must be put in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 2, maxLength: 4 }), fc.integer(), (list, seed) => {
        expect(shuffledApart(list, seed)).not.toEqual(list);
        expect(shuffledApart(list, seed).sort(byNumber)).toEqual([...list].sort(byNumber));
      }),
    );
    expect(shuffledApart(['alone'], 1)).toEqual(['alone']);
  });
});
