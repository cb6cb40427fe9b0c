import type { ReactNode } from 'react';
import styles from './program-word.module.css';

/** Says whose reading stands in the margin, and what that is worth, before anything of it is seen. */
export function ProgramWord({ children }: { children: ReactNode }): ReactNode {
  return <p className={styles['word']}>{children}</p>;
}
