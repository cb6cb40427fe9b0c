import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LearnerMark } from '../../core/mark/mark.ts';
import styles from './detached-marks.module.css';

/** The learner's marks whose words an update took out of the article: they are kept, and listed here with their words. */
export function DetachedMarks({ marks }: { marks: readonly LearnerMark[] }): ReactNode {
  const { t } = useTranslation();
  if (marks.length === 0) return null;
  return (
    <details className={styles['detached']}>
      <summary>{t('packs.detached', { count: marks.length })}</summary>
      <ul>
        {marks.map(({ id, kind, selector, note }) => (
          <li key={id}>
            {t(`marks.${kind}`)}: <bdi>{selector.exact}</bdi>
            {note !== '' && (
              <p>
                <bdi>{note}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
