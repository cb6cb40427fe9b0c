import type { ReactNode } from 'react';
import type { Bilingual } from '../../core/language/bilingual.ts';
import { Prose } from '../language/prose.tsx';
import styles from './stop-panel.module.css';

/** What a stop asks. */
export function Question({ text }: { text: Bilingual }): ReactNode {
  return (
    <p className={styles['question']}>
      <Prose text={text} />
    </p>
  );
}
