import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { takeFocus } from '../controls/take-focus.ts';
import { isFocusLost } from '../controls/use-left-focus.ts';
import styles from './panel.module.css';

type PanelProps = {
  /** Where one is, above the heading. */
  place?: ReactNode;
  heading: ReactNode;
  /** Goes to the heading whatever has the focus, for a panel that takes keys. Else it is gone to where the focus was lost. */
  takesFocus?: boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  children: ReactNode;
};

/** What the margin says, at the view's top however far the page is scrolled. */
export function Panel({ place, heading, takesFocus = false, onKeyDown, children }: PanelProps): ReactNode {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus || isFocusLost()) takeFocus(title.current);
  }, [takesFocus]);
  return (
    <section className={styles['panel']} aria-labelledby={id} onKeyDown={onKeyDown}>
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
