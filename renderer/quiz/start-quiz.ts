import type { ItemId } from '../../core/lesson/item.ts';
import { drawQuiz } from '../../core/quiz/draw.ts';
import { quizHistory } from '../../core/quiz/history.ts';
import { seedOf } from '../../core/quiz/seeded.ts';
import { quizIdSchema, type QuizPurpose } from '../../core/study/event.ts';
import { useAuthoredLesson, useOpenStudy, useStudy } from '../lesson/study-store.ts';
import { useOneAtATime } from '../lesson/use-one-at-a-time.ts';

/** Starts a quiz made of these items. */
export function useStart(purpose: QuizPurpose): (items: readonly ItemId[]) => void {
  const record = useStudy((store) => store.record);
  return useOneAtATime(async (items) => {
    const quiz = quizIdSchema.parse(crypto.randomUUID());
    await record({ type: 'quiz-started', quiz, items: [...items], purpose });
  });
}

/** Draws the next quiz and starts it. */
export function useDrawAndStart(): () => void {
  const start = useStart('quiz');
  const bank = useAuthoredLesson((lesson) => lesson.items);
  const quizzes = useOpenStudy((study) => study.quizzes);
  return () => {
    const seed = seedOf(crypto.randomUUID());
    start(drawQuiz(bank, quizHistory(quizzes, bank), seed));
  };
}
