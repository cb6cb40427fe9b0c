/** The calendar date of a moment (ms since the epoch) where the learner is, `YYYY-MM-DD`. */
export function localDate(time: number): string {
  const date = new Date(time);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The last millisecond of the day in which a moment falls, where the learner is. */
export function endOfDay(time: number): number {
  return new Date(time).setHours(23, 59, 59, 999);
}
