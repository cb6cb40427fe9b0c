import { LibraryBig, Printer } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { Header } from '../controls/header.tsx';
import { useDocumentTitle } from '../controls/use-document-title.ts';
import { useLeftFocus } from '../controls/use-left-focus.ts';
import { useHasGloss } from '../page/use-glosses.ts';
import { LanguageButton } from '../session/language-button.tsx';
import { openLesson } from '../session/session-store.ts';
import { SettingsMenu } from '../session/settings-menu.tsx';
import styles from './lesson-header.module.css';
import { CURRENT_MODE, MODES_OF } from './modes.ts';
import { useReading } from './reading-store.ts';
import { useOpenStudy, useStudy } from './study-store.ts';
import { SAVE_AGAIN } from './unsaved.tsx';
import { useLessonTitle } from './use-lesson-title.ts';

export function LessonHeader({ onPrint }: { onPrint: () => void }): ReactNode {
  const { t } = useTranslation();
  const settled = useStudy((store) => store.settled);
  useDocumentTitle([useLessonTitle(), t('program')].join(t('between')));
  const offersGloss = useHasGloss();

  async function leave(): Promise<void> {
    if (await settled()) await openLesson(null);
    // It stays open, and why, and what can be done, stands below.
    else document.getElementById(SAVE_AGAIN)?.focus();
  }

  return (
    <Header start={<Headline />}>
      <ModeBar />
      <SettingsMenu offersGloss={offersGloss} />
      <LanguageButton />
      <Button weight="quiet" aria-label={t('print.open')} onPress={onPrint}>
        <Printer size={20} aria-hidden />
      </Button>
      <Button weight="quiet" aria-label={t('lesson.library')} onPress={() => void leave()}>
        <LibraryBig size={20} aria-hidden />
      </Button>
    </Header>
  );
}

function Headline(): ReactNode {
  const article = useOpenStudy(({ lesson }) => lesson.article);
  return (
    <span className={styles['headline']} lang={article.language} dir={article.direction}>
      {article.headline}
    </span>
  );
}

/** The modes, in one row; switching keeps the place in the text. */
function ModeBar(): ReactNode {
  const { t } = useTranslation();
  const reader = useOpenStudy(({ lesson }) => lesson.reader);
  const current = useReading((store) => store.mode);
  const switchMode = useReading((store) => store.switchMode);
  const here = useRef<HTMLButtonElement>(null);
  useLeftFocus(here);
  return (
    <nav className={styles['modes']} aria-label={t('modes.label')}>
      {MODES_OF[reader].map((mode) => (
        <Button
          key={mode}
          {...(mode === current && { ref: here, id: CURRENT_MODE })}
          weight="quiet"
          className={styles['mode']}
          aria-current={mode === current ? 'page' : false}
          onPress={() => switchMode(mode)}
        >
          {t(`modes.${mode}`)}
        </Button>
      ))}
    </nav>
  );
}
