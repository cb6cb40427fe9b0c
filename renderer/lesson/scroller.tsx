import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePageGeometry } from '../page/page-geometry.ts';
import { EDGE, placeAt, scrollTopOf, type HeldPlace } from './held-place.ts';
import styles from './lesson-screen.module.css';
import { useReading } from './reading-store.ts';

/** How long the view has to rest before the place is noted, ms: scrolling past is not being somewhere. */
const REST = 600;
/** A view rounds where it is told to be, by less than this, px. */
const ROUNDING = 2;

/**
 * The one thing that scrolls: page, margin and rail travel together. It outlives the modes, so that switching keeps the
 * place, it notes where the learner rests, and it keeps them there when the lines around them move.
 */
export function Scroller({ children }: { children: ReactNode }): ReactNode {
  const view = useRef<HTMLDivElement>(null);
  const geometry = usePageGeometry();
  const moveTo = useReading((store) => store.moveTo);

  useLayoutEffect(() => {
    // Once, when the lesson opens: afterwards the scroller itself is the memory.
    const { place } = useReading.getState();
    const lines = place.block > 0 ? geometry.linesOf({ block: place.block, start: 0, end: 1 }) : null;
    if (lines) view.current?.scrollTo({ top: lines.top - EDGE, behavior: 'instant' });
  }, [geometry]);

  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return;
    let resting: ReturnType<typeof setTimeout>;
    // Where it was put just now, unless that is the beginning, which nothing moves away from.
    let held = element.scrollTop > 0 ? placeAt(geometry.boxes(), element.scrollTop) : null;
    let revision = geometry.revision();
    const isHeld = (place: HeldPlace | null): place is HeldPlace =>
      place !== null && Math.abs(place.scrollTop - element.scrollTop) < ROUNDING;
    const rest = (): void => {
      if (held) moveTo({ version: useReading.getState().version, block: held.block });
    };
    const note = (): void => {
      if (!isHeld(held)) held = placeAt(geometry.boxes(), element.scrollTop);
      clearTimeout(resting);
      resting = setTimeout(rest, REST);
    };
    // Lines of another size or with their English below, or a window of another width: one reads on where one was.
    const hold = (): void => {
      if (geometry.revision() === revision) return;
      revision = geometry.revision();
      if (!isHeld(held)) return;
      const top = scrollTopOf(held, geometry.boxes());
      if (top === null || Math.abs(top - element.scrollTop) < ROUNDING) return;
      element.scrollTo({ top, behavior: 'instant' });
      held = { ...held, scrollTop: element.scrollTop };
    };
    element.addEventListener('scroll', note, { passive: true });
    const stopHolding = geometry.subscribe(hold);
    return () => {
      clearTimeout(resting);
      element.removeEventListener('scroll', note);
      stopHolding();
    };
  }, [geometry, moveTo]);

  return (
    <div ref={view} className={styles['scroller']} data-scroller>
      {children}
    </div>
  );
}
