import { useState } from 'react';
import type { ItemId } from '../../core/lesson/item.ts';
import { drawQuiz } from '../../core/quiz/draw.ts';
import { quizHistory } from '../../core/quiz/history.ts';
import { seedOf } from '../../core/quiz/seeded.ts';
import { quizIdSchema, type QuizPurpose } from '../../core/study/event.ts';
import { useAuthoredLesson, useOpenStudy, useStudy } from '../lesson/study-store.ts';

/** Starts a quiz made of these items: one, also when it is asked for twice before it is stored. */
export function useStart(purpose: QuizPurpose): (items: readonly ItemId[]) => void {
  const record = useStudy((store) => store.record);
  const [starting, setStarting] = useState(false);
  async function start(items: readonly ItemId[]): Promise<void> {
    if (starting) return;
    setStarting(true);
    const quiz = quizIdSchema.parse(crypto.randomUUID());
    await record({ type: 'quiz-started', quiz, items: [...items], purpose });
    setStarting(false);
  }
  return (items) => void start(items);
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
