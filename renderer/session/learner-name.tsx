import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Learner } from '../../core/study/learner.ts';

/** A learner's name, isolated since it may be of either script; "Without a name" for whoever gave none. */
export function LearnerName({ learner }: { learner: Learner }): ReactNode {
  const { t } = useTranslation();
  return <bdi>{learner.name ?? t('learner.nameless')}</bdi>;
}
