import * as z from 'zod';
import type { Lesson } from '../lesson/lesson.ts';
import { quizHistory } from '../quiz/history.ts';
import { ROUND_LEVELS, type Deed, type RoundId, type RoundLevel, type StudyEvent } from './event.ts';
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

/** The deeds that bring a learner on. Of all that one does they are few, and the rest needn't be read for progress. */
export const PROGRESS_DEEDS = [
  'stop-done',
  'round-started',
  'round-finished',
  'quiz-started',
  'item-answered',
  'quiz-finished',
] as const satisfies readonly Deed['type'][];

/** What progress is computed from. */
export type Steps = {
  /** In the order in which they were stored. Those that `PROGRESS_DEEDS` doesn't name make no difference. */
  events: readonly StudyEvent[];
  /** When the last event of any kind was stored, ms since the epoch; null where there is none. */
  last: number | null;
};

/** How far a learner's steps come in a lesson that is practised at `levels`. */
export function progressOf(
  lesson: Pick<Lesson, 'walk' | 'items'>,
  { events, last }: Steps,
  levels: readonly RoundLevel[] = ROUND_LEVELS,
): Progress {
  const { done } = foldWalk(events);
  const finished = finishedLevels(events);
  const answered = quizHistory(foldQuizzes(events), lesson.items);
  return {
    walk: { done: lesson.walk.filter(({ id }) => done.has(id)).length, of: lesson.walk.length },
    practice: { done: levels.filter((level) => finished.has(level)).length, of: levels.length },
    quiz: { done: answered.filter(({ correct }) => correct).length, of: lesson.items.length },
    last,
  };
}

/** As `foldPractice` has it, without the marks of each round. */
function finishedLevels(events: readonly StudyEvent[]): ReadonlySet<RoundLevel> {
  const levelOf = new Map<RoundId, RoundLevel>();
  const finished = new Set<RoundLevel>();
  for (const { deed } of events) {
    if (deed.type === 'round-started' && !levelOf.has(deed.round)) levelOf.set(deed.round, deed.level);
    const level = deed.type === 'round-finished' ? levelOf.get(deed.round) : undefined;
    if (level) finished.add(level);
  }
  return finished;
}
