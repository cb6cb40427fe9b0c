import { useDeferredValue, useMemo } from 'react';
import { FEW, isIn } from '../page/near-text.ts';
import { useNearAtRest } from '../page/page-geometry.ts';
import type { MarginNote } from './margin-note.ts';

/** How many notes before and after the active and the focused one are there, for keys and screen readers to go on to. */
const AROUND = 8;

/** `position` is counted from 1, among all the notes. */
export type ReachedNote = { note: MarginNote; position: number };

/**
 * The notes that are there: of many, those whose words are near the view, and the neighbours of the active and of the
 * focused one, so that whoever goes from note to note finds each.
 */
export function useNotesInReach(
  notes: readonly MarginNote[],
  active: string | null,
  focused: string | null,
): readonly ReachedNote[] {
  // Notes are for the eye to find when it comes to rest: scrolling doesn't wait for them.
  const { text } = useDeferredValue(useNearAtRest());
  return useMemo(() => {
    const centres = [active, focused].map((id) => (id === null ? -1 : notes.findIndex((note) => note.id === id)));
    const isReached = ({ span }: MarginNote, index: number): boolean =>
      notes.length <= FEW ||
      (text !== null && isIn(text, span)) ||
      centres.some((centre) => centre !== -1 && Math.abs(centre - index) <= AROUND);
    return notes.flatMap((note, index) => (isReached(note, index) ? [{ note, position: index + 1 }] : []));
  }, [notes, active, focused, text]);
}
