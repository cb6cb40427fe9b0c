import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Span } from '../../core/mark/span.ts';
import { useGeometryRevision, usePageGeometry, type PageGeometry } from '../page/page-geometry.ts';
import { arrange, type Placement } from './arrange.ts';
import styles from './margin.module.css';

/** A note beside its words. `render` draws its inside; what a folded note shows is its first line. */
export type MarginNote = {
  id: string;
  span: Pick<Span, 'block' | 'start' | 'end'>;
  render: (state: { active: boolean }) => ReactNode;
};

type MarginProps = {
  label: string;
  /** In reading order. */
  notes: readonly MarginNote[];
  active: string | null;
};

const GAP = 6;
const FOLDED = 30;

/** The hāmesh: each note as near its words as room allows. */
export function Margin({ label, notes, active }: MarginProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const placements = usePlacements(list, notes, active);
  const last = placements.at(-1);
  return (
    <ul
      ref={list}
      className={styles['margin']}
      aria-label={label}
      style={{ '--height': `${last ? last.top + last.height + GAP : 0}px` }}
    >
      {notes.map((note, index) => {
        const placement = placements[index];
        return (
          <li
            key={note.id}
            className={styles['note']}
            data-active={note.id === active || undefined}
            data-folded={placement?.folded || undefined}
            style={{ '--top': `${placement?.top ?? 0}px`, '--height': `${placement?.height ?? FOLDED}px` }}
          >
            <div className={styles['inside']} data-inside>
              {note.render({ active: note.id === active })}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Measures what was rendered and places it: the only way to know how tall a note is in a reader's fonts. */
function usePlacements(
  list: { current: HTMLUListElement | null },
  notes: readonly MarginNote[],
  active: string | null,
): readonly Placement[] {
  const geometry = usePageGeometry();
  const revision = useGeometryRevision();
  const [placements, setPlacements] = useState<readonly Placement[]>([]);
  const [measured, setMeasured] = useState(0);

  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => setMeasured((count) => count + 1));
    for (const inside of list.current?.querySelectorAll('[data-inside]') ?? []) observer.observe(inside);
    return () => observer.disconnect();
  }, [list, notes]);

  useLayoutEffect(() => {
    const origin = list.current?.offsetTop ?? 0;
    const insides = list.current?.querySelectorAll<HTMLElement>('[data-inside]') ?? [];
    let anchor = 0;
    const measures = notes.map(({ span }, index) => {
      // Words that aren't on the page keep their note after the one before.
      anchor = lineOf(geometry, span, origin) ?? anchor;
      const height = insides[index]?.offsetHeight ?? FOLDED;
      return { anchor, height, folded: Math.min(height, FOLDED) };
    });
    const activeIndex = notes.findIndex(({ id }) => id === active);
    setPlacements(arrange(measures, activeIndex === -1 ? null : activeIndex, GAP));
  }, [geometry, revision, measured, list, notes, active]);

  return placements;
}

/** Where a span's first line begins, from the list's own top. */
function lineOf(geometry: PageGeometry, span: MarginNote['span'], origin: number): number | null {
  const lines = geometry.linesOf(span);
  return lines === null ? null : lines.top - origin;
}
