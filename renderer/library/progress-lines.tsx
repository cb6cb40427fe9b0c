import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Label, ProgressBar } from 'react-aria-components';
import type { Progress } from '../../core/study/progress.ts';
import styles from './progress-lines.module.css';

/** How far a learner has come: a hairline for each part that the lesson has, with its count in words. */
export function ProgressLines({ progress }: { progress: Progress }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles['lines']}>
      <Line name={t('modes.walk')} {...progress.walk} />
      <Line name={t('modes.practise')} {...progress.practice} />
      <Line name={t('modes.quiz')} {...progress.quiz} />
    </div>
  );
}

function Line({ name, done, of }: { name: string; done: number; of: number }): ReactNode {
  const { t } = useTranslation();
  if (of === 0) return null;
  return (
    <ProgressBar
      className={styles['line'] ?? ''}
      value={done}
      maxValue={of}
      valueLabel={t('library.done-of', { done, of })}
    >
      {({ percentage, valueText }) => (
        <>
          <Label>{name}</Label>
          <span className={styles['count']}>{valueText}</span>
          <span className={styles['track']}>
            <span className={styles['fill']} style={{ inlineSize: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
