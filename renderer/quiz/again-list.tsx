import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../core/lesson/item.ts';
import { Button } from '../controls/button.tsx';
import styles from './again-list.module.css';
import { ArticleWords } from './article-words.tsx';
import { useOpenPassage } from './open-passage.ts';

/** Items to look at again: the skill of each, and its words with the way back to them. */
export function AgainList({ items, namesSkill }: { items: readonly Item[]; namesSkill: boolean }): ReactNode {
  const { t } = useTranslation();
  const openPassage = useOpenPassage();
  return (
    <ul className={styles['list']}>
      {items.map(({ id, skill, passage }) => (
        <li key={id} className={styles['entry']}>
          {namesSkill && <span className={styles['skill']}>{t(`skills.${skill}`)}</span>}
          <ArticleWords isShort>{passage.exact}</ArticleWords>
          <Button
            weight="quiet"
            className={styles['open']}
            aria-label={t('quiz.open-words', { words: passage.exact })}
            onPress={() => openPassage(passage)}
          >
            {t('quiz.open-text')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
