import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recall } from '../../core/review/schedule.ts';
import { formatDate } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import { PanelPart } from '../margin/panel.tsx';
import { localDate } from '../quiz/local-date.ts';
import styles from './coming-up.module.css';

/** How many days are told one by one. */
const DAYS = 5;

/** The next days on which something comes back, and how much. */
export function ComingUp({ schedule }: { schedule: readonly Recall[] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = [...Map.groupBy(schedule, ({ due }) => localDate(due))];
  const later = days.slice(DAYS).flatMap(([, recalls]) => recalls);
  if (days.length === 0) return null;
  return (
    <PanelPart title={t('review.next')}>
      <ul className={styles['days']}>
        {days.slice(0, DAYS).map(([date, recalls]) => (
          <li key={date} className={styles['day']}>
            <time dateTime={date}>{formatDate(date, language)}</time>
            <span className={styles['count']}>{t('review.on-day', { count: recalls.length })}</span>
          </li>
        ))}
        {later.length > 0 && (
          <li className={styles['day']}>
            <span>{t('review.later')}</span>
            <span className={styles['count']}>{t('review.on-day', { count: later.length })}</span>
          </li>
        )}
      </ul>
    </PanelPart>
  );
}
