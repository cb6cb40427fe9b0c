import { useLayoutEffect, useState, useSyncExternalStore, type RefCallback, type RefObject } from 'react';
import { useGeometryRevision, usePageGeometry } from '../page/page-geometry.ts';
import { arrange, type Placement } from './arrange.ts';
import type { MarginNote } from './margin-note.ts';
import { NoteHeights } from './note-heights.ts';
import type { ReachedNote } from './use-notes-in-reach.ts';

const GAP = 6;

/** The height of a note's one line; that of a note that was never there is taken to be it. */
const FOLDED = 30;

type Placements = {
  /** By the notes' ids. */
  placements: ReadonlyMap<string, Placement>;
  /** Of the whole column. */
  height: number;
  /** For the inside of each note that is there: its height is followed. */
  measure: RefCallback<HTMLElement>;
};

/**
 * Places all the notes. Those that are there are measured, the only way to know how tall a note is in a reader's fonts;
 * of the others a line's height is expected, and about where their words are.
 */
export function usePlacements(
  list: RefObject<HTMLElement | null>,
  notes: readonly MarginNote[],
  active: string | null,
  reached: readonly ReachedNote[],
): Placements {
  const geometry = usePageGeometry();
  const revision = useGeometryRevision();
  const [heights] = useState(() => new NoteHeights());
  const grown = useSyncExternalStore(heights.subscribe, heights.revision);
  const [placed, setPlaced] = useState<Omit<Placements, 'measure'>>({ placements: new Map(), height: 0 });

  useLayoutEffect(() => {
    const origin = list.current?.offsetTop ?? 0;
    const there = new Set(reached.map(({ note }) => note));
    heights.measure();
    let anchor = 0;
    const measures = notes.map((note) => {
      const top = geometry.topOf(note.span, there.has(note));
      // Words that aren't on the page keep their note after the one before.
      if (top !== null) anchor = top - origin;
      const height = heights.of(note.id) ?? FOLDED;
      return { anchor, height, folded: Math.min(height, FOLDED) };
    });
    const activeIndex = notes.findIndex(({ id }) => id === active);
    const arranged = arrange(measures, activeIndex === -1 ? null : activeIndex, GAP);
    const placements = new Map<string, Placement>();
    for (const [index, { id }] of notes.entries()) {
      const placement = arranged[index];
      if (placement) placements.set(id, placement);
    }
    const last = arranged.at(-1);
    setPlaced({
      placements,
      height: last ? last.top + last.height + GAP : 0,
    });
  }, [geometry, revision, heights, grown, list, notes, active, reached]);

  return { ...placed, measure: heights.follow };
}
