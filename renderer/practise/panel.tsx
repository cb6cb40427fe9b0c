import { useRef, type ReactNode } from 'react';
import { useLeftFocus } from '../controls/use-left-focus.ts';
import styles from './panel.module.css';

/** What a round says at the top of the margin: where one is, what to do, and the way on. */
export function Panel({ title, children }: { title: string; children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useLeftFocus(heading);
  return (
    <section className={styles['panel']} aria-labelledby="round-title">
      <h2 id="round-title" ref={heading} className={styles['title']} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export function PanelRow({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles['row']}>{children}</div>;
}

export function PanelText({ children }: { children: ReactNode }): ReactNode {
  return <p className={styles['text']}>{children}</p>;
}
