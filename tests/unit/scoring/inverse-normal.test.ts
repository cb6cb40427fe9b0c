import { describe, expect, it } from 'vitest';
import { inverseNormal } from '../../../core/scoring/inverse-normal.ts';

describe('the inverse normal', () => {
  it.each([
    [0.5, 0],
    [0.6, 0.2533471031357998],
    [0.3, -0.5244005127080407],
    [0.0749, -1.4402382675279632],
    [0.975, 1.9599639845400536],
    [0.9999, 3.7190164854557084],
    [1e-5, -4.2648907939228256],
    [1e-20, -9.262340089798405],
    [1e-300, -37.0470962993612],
  ])('of %d is %d', (probability, z) => {
    expect(inverseNormal(probability)).toBeCloseTo(z, 12);
  });

  it('is infinite at the ends, and nothing beyond them', () => {
    expect([0, 1].map(inverseNormal)).toEqual([-Infinity, Infinity]);
    expect([-0.1, 1.1, NaN].map(inverseNormal)).toEqual([NaN, NaN, NaN]);
  });
});
