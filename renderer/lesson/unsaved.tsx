import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { isFocusLost } from '../controls/use-left-focus.ts';
import { focusText } from '../page/focus-text.ts';
import { usePageGeometry } from '../page/page-geometry.ts';
import styles from './lesson-screen.module.css';
import { CURRENT_MODE } from './modes.ts';
import { useStudy } from './study-store.ts';

/** The button that stores what isn't stored yet; a way out that has to wait for it leads there. */
export const SAVE_AGAIN = 'save-again';

/** Says that what was done is not on the disk yet, and why; nothing of it is dropped meanwhile. */
export function Unsaved(): ReactNode {
  const { t } = useTranslation();
  const trouble = useStudy((store) => store.trouble);
  const retry = useStudy((store) => store.retry);
  useWayBack(trouble !== null);
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

/** Where the focus was lost with what saves again, since it did, to the text; where none takes it, to the mode. */
function useWayBack(isThere: boolean): void {
  const geometry = usePageGeometry();
  useEffect(() => {
    if (!isThere) return;
    return () => {
      if (!isFocusLost()) return;
      focusText(geometry.page);
      if (isFocusLost()) document.getElementById(CURRENT_MODE)?.focus();
    };
  }, [geometry, isThere]);
}
