/**
 * Krippendorff's alpha for nominal values: how far those who labelled the same units agree, 1 being wholly and 0 as by
 * chance (Krippendorff 2011, https://repository.upenn.edu/asc_papers/43). `units` holds, for each token, the labels
 * that it was given, one by each learner who labelled it.
 *
 *     o_ck = Σu (ordered c–k pairs in u) / (m_u − 1)     n_c = Σk o_ck     n = Σc n_c
 *     α = 1 − (n − 1) · Σ_{c≠k} o_ck / Σ_{c≠k} n_c·n_k
 *
 * Null where nothing can be said: no unit has two labels, or all labels are the same.
 */
export function nominalAlpha(units: readonly (readonly string[])[]): number | null {
  const totals = new Map<string, number>();
  let observed = 0;
  let total = 0;
  for (const labels of units) {
    if (labels.length < 2) continue;
    const counts = countsOf(labels);
    for (const [label, count] of counts) totals.set(label, (totals.get(label) ?? 0) + count);
    observed += unequalPairs(labels.length, counts.values()) / (labels.length - 1);
    total += labels.length;
  }
  const expected = unequalPairs(total, totals.values());
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

function countsOf(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** The ordered pairs of unequal labels among `total`, of which there are so many of each. */
function unequalPairs(total: number, counts: Iterable<number>): number {
  return Iterator.from(counts).reduce((pairs, count) => pairs - count ** 2, total ** 2);
}
