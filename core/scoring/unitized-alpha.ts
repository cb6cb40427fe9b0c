import type { Stretch } from './stretch.ts';

/** A stretch of a text that a learner gave a value. */
export type Segment = Stretch & { value: string };

export type UnitizedAlpha = {
  /** Whether learners gave the same stretches the same values: 1 wholly, 0 as by chance. */
  valued: number | null;
  /** The same, when only marked against unmarked counts as a difference. */
  binary: number | null;
};

/**
 * Krippendorff's unitized alpha: how far learners agree on where in a text there is something, and what
 * (Krippendorff, Mathet, Bouvry & Widlöcher 2016, doi 10.1007/s11135-015-0266-1; Krippendorff 2019, §12.6).
 *
 *     ℓ_ck = (1/(m−1)) Σ_{i≠j} Σ_{g,h} |g ∩ h|     g of learner i valued c, h of learner j valued k
 *     S_c = Σ length² over segments valued c (Σ length when c = φ, a gap)
 *     ε_ck = (ℓ_c·ℓ_k − [c=k]·S_c) / (ℓ.. − S./ℓ..)     uα = 1 − Σ_{c≠k} ℓ_ck / Σ_{c≠k} ε_ck
 *
 * `learners` holds each one's segments of a text of `length` units. The segments of one learner don't overlap (merge
 * those of one kind first); where they do, the one that begins first (of two the longer) keeps what is shared. An alpha
 * is null where nothing can be said: fewer than two learners, or nothing for them to differ in.
 */
export function unitizedAlpha(learners: readonly (readonly Segment[])[], length: number): UnitizedAlpha {
  const segments = learners.map((own) => apart(own, length));
  const all = segments.flat();
  const m = learners.length;
  if (m < 2) return { valued: null, binary: null };

  // ℓ_c is the length that all learners together valued c, since each unit's pairs divided by m − 1 count it once.
  const lengths = new Map<string, number>();
  for (const { start, end, value } of all) lengths.set(value, (lengths.get(value) ?? 0) + end - start);
  const marked = [...lengths.values()].reduce((sum, one) => sum + one, 0);
  const total = m * length;
  const gaps = total - marked;
  const squares = all.reduce((sum, { start, end }) => sum + (end - start) ** 2, gaps);
  const pairs = total - squares / total;

  const { valued, binary } = observedDifferences(all, m);
  const expectedBinary = 2 * gaps * marked;
  const expectedValued = [...lengths.values(), gaps].reduce((sum, one) => sum - one ** 2, total ** 2);
  return {
    valued: expectedValued === 0 ? null : 1 - (valued * pairs) / expectedValued,
    binary: expectedBinary === 0 ? null : 1 - (binary * pairs) / expectedBinary,
  };
}

/** A learner's segments within the text, in order, and cut so that none overlap. */
function apart(segments: readonly Segment[], length: number): Segment[] {
  let reached = 0;
  return segments
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ start, end, value }) => {
      const own = { start: Math.max(start, reached), end: Math.min(end, length), value };
      if (own.end <= own.start) return [];
      reached = own.end;
      return [own];
    });
}

/**
 * Σ_{c≠k} ℓ_ck, over all values and between φ and the others alone. One sweep over the ends of all segments keeps how
 * many learners have each value there; comparing learners pair by pair would cost their square.
 */
function observedDifferences(segments: readonly Segment[], m: number): { valued: number; binary: number } {
  const edges = segments
    .flatMap(({ start, end, value }) => [
      { at: start, value, change: 1 },
      { at: end, value, change: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const counts = new Map<string, number>();
  let marking = 0;
  // Σ count² over the values but φ.
  let squares = 0;
  let valued = 0;
  let binary = 0;
  let at = 0;
  for (const edge of edges) {
    const gaps = m - marking;
    valued += (edge.at - at) * (m ** 2 - squares - gaps ** 2);
    binary += (edge.at - at) * 2 * gaps * marking;
    const count = counts.get(edge.value) ?? 0;
    counts.set(edge.value, count + edge.change);
    squares += (count + edge.change) ** 2 - count ** 2;
    marking += edge.change;
    at = edge.at;
  }
  return { valued: valued / (m - 1), binary: binary / (m - 1) };
}
