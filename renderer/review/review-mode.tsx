import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QUIZ_SIZE } from '../../core/quiz/draw.ts';
import { dueAt, reviewSchedule } from '../../core/review/schedule.ts';
import { latestQuiz } from '../../core/study/quizzes.ts';
import { Button } from '../controls/button.tsx';
import { useReading } from '../lesson/reading-store.ts';
import { useAuthoredLesson, useOpenStudy } from '../lesson/study-store.ts';
import { Panel, PanelChoices, PanelPart, PanelText } from '../margin/panel.tsx';
import { useItemsOf } from '../quiz/quiz-items.ts';
import { QuizRun } from '../quiz/quiz-run.tsx';
import { ReadingSheet } from '../quiz/reading-sheet.tsx';
import { useStart } from '../quiz/start-quiz.ts';
import { ComingUp } from './coming-up.tsx';
import { useEndOfToday } from './use-end-of-today.ts';
import { WeakSkills } from './weak-skills.tsx';

/** Spaced repetition: what is due is asked again, one by one; else when the next comes, and what is still weak. */
export function ReviewMode(): ReactNode {
  const { t } = useTranslation();
  const quizzes = useOpenStudy((study) => study.quizzes);
  const review = latestQuiz(quizzes, 'review');
  const items = useItemsOf(review ?? NO_REVIEW);
  return review?.status === 'open' && items.length > 0 ? (
    <QuizRun quiz={review} finishName={t('review.finish')} />
  ) : (
    <ReadingSheet panel={<ReviewPanel />} />
  );
}

const NO_REVIEW = { items: [] };

function ReviewPanel(): ReactNode {
  const { t } = useTranslation();
  const bank = useAuthoredLesson((lesson) => lesson.items);
  const events = useOpenStudy((study) => study.events);
  const start = useStart('review');
  const today = useEndOfToday();
  // What is answered before the day is over lies ahead of nothing.
  const schedule = reviewSchedule(bank, events, today);
  const due = dueAt(schedule, today);
  const asked = due.slice(0, QUIZ_SIZE);
  if (schedule.length === 0) return <NothingYet />;
  return (
    <Panel
      stands="alone"
      heading={due.length > 0 ? t('review.due', { count: due.length }) : t('review.none-due')}
      place={t('review.title')}
    >
      <PanelText>{t('review.lead')}</PanelText>
      {due.length > 0 && (
        <PanelChoices>
          <Button weight="main" onPress={() => start(asked.map(({ item }) => item))}>
            {t('review.begin', { count: asked.length })}
          </Button>
        </PanelChoices>
      )}
      <ComingUp schedule={schedule.filter((recall) => recall.due > today)} />
      <PanelPart title={t('review.weak')}>
        <WeakSkills />
      </PanelPart>
    </Panel>
  );
}

function NothingYet(): ReactNode {
  const { t } = useTranslation();
  const switchMode = useReading((store) => store.switchMode);
  return (
    <Panel stands="alone" heading={t('review.title')}>
      <PanelText>{t('review.nothing-yet')}</PanelText>
      <PanelChoices>
        <Button weight="main" onPress={() => switchMode('quiz')}>
          {t('review.to-quiz')}
        </Button>
      </PanelChoices>
    </Panel>
  );
}
