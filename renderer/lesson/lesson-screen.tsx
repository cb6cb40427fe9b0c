import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LessonId } from '../../core/lesson/lesson.ts';
import type { LearnerId } from '../../core/study/learner.ts';
import { Button } from '../controls/button.tsx';
import { GeometryProvider, PageGeometry } from '../page/page-geometry.ts';
import { PractiseMode } from '../practise/practise-mode.tsx';
import { QuizMode } from '../quiz/quiz-mode.tsx';
import { ReadMode } from '../read/read-mode.tsx';
import { ReviewMode } from '../review/review-mode.tsx';
import { openLesson } from '../session/session-store.ts';
import { OwnReadMode } from '../suggestions/own-read-mode.tsx';
import { WalkMode } from '../walk/walk-mode.tsx';
import { LessonHeader } from './lesson-header.tsx';
import styles from './lesson-screen.module.css';
import { useReading } from './reading-store.ts';
import { Scroller } from './scroller.tsx';
import { useOpenStudy, useStudy } from './study-store.ts';
import { Unsaved } from './unsaved.tsx';

// Few lessons are printed, and none at once.
const PrintScreen = lazy(() =>
  import('../print/print-screen.tsx').then(({ PrintScreen: screen }) => ({ default: screen })),
);

/** One lesson, in whichever mode the learner is. */
export function LessonScreen({ learner, lesson }: { learner: LearnerId; lesson: LessonId }): ReactNode {
  // At first the store still has what was open before.
  const isOpen = useStudy(
    ({ study }) => study.stage === 'open' && study.learner === learner && study.lesson.id === lesson,
  );
  const open = useStudy((store) => store.open);
  // The lesson and its events are on the machine: opening is a call, not a computation.
  useEffect(() => void open(learner, lesson), [learner, lesson, open]);
  return isOpen ? <OpenLesson /> : <NotOpen onRetry={() => void open(learner, lesson)} />;
}

function OpenLesson(): ReactNode {
  const [geometry] = useState(() => new PageGeometry());
  const [printing, setPrinting] = useState(false);
  if (printing) {
    return (
      <Suspense>
        <PrintScreen onLeave={() => setPrinting(false)} />
      </Suspense>
    );
  }
  return (
    <GeometryProvider value={geometry}>
      <div className={styles['screen']}>
        <LessonHeader onPrint={() => setPrinting(true)} />
        <Scroller>
          <CurrentMode />
        </Scroller>
        <Unsaved />
      </div>
    </GeometryProvider>
  );
}

function CurrentMode(): ReactNode {
  const mode = useReading((store) => store.mode);
  const reader = useOpenStudy(({ lesson }) => lesson.reader);
  if (reader === 'program') return mode === 'practise' ? <PractiseMode /> : <OwnReadMode />;
  switch (mode) {
    case 'read':
      return <ReadMode />;
    case 'walk':
      return <WalkMode />;
    case 'practise':
      return <PractiseMode />;
    case 'quiz':
      return <QuizMode />;
    case 'review':
      return <ReviewMode />;
  }
}

function NotOpen({ onRetry }: { onRetry: () => void }): ReactNode {
  const { t } = useTranslation();
  const study = useStudy((store) => store.study);
  if (study.stage !== 'failed') return <p className={styles['state']}>{t('lesson.opening')}</p>;
  return (
    <div className={styles['state']} role="alert">
      <p>{t(`errors.${study.error.kind}`)}</p>
      <div className={styles['choices']}>
        <Button weight="main" onPress={onRetry}>
          {t('failed.again')}
        </Button>
        <Button onPress={() => void openLesson(null)}>{t('lesson.library')}</Button>
      </div>
    </div>
  );
}
