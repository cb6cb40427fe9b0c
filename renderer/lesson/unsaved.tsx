import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import styles from './lesson-screen.module.css';
import { useStudy } from './study-store.ts';

/** The button that stores what isn't stored yet; a way out that has to wait for it leads there. */
export const SAVE_AGAIN = 'save-again';

/** Says that what was done is not on the disk yet, and why; nothing of it is dropped meanwhile. */
export function Unsaved(): ReactNode {
  const { t } = useTranslation();
  const trouble = useStudy((store) => store.trouble);
  const retry = useStudy((store) => store.retry);
  if (!trouble) return null;
  return (
    <div className={styles['unsaved']} role="alert">
      <p>
        {t('lesson.unsaved')} {t(`errors.${trouble.kind}`)}
      </p>
      <Button id={SAVE_AGAIN} onPress={() => void retry()}>
        {t('lesson.save-again')}
      </Button>
    </div>
  );
}
