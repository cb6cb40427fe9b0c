import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePageGeometry } from '../page/page-geometry.ts';
import styles from './lesson-screen.module.css';
import { useReading } from './reading-store.ts';

/** How long the view has to rest before the place is noted, ms: scrolling past is not being somewhere. */
const REST = 600;

/**
 * The one thing that scrolls: page, margin and rail travel together. It outlives the modes, so that switching keeps the
 * place, and it notes where the learner rests.
 */
export function Scroller({ children }: { children: ReactNode }): ReactNode {
  const view = useRef<HTMLDivElement>(null);
  const geometry = usePageGeometry();
  const moveTo = useReading((store) => store.moveTo);

  useLayoutEffect(() => {
    // Once, when the lesson opens: afterwards the scroller itself is the memory.
    const { place } = useReading.getState();
    const lines = place.block > 0 ? geometry.linesOf({ block: place.block, start: 0, end: 1 }) : null;
    if (lines) view.current?.scrollTo({ top: lines.top - 24, behavior: 'instant' });
  }, [geometry]);

  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return;
    let resting: ReturnType<typeof setTimeout>;
    const note = (): void => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        const block = topBlock(element);
        if (block !== null) moveTo({ version: useReading.getState().version, block });
      }, REST);
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => {
      clearTimeout(resting);
      element.removeEventListener('scroll', note);
    };
  }, [moveTo]);

  return (
    <div ref={view} className={styles['scroller']} data-scroller>
      {children}
    </div>
  );
}

/** The first block that reaches below the view's top edge. */
function topBlock(view: HTMLElement): number | null {
  const edge = view.getBoundingClientRect().top + 24;
  const blocks = [...view.querySelectorAll<HTMLElement>('[data-block]')];
  const block = blocks.find((element) => element.getBoundingClientRect().bottom > edge);
  return block ? Number(block.dataset['block']) : null;
}
