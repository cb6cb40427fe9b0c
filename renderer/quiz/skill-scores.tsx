import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Label, Meter } from 'react-aria-components';
import type { Skill } from '../../core/lesson/item.ts';
import styles from './skill-scores.module.css';

type SkillScore = { skill: Skill; right: number; of: number };

/** A hairline for each skill, with its count in words. */
export function SkillScores({ scores }: { scores: readonly SkillScore[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles['scores']}>
      {scores.map(({ skill, right, of }) => (
        <Meter
          key={skill}
          className={styles['score'] ?? ''}
          value={right}
          maxValue={of}
          valueLabel={t('quiz.score', { right, of })}
        >
          {({ percentage, valueText }) => (
            <>
              <Label>{t(`skills.${skill}`)}</Label>
              <span className={styles['count']}>{valueText}</span>
              <span className={styles['track']}>
                <span className={styles['fill']} style={{ inlineSize: `${percentage}%` }} />
              </span>
            </>
          )}
        </Meter>
      ))}
    </div>
  );
}
