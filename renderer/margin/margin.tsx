import { memo, useDeferredValue, useRef, useState, type FocusEvent, type ReactNode, type RefCallback } from 'react';
import type { Placement } from './arrange.ts';
import type { MarginNote } from './margin-note.ts';
import styles from './margin.module.css';
import { useNotesInReach } from './use-notes-in-reach.ts';
import { usePlacements } from './use-placements.ts';

type MarginProps = {
  label: string;
  /** In reading order. */
  notes: readonly MarginNote[];
  active: string | null;
};

/**
 * The hāmesh: each note as near its words as room allows. Of many notes those within reach are there. The text comes
 * first: what is marked is painted before its note is written.
 */
export function Margin({ label, notes, active }: MarginProps): ReactNode {
  return <Notes label={label} notes={useDeferredValue(notes)} active={useDeferredValue(active)} />;
}

const Notes = memo(function Notes({ label, notes, active }: MarginProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const reached = useNotesInReach(notes, active, focused);
  const { placements, height, measure } = usePlacements(list, notes, active, reached);
  let last: Placement = { top: 0, height: 0, folded: true };
  return (
    <ul
      ref={list}
      className={styles['margin']}
      aria-label={label}
      style={{ '--height': `${height}px` }}
      onFocus={(event: FocusEvent<HTMLElement>) => setFocused(noteAround(event.target))}
    >
      {reached.map(({ note, position }) => {
        // A new note comes in where the one before it stands.
        last = placements.get(note.id) ?? last;
        const { top, height: own, folded } = last;
        return (
          <PlacedNote
            key={note.id}
            note={note}
            active={note.id === active}
            top={top}
            height={own}
            folded={folded}
            position={position}
            of={notes.length}
            measure={measure}
          />
        );
      })}
    </ul>
  );
});

type PlacedNoteProps = {
  note: MarginNote;
  active: boolean;
  top: number;
  height: number;
  folded: boolean;
  /** Counted from 1, among all the notes, also those that aren't there. */
  position: number;
  of: number;
  measure: RefCallback<HTMLElement>;
};

const PlacedNote = memo(function PlacedNote(props: PlacedNoteProps): ReactNode {
  const { note, active, top, height, folded, position, of, measure } = props;
  return (
    <li
      className={styles['note']}
      data-note={note.id}
      data-active={active || undefined}
      data-folded={folded || undefined}
      aria-posinset={position}
      aria-setsize={of}
      style={{ '--top': `${top}px`, '--height': `${height}px` }}
    >
      <div ref={measure} className={styles['inside']}>
        <Inside note={note} active={active} />
      </div>
    </li>
  );
});

const Inside = memo(function Inside({ note, active }: { note: MarginNote; active: boolean }): ReactNode {
  return note.render({ active });
});

function noteAround(element: Element): string | null {
  return element.closest<HTMLElement>('[data-note]')?.dataset['note'] ?? null;
}
