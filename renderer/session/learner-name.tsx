import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Learner } from '../../core/study/learner.ts';
import styles from './learner-name.module.css';

/** A learner's name, cut where it is very long, isolated since it may be of either script; "Without a name" for whoever gave none. */
export function LearnerName({ learner }: { learner: Learner }): ReactNode {
  const { t } = useTranslation();
  return <bdi className={styles['name']}>{learner.name ?? t('learner.nameless')}</bdi>;
}
