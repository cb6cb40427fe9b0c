import { describe, expect, it } from 'vitest';
import { nominalAlpha } from '../../../core/scoring/alpha.ts';

/** The units of a table whose rows are learners and whose columns are units; a dot where nothing was labelled. */
function units(...rows: string[]): string[][] {
  const table = rows.map((row) => row.split(' '));
  return (table[0] ?? []).map((_, unit) => table.flatMap((row) => row[unit] ?? '.').filter((label) => label !== '.'));
}

describe('nominal alpha', () => {
  it('gives the vectors of Krippendorff’s “Computing Krippendorff’s Alpha-Reliability” (2011)', () => {
    // B: two observers, binary data.
    expect(nominalAlpha(units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'))).toBeCloseTo(0.095, 3);
    // C: any number of observers, missing data.
    const many = units(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    );
    expect(nominalAlpha(many)).toBeCloseTo(0.743, 3);
  });

  it('is 1 where all agree, and below 0 where they differ more than by chance', () => {
    expect(nominalAlpha(units('a b', 'a b'))).toBe(1);
    expect(nominalAlpha(units('a b', 'b a'))).toBeLessThan(0);
  });

  it('says nothing where nothing could differ', () => {
    expect(nominalAlpha([])).toBeNull();
    expect(nominalAlpha(units('a a', 'a a'))).toBeNull();
    expect(nominalAlpha(units('a .', '. b'))).toBeNull();
  });
});
