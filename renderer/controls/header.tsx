import type { ReactNode } from 'react';
import styles from './header.module.css';

/** The bar along the top: the program's name, then what the screen puts there. */
export function Header({ start, children }: { start?: ReactNode; children: ReactNode }): ReactNode {
  return (
    <header className={styles['header']}>
      <div className={styles['start']}>
        <span className={styles['brand']} lang="ar" translate="no">
          هامش
        </span>
        {start}
      </div>
      <div className={styles['end']}>{children}</div>
    </header>
  );
}
