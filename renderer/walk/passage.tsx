import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selector } from '../../core/mark/selector.ts';
import { overlap } from '../../core/mark/span.ts';
import { Button } from '../controls/button.tsx';
import { useOpenStudy } from '../lesson/study-store.ts';
import { useGlosses } from '../page/use-glosses.ts';
import { usePreferences } from '../session/session-store.ts';
import styles from './passage.module.css';

/** Words of the article in the margin, with the English of their sentences for whoever wants it. */
export function Passage({ words, children }: { words: Selector; children?: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const glosses = useGlosses(words.version).filter(({ selector }) => overlap(selector, words) > 0);
  const always = usePreferences().gloss;
  const [asked, setAsked] = useState(false);
  return (
    <>
      <blockquote lang={article.language} dir={article.direction} className={styles['words']}>
        {words.exact}
      </blockquote>
      {(always || asked) && (
        <p className={styles['gloss']} lang="en" dir="ltr">
          {glosses.map(({ text }) => text).join(' ')}
        </p>
      )}
      <div className={styles['row']}>
        {!always && glosses.length > 0 && (
          <Button weight="quiet" className={styles['ask']} aria-expanded={asked} onPress={() => setAsked(!asked)}>
            {t(asked ? 'walk.hide-english' : 'walk.show-english')}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}
