import { useEffect, useRef, type ReactNode } from 'react';
import { goTo } from '../controls/take-focus.ts';
import { useLeftFocus } from '../controls/use-left-focus.ts';
import styles from './said.module.css';

/**
 * What is said to a learner's deed, under it. What was just said is brought into view; what was said before isn't. Where
 * it comes in the place of the button that was pressed, the keyboard goes on from it.
 */
export function Said({ isNew, children }: { isNew: boolean; children: ReactNode }): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isNew]);
  useLeftFocus(element, goTo);
  return (
    <div ref={element} tabIndex={-1} className={styles['said']}>
      {children}
    </div>
  );
}
