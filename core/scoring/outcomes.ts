import type { CalmSpan } from '../lesson/lesson.ts';
import type { PartId } from '../lesson/option.ts';
import type { KeyMark, MarkId } from '../mark/mark.ts';
import { inReadingOrder, intersectionOverUnion, overlap, type Span } from '../mark/span.ts';
import { forgiveClitics } from './clitics.ts';
import type { PlacedMark } from './span-f1.ts';

/** From here a mark counts as on its words; below, as with its edges off. */
const FOUND_FROM = 0.5;
/** Below this two marks of one kind are not taken for the same. */
const EDGES_FROM = 0.2;

/**
 * What is said of one of a learner's marks; `index` is its place in the list that was reviewed. Marks of one kind make
 * a pair from an intersection over union of 0.2, marks of two kinds from 0.5; whatever overlaps less is no pair.
 */
export type Outcome =
  /** Paired with a firm key mark: of its kind from 0.5 (`found`) or below (`edges`), or of another kind. */
  | { index: number; outcome: 'found' | 'edges' | 'other-kind'; key: MarkId }
  /** Paired with an arguable key mark, or overlapping one of its kind at all. */
  | { index: number; outcome: 'arguable'; key: MarkId }
  /** The key has no such mark; `calm` is the plain reporting that a framing mark took for more. */
  | { index: number; outcome: 'extra'; calm: PartId | null };

export type Review = {
  /** One for each mark, in the order of the marks. */
  outcomes: readonly Outcome[];
  /** The firm key marks that no mark was paired with, in the key's order. */
  missed: readonly MarkId[];
};

type ReviewedKey = Pick<KeyMark, 'id' | 'kind' | 'firmness' | 'selector'>;
type ReviewedCalm = Pick<CalmSpan, 'id' | 'selector'>;

/**
 * Reviews marks one by one against a key, as a learner is shown them. Marks and key marks are paired one to one by
 * falling intersection over union, those of one kind before any others, and Arabic clitics at the ends are forgiven.
 * What shares no letter is no pair, and of pairs that forgiveness makes equal the one that needed less of it comes first.
 * Nested marks stand each on their own. What is said hangs on the order of neither marks nor key.
 */
export function reviewMarks(
  marks: readonly PlacedMark[],
  key: readonly ReviewedKey[],
  calm: readonly ReviewedCalm[],
): Review {
  const pairs = pair(marks, key);
  const paired = new Set([...pairs.values()].map(({ id }) => id));
  return {
    outcomes: marks.map((mark, index) => {
      const partner = pairs.get(index);
      return partner ? outcomeOfPair(index, mark, partner) : outcomeAlone(index, mark, key, calm);
    }),
    missed: key.filter(({ id, firmness }) => firmness === 'firm' && !paired.has(id)).map(({ id }) => id),
  };
}

function likeness(mark: PlacedMark, key: ReviewedKey): number {
  return intersectionOverUnion(forgiveClitics(mark.span, key.selector), key.selector);
}

/** The key mark that each mark, by index, is paired with. */
function pair(marks: readonly PlacedMark[], key: readonly ReviewedKey[]): Map<number, ReviewedKey> {
  // In reading order, and firm before arguable, so that equal pairs are settled by the marks and not by their order.
  const orderedMarks = [...marks.entries()].sort(
    ([, a], [, b]) => inReadingOrder(a.span, b.span) || compareText(a.kind, b.kind),
  );
  const orderedKey = key.toSorted((a, b) => firmFirst(a, b) || byPlace(a, b));
  // Only within a block can anything overlap: a program may suggest thousands of marks.
  const keyOfBlock = Map.groupBy(orderedKey, ({ selector }) => blockName(selector));
  const candidates = orderedMarks
    .flatMap(([index, mark]) =>
      (keyOfBlock.get(blockName(mark.span)) ?? [])
        .filter(({ selector }) => overlap(mark.span, selector) > 0)
        .map((keyMark) => ({
          index,
          keyMark,
          sameKind: mark.kind === keyMark.kind,
          likeness: likeness(mark, keyMark),
          unforgiven: intersectionOverUnion(mark.span, keyMark.selector),
        })),
    )
    .filter((candidate) => candidate.likeness >= (candidate.sameKind ? EDGES_FROM : FOUND_FROM))
    .sort(
      (a, b) =>
        Number(b.sameKind) - Number(a.sameKind) ||
        b.likeness - a.likeness ||
        firmFirst(a.keyMark, b.keyMark) ||
        b.unforgiven - a.unforgiven,
    );

  const pairs = new Map<number, ReviewedKey>();
  const taken = new Set<MarkId>();
  for (const { index, keyMark } of candidates) {
    if (pairs.has(index) || taken.has(keyMark.id)) continue;
    pairs.set(index, keyMark);
    taken.add(keyMark.id);
  }
  return pairs;
}

function firmFirst(a: ReviewedKey, b: ReviewedKey): number {
  return Number(b.firmness === 'firm') - Number(a.firmness === 'firm');
}

function blockName({ version, block }: Span): string {
  return `${version}/${block}`;
}

function outcomeOfPair(index: number, mark: PlacedMark, key: ReviewedKey): Outcome {
  if (key.firmness === 'arguable') return { index, outcome: 'arguable', key: key.id };
  if (mark.kind !== key.kind) return { index, outcome: 'other-kind', key: key.id };
  return { index, outcome: likeness(mark, key) >= FOUND_FROM ? 'found' : 'edges', key: key.id };
}

function outcomeAlone(
  index: number,
  mark: PlacedMark,
  key: readonly ReviewedKey[],
  calm: readonly ReviewedCalm[],
): Outcome {
  const ofItsKind = key.filter(({ kind, firmness }) => kind === mark.kind && firmness === 'arguable');
  const arguable = mostOverlapped(mark, ofItsKind);
  if (arguable) return { index, outcome: 'arguable', key: arguable.id };
  const plain = mark.kind === 'framing' ? mostOverlapped(mark, calm) : undefined;
  return { index, outcome: 'extra', calm: plain?.id ?? null };
}

function mostOverlapped<Candidate extends ReviewedCalm>(
  { span }: PlacedMark,
  candidates: readonly Candidate[],
): Candidate | undefined {
  return candidates
    .filter(({ selector }) => overlap(span, selector) > 0)
    .toSorted((a, b) => overlap(span, b.selector) - overlap(span, a.selector) || byPlace(a, b))[0];
}

function byPlace(a: ReviewedCalm, b: ReviewedCalm): number {
  return inReadingOrder(a.selector, b.selector) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
