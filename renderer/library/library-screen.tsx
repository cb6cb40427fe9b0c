import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { LessonCard } from '../../core/contract.ts';
import type { LearnerId } from '../../core/study/learner.ts';
import { Button } from '../controls/button.tsx';
import { Header } from '../controls/header.tsx';
import { useLeftFocus } from '../controls/use-left-focus.ts';
import { LanguageButton } from '../session/language-button.tsx';
import { LearnerMenu } from '../session/learner-menu.tsx';
import { SettingsMenu } from '../session/settings-menu.tsx';
import { useImport } from '../importing/import-store.ts';
import { usePasting } from '../importing/use-pasting.ts';
import { DropZone } from './drop-zone.tsx';
import { LessonEntry } from './lesson-entry.tsx';
import styles from './library-screen.module.css';
import { useLibrary } from './library-store.ts';
import { OpenPackButton } from './open-pack.tsx';
import { LIBRARY_TITLE } from './remove-button.tsx';

/** The first screen of every day: the lessons, and how far this learner has come in each. */
export function LibraryScreen({ learner }: { learner: LearnerId }): ReactNode {
  const { t } = useTranslation();
  const load = useLibrary((store) => store.load);
  // What the machine holds is outside React: it is asked anew each time the library is entered.
  useEffect(() => void load(learner), [learner, load]);
  const title = useRef<HTMLHeadingElement>(null);
  useLeftFocus(title);
  const readFiles = useImport((store) => store.readFiles);
  const readText = useImport((store) => store.readText);
  const bring = useImport((store) => store.start);
  usePasting(({ text, files }) => void (files.length > 0 ? readFiles(files) : readText(text)));
  return (
    <div className={styles['screen']}>
      <Header>
        <LearnerMenu />
        <SettingsMenu />
        <LanguageButton />
      </Header>
      <DropZone onFiles={(files) => void readFiles(files)}>
        <main className={styles['library']} aria-labelledby={LIBRARY_TITLE}>
          <div className={styles['head']}>
            <h1 id={LIBRARY_TITLE} ref={title} tabIndex={-1} className={styles['title']}>
              {t('library.title')}
            </h1>
            <div className={styles['ways']}>
              <OpenPackButton />
              <Button onPress={bring}>{t('importing.add')}</Button>
            </div>
          </div>
          <Lessons learner={learner} title={title} />
        </main>
      </DropZone>
    </div>
  );
}

/** What another learner's library is to this one, until their own was asked for. */
const LOADING = { stage: 'loading' } as const;

type LessonsProps = { learner: LearnerId; title: RefObject<HTMLHeadingElement | null> };

function Lessons({ learner, title }: LessonsProps): ReactNode {
  const { t } = useTranslation();
  const library = useLibrary((store) => (store.learner === learner ? store.library : LOADING));
  const load = useLibrary((store) => store.load);

  function loadAgain(): void {
    // The button goes with the failure.
    title.current?.focus();
    void load(learner);
  }

  switch (library.stage) {
    case 'loading':
      return <p className={styles['state']}>{t('library.loading')}</p>;
    case 'failed':
      return (
        <div className={styles['state']} role="alert">
          <p>{t(`errors.${library.error.kind}`)}</p>
          <Button onPress={loadAgain}>{t('failed.again')}</Button>
        </div>
      );
    case 'shown':
      return library.cards.length === 0 ? (
        <p className={styles['state']}>{t('library.empty')}</p>
      ) : (
        <>
          <Entries cards={library.cards.filter(({ origin }) => origin !== 'own')} />
          <OwnArticles cards={library.cards.filter(({ origin }) => origin === 'own')} />
        </>
      );
  }
}

function OwnArticles({ cards }: { cards: readonly LessonCard[] }): ReactNode {
  const { t } = useTranslation();
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="own-articles">
      <h2 id="own-articles" className={styles['subtitle']}>
        {t('importing.own')}
      </h2>
      <Entries cards={cards} />
    </section>
  );
}

function Entries({ cards }: { cards: readonly LessonCard[] }): ReactNode {
  return (
    <ul className={styles['lessons']}>
      {cards.map((card) => (
        <LessonEntry key={card.id} card={card} />
      ))}
    </ul>
  );
}
