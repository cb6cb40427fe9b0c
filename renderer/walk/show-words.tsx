import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selector } from '../../core/mark/selector.ts';
import { Button } from '../controls/button.tsx';
import styles from './stop-panel.module.css';
import type { Walk } from './use-walk.ts';

/** The way from what is said to the words that it speaks of. */
export function ShowWords({ words, walk }: { words: Selector; walk: Walk }): ReactNode {
  const { t } = useTranslation();
  return (
    <Button weight="quiet" className={styles['show-words']} onPress={() => walk.pointTo({ ...words })}>
      {t('walk.show-words')}
    </Button>
  );
}
