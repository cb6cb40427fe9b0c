import { describe, expect, it } from 'vitest';
import { FULL_VERSION, versionIdSchema } from '../../../core/article/article.ts';
import { holds, inReadingOrder, intersectionOverUnion, overlap, type Span } from '../../../core/mark/span.ts';

const span = (start: number, end: number, block = 0): Span => ({ version: FULL_VERSION, block, start, end });
const abridged = { ...span(0, 10), version: versionIdSchema.parse('abridged') };

describe('two spans', () => {
  it('share what lies in both', () => {
    expect(overlap(span(0, 10), span(6, 20))).toBe(4);
    expect(overlap(span(0, 10), span(10, 20))).toBe(0);
    expect(overlap(span(0, 10), span(15, 20))).toBe(0);
    expect(overlap(span(0, 10), span(0, 10, 1))).toBe(0);
    expect(overlap(span(0, 10), abridged)).toBe(0);
  });

  it('are alike by what they share of what they cover', () => {
    expect(intersectionOverUnion(span(0, 10), span(0, 10))).toBe(1);
    expect(intersectionOverUnion(span(0, 10), span(5, 15))).toBe(5 / 15);
    expect(intersectionOverUnion(span(0, 5), span(5, 10))).toBe(0);
  });

  it('hold one another, themselves included', () => {
    expect(holds(span(0, 10), span(2, 10))).toBe(true);
    expect(holds(span(0, 10), span(0, 10))).toBe(true);
    expect(holds(span(0, 10), span(2, 11))).toBe(false);
    expect(holds(span(2, 10), span(0, 10))).toBe(false);
    expect(holds(span(0, 10), abridged)).toBe(false);
  });

  it('are read by block, then by start, the longer first', () => {
    const ordered = [span(0, 20), span(0, 5), span(3, 5), span(0, 2, 1)];
    expect(ordered.toReversed().sort(inReadingOrder)).toEqual(ordered);
  });
});
