import type { CalmSpan } from '../lesson/lesson.ts';
import { overlap, type Span } from '../mark/span.ts';
import { inverseNormal } from './inverse-normal.ts';
import type { KeySpan, PlacedMark } from './span-f1.ts';

/** How well framing was told from plain reporting; for a teacher. */
export type Discernment = {
  /** The firm framing of the key that a framing mark overlaps, of all of it. */
  hits: { count: number; of: number };
  /** The calm spans that a framing mark overlaps, of all of them. */
  falseAlarms: { count: number; of: number };
  /** d′: 0 for a reader who can't tell the two apart, more for one who can. */
  sensitivity: number;
  /** c: below 0 for a reader who suspects too much, above for one who suspects too little. */
  bias: number;
};

/**
 * Signal detection over the key's framing and the calm spans: d′ = z(H) − z(F) and c = −½(z(H) + z(F)), H and F with
 * the log-linear correction (0.5 added to counts and 1 to totals; Hautus 1995, doi 10.3758/BF03203619), which keeps
 * them finite. Arguable framing counts for neither, since marking it and leaving it are both good reading. Null where
 * the lesson has no firm framing or no calm span.
 */
export function discernment(
  marks: readonly PlacedMark[],
  key: readonly Omit<KeySpan, 'id'>[],
  calm: readonly Pick<CalmSpan, 'selector'>[],
): Discernment | null {
  const framing = marks.filter(({ kind }) => kind === 'framing').map(({ span }) => span);
  const signal = key.filter(({ kind, firmness }) => kind === 'framing' && firmness === 'firm');
  if (signal.length === 0 || calm.length === 0) return null;
  const hits = { count: countMet(signal, framing), of: signal.length };
  const falseAlarms = { count: countMet(calm, framing), of: calm.length };
  const zHit = inverseNormal((hits.count + 0.5) / (hits.of + 1));
  const zFalseAlarm = inverseNormal((falseAlarms.count + 0.5) / (falseAlarms.of + 1));
  return { hits, falseAlarms, sensitivity: zHit - zFalseAlarm, bias: -(zHit + zFalseAlarm) / 2 };
}

function countMet(places: readonly { selector: Span }[], marks: readonly Span[]): number {
  return places.filter(({ selector }) => marks.some((mark) => overlap(mark, selector) > 0)).length;
}
