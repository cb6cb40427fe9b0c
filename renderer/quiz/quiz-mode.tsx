import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { latestQuiz } from '../../core/study/quizzes.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { useItemsOf } from './quiz-items.ts';
import { QuizResult } from './quiz-result.tsx';
import { QuizRun } from './quiz-run.tsx';
import { ReadingSheet } from './reading-sheet.tsx';
import { StartPanel } from './start-panel.tsx';

/** The quiz: the one being taken, or how the last one went, or what a quiz is. */
export function QuizMode(): ReactNode {
  const { t } = useTranslation();
  const quizzes = useOpenStudy((study) => study.quizzes);
  const quiz = latestQuiz(quizzes, 'quiz');
  const items = useItemsOf(quiz ?? NO_QUIZ);
  // A quiz none of whose items the lesson still has says nothing any more.
  if (!quiz || items.length === 0) return <ReadingSheet panel={<StartPanel />} />;
  if (quiz.status === 'open') return <QuizRun quiz={quiz} finishName={t('quiz.see-result')} />;
  const earlier = quizzes.quizzes.filter(
    ({ id, purpose, status }) => id !== quiz.id && purpose === 'quiz' && status === 'finished',
  );
  return <QuizResult key={quiz.id} quiz={quiz} earlier={earlier} />;
}

const NO_QUIZ = { items: [] };
