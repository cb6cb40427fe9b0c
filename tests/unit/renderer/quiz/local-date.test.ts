import { describe, expect, it } from 'vitest';
import { endOfDay, localDate } from '../../../../renderer/quiz/local-date.ts';

describe('the calendar where the learner is', () => {
  it('names the day of a moment', () => {
    expect(localDate(new Date(2025, 0, 5, 0, 0).getTime())).toBe('2025-01-05');
    expect(localDate(new Date(2025, 11, 29, 23, 59).getTime())).toBe('2025-12-29');
  });

  it('ends a day just before the next', () => {
    const noon = new Date(2025, 11, 31, 12).getTime();
    expect(localDate(endOfDay(noon))).toBe('2025-12-31');
    expect(localDate(endOfDay(noon) + 1)).toBe('2026-01-01');
  });
});
