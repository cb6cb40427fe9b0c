/** A note in the margin. All lengths are in CSS pixels, from the top of the sheet. */
export type Note = {
  /** Where the note's words are. */
  anchor: number;
  /** Height when shown whole, and when folded to one line. */
  height: number;
  folded: number;
};

export type Placement = { top: number; height: number; folded: boolean };

/** How far a note may stand from its words before its neighbours are folded to bring it nearer. */
const NEAR = 40;

/**
 * Places notes beside their words: in order, never overlapping, together as near their lines as room allows (least
 * squares). The active note, if any, is whole and exactly at its words, with the others above and below it; where the
 * room between notes is short, they fold to one line each.
 *
 * @param notes in reading order
 * @param active index of the active note, or null
 * @param gap least space between two notes
 */
export function arrange(notes: readonly Note[], active: number | null, gap: number): Placement[] {
  const folded = notes.map(() => false);
  // Each pass folds the crowded neighbourhoods of the one before; it ends when none is left to fold.
  for (;;) {
    const heights = notes.map((note, index) => (folded[index] ? note.folded : note.height));
    const tops = place(notes, heights, active, gap);
    const crowded = crowdedIn(notes, tops, heights, gap).filter((index) => !folded[index] && index !== active);
    if (crowded.length === 0) {
      return tops.map((top, index) => ({ top, height: heights[index] ?? 0, folded: folded[index] ?? false }));
    }
    for (const index of crowded) folded[index] = true;
  }
}

function place(notes: readonly Note[], heights: readonly number[], active: number | null, gap: number): number[] {
  const anchors = notes.map((note) => note.anchor);
  const pinned = active === null ? undefined : notes[active];
  if (active === null || pinned === undefined) return stack(anchors, heights, gap, 0);
  // Above the pinned note the order runs upwards: mirrored, it is the same problem.
  const above = stack(
    anchors
      .slice(0, active)
      .map((anchor, index) => -anchor - (heights[index] ?? 0))
      .toReversed(),
    heights.slice(0, active).toReversed(),
    gap,
    -pinned.anchor + gap,
  )
    .map((top, index) => -top - (heights[active - 1 - index] ?? 0))
    .toReversed();
  const below = stack(anchors.slice(active + 1), heights.slice(active + 1), gap, pinned.anchor + pinned.height + gap);
  // What doesn't fit above the active note's words moves the whole column down: a note is never out of reach.
  const overflow = Math.max(0, -(above[0] ?? pinned.anchor));
  return [...above, pinned.anchor, ...below].map((top) => top + overflow);
}

/**
 * Tops for notes of these heights, in order, each at least `from`, with the least sum of squared distances from the
 * anchors: isotonic regression by pooling adjacent violators (Ayer et al. 1955, doi 10.1214/aoms/1177728423), on anchors
 * from which the heights before them have been taken away.
 */
function stack(anchors: readonly number[], heights: readonly number[], gap: number, from: number): number[] {
  // Of each cluster the first note, and the sum of its notes' places. Of thousands of notes, objects would be felt.
  const firsts: number[] = [];
  const sums: number[] = [];
  let offset = 0;
  for (let index = 0; index < anchors.length; index++) {
    let first = index;
    let sum = (anchors[index] ?? 0) - offset;
    offset += (heights[index] ?? 0) + gap;
    for (let last = firsts.at(-1); last !== undefined; last = firsts.at(-1)) {
      const lastSum = sums.at(-1) ?? 0;
      if (lastSum / (first - last) < sum / (index + 1 - first)) break;
      firsts.pop();
      sums.pop();
      first = last;
      sum += lastSum;
    }
    firsts.push(first);
    sums.push(sum);
  }
  const tops: number[] = [];
  offset = 0;
  for (const [cluster, first] of firsts.entries()) {
    const end = firsts[cluster + 1] ?? anchors.length;
    const top = Math.max((sums[cluster] ?? 0) / (end - first), from);
    for (let index = first; index < end; index++) {
      tops.push(top + offset);
      offset += (heights[index] ?? 0) + gap;
    }
  }
  return tops;
}

/** The notes of every run of touching notes in which one stands too far from its words. */
function crowdedIn(notes: readonly Note[], tops: readonly number[], heights: readonly number[], gap: number): number[] {
  const crowded: number[] = [];
  let first = 0;
  let far = false;
  for (let index = 0; index <= tops.length; index++) {
    const top = tops[index] ?? Infinity;
    const before = index === 0 ? top : (tops[index - 1] ?? 0) + (heights[index - 1] ?? 0);
    if (top - before > gap + 0.5) {
      if (far) for (let one = first; one < index; one++) crowded.push(one);
      first = index;
      far = false;
    }
    far ||= Math.abs(top - (notes[index]?.anchor ?? 0)) > NEAR;
  }
  return crowded;
}
