import { readWeekday, weekdayOf } from './date.ts';

/** A weekday that a text gives as its own day (`اليوم الاثنين`, "today, Monday"), and whether the date falls on it. */
export type WeekdayCheck = { weekday: string; agrees: boolean };

const TODAY = /(?<![\p{L}\p{M}])اليوم،?\s+(?<arabic>ال[\p{L}\p{M}]+)|\btoday,?\s+\(?(?<english>\p{L}+day)\b/giu;

/**
 * Compares the weekday that a text calls today with the date on which it was published. Null when it names none: "on
 * Monday" and `يوم الاثنين` may be any Monday, and say nothing.
 */
export function checkWeekday(text: string, published: string): WeekdayCheck | null {
  for (const match of text.matchAll(TODAY)) {
    const weekday = match.groups?.['arabic'] ?? match.groups?.['english'] ?? '';
    const number = readWeekday(weekday);
    if (number !== null) return { weekday, agrees: fallsOn(published, weekday) };
  }
  return null;
}

/** Whether a date falls on a weekday, which is given by its name. */
export function fallsOn(date: string, weekday: string): boolean {
  return readWeekday(weekday) === weekdayOf(date);
}
