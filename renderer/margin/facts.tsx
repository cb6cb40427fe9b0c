import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** What is said of a mark beside its reason, each thing under its name. */
export function Facts({ children }: { children: ReactNode }): ReactNode {
  return <dl className={styles['facts']}>{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
