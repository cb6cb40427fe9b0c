import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LearnerId } from '../../core/study/learner.ts';
import { Button } from '../controls/button.tsx';
import { Header } from '../controls/header.tsx';
import { LanguageButton } from '../session/language-button.tsx';
import { LearnerMenu } from '../session/learner-menu.tsx';
import { SettingsMenu } from '../session/settings-menu.tsx';
import { LessonEntry } from './lesson-entry.tsx';
import styles from './library-screen.module.css';
import { useLibrary } from './library-store.ts';
import { OpenPackButton, PackDropZone } from './open-pack.tsx';

/** The first screen of every day: the lessons, and how far this learner has come in each. */
export function LibraryScreen({ learner }: { learner: LearnerId }): ReactNode {
  const { t } = useTranslation();
  const load = useLibrary((store) => store.load);
  // What the machine holds is outside React: it is asked anew each time the library is entered.
  useEffect(() => void load(learner), [learner, load]);
  return (
    <div className={styles['screen']}>
      <Header>
        <LearnerMenu />
        <SettingsMenu />
        <LanguageButton />
      </Header>
      <PackDropZone>
        <main className={styles['library']} aria-labelledby="library-title">
          <div className={styles['head']}>
            <h1 id="library-title" className={styles['title']}>
              {t('library.title')}
            </h1>
            <OpenPackButton />
          </div>
          <Lessons learner={learner} />
        </main>
      </PackDropZone>
    </div>
  );
}

function Lessons({ learner }: { learner: LearnerId }): ReactNode {
  const { t } = useTranslation();
  const library = useLibrary((store) => store.library);
  const load = useLibrary((store) => store.load);
  switch (library.stage) {
    case 'loading':
      return <p className={styles['state']}>{t('library.loading')}</p>;
    case 'failed':
      return (
        <div className={styles['state']} role="alert">
          <p>{t(`errors.${library.error.kind}`)}</p>
          <Button onPress={() => void load(learner)}>{t('failed.again')}</Button>
        </div>
      );
    case 'shown':
      return library.cards.length === 0 ? (
        <p className={styles['state']}>{t('library.empty')}</p>
      ) : (
        <ul className={styles['lessons']}>
          {library.cards.map((card) => (
            <LessonEntry key={card.id} card={card} />
          ))}
        </ul>
      );
  }
}
