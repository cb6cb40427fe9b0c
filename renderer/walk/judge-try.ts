import type { Lesson } from '../../core/lesson/lesson.ts';
import type { Task } from '../../core/lesson/stop.ts';
import type { Bilingual } from '../../core/language/bilingual.ts';
import type { KeyMark, MarkId, MarkKind } from '../../core/mark/mark.ts';
import type { Selector } from '../../core/mark/selector.ts';
import { intersectionOverUnion, type Span } from '../../core/mark/span.ts';
import { forgiveClitics } from '../../core/scoring/clitics.ts';

/** From here words count as the mark's; below, down to `NEAR_FROM`, as with their edges off. As in a practice's review. */
const FOUND_FROM = 0.5;
const NEAR_FROM = 0.2;

export type FindTask = Extract<Task, { kind: 'find' }>;

/** What is said of words that a learner marked at a `find` stop. None of it is a flat "wrong". */
export type TryVerdict =
  /** They are one of those asked for; `again` where it was found before, though it be by too few of its words now. */
  | { verdict: 'found' | 'again'; target: MarkId }
  /** They share words with one that isn't found yet, but not enough. */
  | { verdict: 'near' }
  /** The key marks them too, though not as what is asked for here. */
  | { verdict: 'other-kind'; kind: MarkKind }
  | { verdict: 'as-good' }
  /** The lesson calls them plain reporting, and says why. */
  | { verdict: 'calm'; reason: Bilingual }
  | { verdict: 'elsewhere' };

/** Judges a stretch of words against what a stop asks for. Arabic clitics at the ends are forgiven. */
export function judgeTry(
  span: Span,
  task: FindTask,
  { key, calm }: Pick<Lesson, 'key' | 'calm'>,
  found: readonly MarkId[],
): TryVerdict {
  const targets = key.filter(({ id }) => task.targets.includes(id));
  const target = closest(span, targets);
  if (target && likeness(span, target.selector) >= FOUND_FROM) {
    return { verdict: found.includes(target.id) ? 'again' : 'found', target: target.id };
  }
  const kinds = new Set(targets.map(({ kind }) => kind));
  const others = key.filter(({ id, selector }) => !task.targets.includes(id) && likeness(span, selector) >= FOUND_FROM);
  if (others.some(({ kind }) => kinds.has(kind))) return { verdict: 'as-good' };
  const near = targets.filter(({ selector }) => likeness(span, selector) >= NEAR_FROM);
  if (near.some(({ id }) => !found.includes(id))) return { verdict: 'near' };
  const known = closest(span, near);
  if (known) return { verdict: 'again', target: known.id };
  const other = closest(span, others);
  if (other) return { verdict: 'other-kind', kind: other.kind };
  const plain = calm.find(({ selector }) => likeness(span, selector) >= FOUND_FROM);
  return plain ? { verdict: 'calm', reason: plain.reason } : { verdict: 'elsewhere' };
}

/** Of several stretches marked at once, as when a selection runs over paragraphs, the one that meets a target best. */
export function bestOf(spans: readonly Span[], task: FindTask, key: readonly KeyMark[]): Span | undefined {
  const targets = key.filter(({ id }) => task.targets.includes(id));
  const met = (span: Span): number => Math.max(0, ...targets.map(({ selector }) => likeness(span, selector)));
  return spans.toSorted((a, b) => met(b) - met(a))[0];
}

function closest(span: Span, marks: readonly KeyMark[]): KeyMark | undefined {
  return marks.toSorted((a, b) => likeness(span, b.selector) - likeness(span, a.selector))[0];
}

function likeness(span: Span, selector: Selector): number {
  return intersectionOverUnion(forgiveClitics(span, selector), selector);
}
