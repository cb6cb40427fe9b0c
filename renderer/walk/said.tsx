import { useEffect, useRef, type ReactNode } from 'react';
import styles from './said.module.css';

/** What is said to a learner's deed, under it. What was just said is brought into view; what was said before isn't. */
export function Said({ isNew, children }: { isNew: boolean; children: ReactNode }): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isNew]);
  return (
    <div ref={element} className={styles['said']}>
      {children}
    </div>
  );
}
