import { PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LearnerMark } from '../../core/mark/mark.ts';
import { PendingSign } from '../practise/signs.tsx';
import styles from '../practise/signs.module.css';

/** Whose mark it is: the reader's own, beside those that the program suggests. */
export function OwnSign({ mark }: { mark: LearnerMark }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className={styles['sign']}>
      <PencilLine size={15} aria-hidden />
      {t('suggestions.mine')}
      <PendingSign mark={mark.id} />
    </span>
  );
}
