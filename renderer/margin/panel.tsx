import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { takeFocus } from '../controls/take-focus.ts';
import { isFocusLost } from '../controls/use-left-focus.ts';
import styles from './panel.module.css';

type PanelProps = {
  /** Whether it has the margin to itself, and scrolls there, or stands above what else the margin holds. */
  stands: 'alone' | 'above';
  /** Where one is, above the heading. */
  place?: ReactNode;
  heading: ReactNode;
  /** Goes to the heading whatever has the focus, since the panel takes keys; else only where the focus was lost. */
  takesFocus?: boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  children: ReactNode;
};

/** What the margin says at the view's top, however far the page is scrolled: where one is, what to do, and the way on. */
export function Panel({ stands, place, heading, takesFocus = false, onKeyDown, children }: PanelProps): ReactNode {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus || isFocusLost()) takeFocus(title.current);
  }, [takesFocus]);
  return (
    <section className={styles['panel']} data-stands={stands} aria-labelledby={id} onKeyDown={onKeyDown}>
      {place !== undefined && <p className={styles['place']}>{place}</p>}
      <h2 id={id} ref={title} tabIndex={-1} className={styles['heading']}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

export function PanelPart({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <div className={styles['part']}>
      <h3 className={styles['title']}>{title}</h3>
      {children}
    </div>
  );
}

export function PanelText({ children }: { children: ReactNode }): ReactNode {
  return <p className={styles['text']}>{children}</p>;
}

/** What can be done next, the main thing last. */
export function PanelChoices({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles['choices']}>{children}</div>;
}

/** What can be done meanwhile, in a row. */
export function PanelRow({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles['row']}>{children}</div>;
}
