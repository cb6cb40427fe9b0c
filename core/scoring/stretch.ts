/** A run of code units on one line of text: `start` inclusive, `end` exclusive. */
export type Stretch = { start: number; end: number };

/** Joins the stretches that overlap; those that only touch stay apart. Empty ones are dropped. In order of start. */
export function mergeOverlapping(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { start, end } of stretches.filter((one) => one.end > one.start).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/**
 * Every pair of a stretch of `as` and one of `bs` that share something, with how much. Both lists are as
 * {@link mergeOverlapping} leaves them, so one pass over the two is enough.
 */
export function* sharedPairs(
  as: readonly Stretch[],
  bs: readonly Stretch[],
): Generator<{ a: Stretch; b: Stretch; shared: number }> {
  let i = 0;
  let j = 0;
  for (let a = as[i], b = bs[j]; a && b; a = as[i], b = bs[j]) {
    const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    if (shared > 0) yield { a, b, shared };
    if (a.end < b.end) i += 1;
    else j += 1;
  }
}
