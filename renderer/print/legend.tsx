import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MARK_KINDS } from '../../core/mark/mark.ts';
import styles from './legend.module.css';

/** The three marks, as a pencil draws them and as the answer key has them. */
export function Legend(): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className={styles['legend']}>
      {MARK_KINDS.map((kind) => (
        <li key={kind} className={styles['entry']}>
          <p className={styles['heading']}>
            <b>{t(`marks.${kind}`)}</b> <span className={styles[kind]}>{t('print.sample')}</span>
          </p>
          <p>{t(`print.marks.${kind}`)}</p>
        </li>
      ))}
    </ul>
  );
}
