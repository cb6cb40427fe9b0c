import * as z from 'zod';
import type { Lesson } from '../lesson/lesson.ts';
import { quizHistory } from '../quiz/history.ts';
import { ROUND_LEVELS, type RoundLevel, type StudyEvent } from './event.ts';
import { foldPractice, latestFinished } from './practice.ts';
import { foldQuizzes } from './quizzes.ts';
import { foldWalk } from './walk.ts';

const partSchema = z.strictObject({ done: z.int().min(0), of: z.int().min(0) });

/** How far a learner has come in a lesson. */
export const progressSchema = z.strictObject({
  walk: partSchema,
  /** Levels of practice of which a round was finished. */
  practice: partSchema,
  /** Items answered right the last time they were answered, of the bank. */
  quiz: partSchema,
  /** When the lesson was last worked on, ms since the epoch; null when never. */
  last: z.int().nullable(),
});
export type Progress = z.infer<typeof progressSchema>;

/** How far a learner's events, in the order in which they were stored, come in a lesson that is practised at `levels`. */
export function progressOf(
  lesson: Pick<Lesson, 'walk' | 'items'>,
  events: readonly StudyEvent[],
  levels: readonly RoundLevel[] = ROUND_LEVELS,
): Progress {
  const { done } = foldWalk(events);
  const practice = foldPractice(events);
  const answered = quizHistory(foldQuizzes(events), lesson.items);
  return {
    walk: { done: lesson.walk.filter(({ id }) => done.has(id)).length, of: lesson.walk.length },
    practice: {
      done: levels.filter((level) => latestFinished(practice, level)).length,
      of: levels.length,
    },
    quiz: { done: answered.filter(({ correct }) => correct).length, of: lesson.items.length },
    last: events.at(-1)?.at ?? null,
  };
}
