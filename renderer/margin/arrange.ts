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
  const folded = new Set<number>();
  // Each pass folds the crowded neighbourhoods of the one before; it ends when none is left to fold.
  for (;;) {
    const placements = place(notes, active, gap, folded);
    const crowded = crowdedIn(notes, placements, active, gap).filter((index) => !folded.has(index));
    if (crowded.length === 0) return placements;
    for (const index of crowded) folded.add(index);
  }
}

function place(
  notes: readonly Note[],
  active: number | null,
  gap: number,
  folded: ReadonlySet<number>,
): Placement[] {
  const heights = notes.map((note, index) => (folded.has(index) ? note.folded : note.height));
  const anchors = notes.map((note) => note.anchor);
  const pinned = active === null ? undefined : notes[active];
  let tops: number[];
  if (active === null || pinned === undefined) {
    tops = stack(anchors, heights, gap, 0);
  } else {
    // Above the pinned note the order runs upwards: mirrored, it is the same problem.
    const above = stack(
      anchors.slice(0, active).map((anchor, index) => -anchor - (heights[index] ?? 0)).toReversed(),
      heights.slice(0, active).toReversed(),
      gap,
      -pinned.anchor + gap,
    )
      .map((top, index) => -top - (heights[active - 1 - index] ?? 0))
      .toReversed();
    const below = stack(
      anchors.slice(active + 1),
      heights.slice(active + 1),
      gap,
      pinned.anchor + pinned.height + gap,
    );
    // What doesn't fit above the active note's words moves the whole column down: a note is never out of reach.
    const overflow = Math.max(0, -(above[0] ?? pinned.anchor));
    tops = [...above, pinned.anchor, ...below].map((top) => top + overflow);
  }
  return tops.map((top, index) => ({ top, height: heights[index] ?? 0, folded: folded.has(index) }));
}

type Cluster = { first: number; count: number; sum: number };

/**
 * Tops for notes of these heights, in order, each at least `from`, with the least sum of squared distances from the
 * anchors: isotonic regression by pooling adjacent violators (Ayer et al. 1955, doi 10.1214/aoms/1177728423), on anchors
 * from which the heights before them have been taken away.
 */
function stack(anchors: readonly number[], heights: readonly number[], gap: number, from: number): number[] {
  const clusters: Cluster[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const [index, anchor] of anchors.entries()) {
    offsets.push(offset);
    let cluster: Cluster = { first: index, count: 1, sum: anchor - offset };
    offset += (heights[index] ?? 0) + gap;
    for (let last = clusters.at(-1); last && last.sum / last.count >= cluster.sum / cluster.count; last = clusters.at(-1)) {
      clusters.pop();
      cluster = { first: last.first, count: last.count + cluster.count, sum: last.sum + cluster.sum };
    }
    clusters.push(cluster);
  }
  return clusters.flatMap(({ first, count, sum }) =>
    Array.from({ length: count }, (_, index) => Math.max(sum / count, from) + (offsets[first + index] ?? 0)),
  );
}

/** The notes of every run of touching notes in which one stands too far from its words. */
function crowdedIn(
  notes: readonly Note[],
  placements: readonly Placement[],
  active: number | null,
  gap: number,
): number[] {
  const crowded: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    const far = run.some((index) => Math.abs((placements[index]?.top ?? 0) - (notes[index]?.anchor ?? 0)) > NEAR);
    if (far) crowded.push(...run.filter((index) => index !== active));
    run = [];
  };
  for (const [index, placement] of placements.entries()) {
    const before = placements[index - 1];
    if (before && placement.top - (before.top + before.height) > gap + 0.5) close();
    run.push(index);
  }
  close();
  return crowded;
}
