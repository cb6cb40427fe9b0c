import { describe, expect, it } from 'vitest';
import { discernment } from '../../../core/scoring/discernment.ts';
import { keyed, placed } from '../../fixtures/lessons/placed.ts';

const key = [
  keyed('f1', 'framing', 0, 0, 10),
  keyed('f2', 'framing', 0, 20, 30),
  keyed('f3', 'framing', 1, 0, 10),
  keyed('doubtful', 'framing', 1, 20, 30, 'arguable'),
  keyed('claim', 'claim', 2, 0, 10),
];
const calm = [0, 20, 40, 60].map((start) => keyed('calm', 'framing', 3, start, start + 10));
const hit = [placed('framing', 0, 5, 8), placed('framing', 0, 25, 40), placed('framing', 1, 0, 10)];
const alarm = calm.map(({ selector }) => placed('framing', 3, selector.start, selector.start + 1));

describe('discernment', () => {
  it('sets hits on firm framing against false alarms on calm words', () => {
    const some = discernment([...hit.slice(0, 2), ...alarm.slice(0, 1)], key, calm);
    expect(some).toMatchObject({ hits: { count: 2, of: 3 }, falseAlarms: { count: 1, of: 4 } });
    // H = 2.5 / 4, F = 1.5 / 5: z = 0.318639 and −0.524401.
    expect(some?.sensitivity).toBeCloseTo(0.84304, 5);
    expect(some?.bias).toBeCloseTo(0.102881, 5);
  });

  it('tells the reader who suspects everything from the one who sees', () => {
    const seeing = discernment(hit, key, calm);
    const suspicious = discernment([...hit, ...alarm], key, calm);
    const trusting = discernment([], key, calm);
    expect(seeing?.sensitivity).toBeGreaterThan(2);
    expect(suspicious?.sensitivity).toBeLessThan(0.5);
    expect(suspicious?.bias).toBeLessThan(-1);
    expect(trusting?.bias).toBeGreaterThan(1);
  });

  it('looks at framing alone, and counts arguable framing for neither', () => {
    const others = [placed('claim', 0, 0, 10), placed('quote', 3, 0, 10), placed('framing', 1, 20, 30)];
    expect(discernment(others, key, calm)).toEqual(discernment([], key, calm));
    expect(discernment([placed('framing', 2, 0, 10)], key, calm)).toMatchObject({ hits: { count: 0, of: 3 } });
  });

  it('counts a place once, however many marks are on it, and none that only touches', () => {
    const twice = [placed('framing', 0, 0, 4), placed('framing', 0, 6, 10), placed('framing', 3, 10, 20)];
    expect(discernment(twice, key, calm)).toMatchObject({ hits: { count: 1 }, falseAlarms: { count: 0 } });
  });

  it('says nothing without framing or without calm words', () => {
    expect(discernment(hit, [], calm)).toBeNull();
    expect(discernment(hit, key, [])).toBeNull();
  });
});
