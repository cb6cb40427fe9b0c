import { MARK_KINDS, type KeyMark, type MarkKind } from '../mark/mark.ts';
import type { Span } from '../mark/span.ts';
import { mergeOverlapping, sharedPairs, type Stretch } from './stretch.ts';

/** A mark whose place in the article was found. */
export type PlacedMark = { kind: MarkKind; span: Span };

/** As much of a key mark as scoring needs. */
export type KeySpan = { id: KeyMark['id']; kind: MarkKind; firmness: KeyMark['firmness']; selector: Span };

/** Each from 0 to 1. */
export type Score = { precision: number; recall: number; f1: number };
export type Scores = { overall: Score; kinds: Record<MarkKind, Score> };

/**
 * Partial-overlap span precision, recall and F1 of marks against a key, in all and by kind, after Da San Martino et al.
 * 2019 (doi 10.18653/v1/d19-1565) and SemEval-2020 Task 11 (doi 10.18653/v1/2020.semeval-1.186):
 *
 *     C(s,t,h) = |s ∩ t| / h · [kind(s) = kind(t)]
 *     P = (1/|S|) Σs Σt C(s,t,|s|)    R = (1/|T|) Σs Σt C(s,t,|t|)    F1 = 2PR/(P+R)
 *
 * S and T both empty give 1, only one of them empty 0. Lengths are in UTF-16 code units. T holds the firm key marks,
 * and those arguable ones that a mark of the same kind overlaps: a mark of another kind says nothing about them, and
 * only firm ones may cost points when missed. Overlapping marks of one kind are merged first, within S and within T;
 * without it the key scored against itself would give P > 1.
 */
export function score(marks: readonly PlacedMark[], key: readonly KeySpan[]): Scores {
  const made = byBlock(marks);
  const firm = byBlock(placed(key.filter(({ firmness }) => firmness === 'firm')));
  const arguable = byBlock(placed(key.filter(({ firmness }) => firmness === 'arguable')));

  const tallies = { quote: emptyTally(), claim: emptyTally(), framing: emptyTally() };
  for (const [place, { kind, stretches }] of made) {
    const learnt = mergeOverlapping(stretches);
    const met = onlyMet(arguable.get(place)?.stretches ?? [], learnt);
    const wanted = mergeOverlapping([...(firm.get(place)?.stretches ?? []), ...met]);
    addTo(tallies[kind], learnt, wanted);
  }
  for (const [place, { kind, stretches }] of firm) {
    if (!made.has(place)) addTo(tallies[kind], [], mergeOverlapping(stretches));
  }

  const { quote, claim, framing } = tallies;
  return {
    overall: scoreOf(MARK_KINDS.map((kind) => tallies[kind]).reduce(sum)),
    kinds: { quote: scoreOf(quote), claim: scoreOf(claim), framing: scoreOf(framing) },
  };
}

/** The sums that precision and recall are made of; they add up over blocks and kinds. */
type Tally = { marks: number; covered: number; wanted: number; recalled: number };

function emptyTally(): Tally {
  return { marks: 0, covered: 0, wanted: 0, recalled: 0 };
}

function addTo(tally: Tally, learnt: readonly Stretch[], wanted: readonly Stretch[]): void {
  tally.marks += learnt.length;
  tally.wanted += wanted.length;
  for (const { a, b, shared } of sharedPairs(learnt, wanted)) {
    tally.covered += shared / (a.end - a.start);
    tally.recalled += shared / (b.end - b.start);
  }
}

function sum(a: Tally, b: Tally): Tally {
  return {
    marks: a.marks + b.marks,
    covered: a.covered + b.covered,
    wanted: a.wanted + b.wanted,
    recalled: a.recalled + b.recalled,
  };
}

function scoreOf({ marks, covered, wanted, recalled }: Tally): Score {
  if (marks === 0 && wanted === 0) return { precision: 1, recall: 1, f1: 1 };
  // Sums of fractions may pass a whole by the last bit.
  const precision = marks === 0 ? 0 : Math.min(1, covered / marks);
  const recall = wanted === 0 ? 0 : Math.min(1, recalled / wanted);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

type Places = Map<string, { kind: MarkKind; stretches: Stretch[] }>;

/** Groups marks by version, block and kind: only within a group can they overlap and count. */
function byBlock(marks: readonly PlacedMark[]): Places {
  const places: Places = new Map();
  for (const { kind, span } of marks) {
    const place = `${span.version} ${span.block} ${kind}`;
    const group = places.get(place);
    if (group) group.stretches.push(span);
    else places.set(place, { kind, stretches: [span] });
  }
  return places;
}

function placed(key: readonly KeySpan[]): PlacedMark[] {
  return key.map(({ kind, selector }) => ({ kind, span: selector }));
}

/** Those of `stretches` that one of `merged` overlaps. */
function onlyMet(stretches: readonly Stretch[], merged: readonly Stretch[]): Stretch[] {
  return stretches.filter(({ start, end }) => {
    const next = firstEndingAfter(merged, start);
    return next !== undefined && next.start < end;
  });
}

/** By halving, since `merged` is in order. */
function firstEndingAfter(merged: readonly Stretch[], position: number): Stretch | undefined {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merged[middle]?.end ?? Infinity) > position) high = middle;
    else low = middle + 1;
  }
  return merged[low];
}
