import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { LessonId } from '../../core/lesson/lesson.ts';
import { studyEventSchema, type StudyEvent } from '../../core/study/event.ts';
import type { LearnerId } from '../../core/study/learner.ts';
import { PROGRESS_DEEDS, type Steps } from '../../core/study/progress.ts';
import { checksumOf } from './checksum.ts';
import { inTransaction } from './transaction.ts';

/**
 * The steps that a learner took in a lesson, found without the rest of what they did: as long as the migrations'
 * `steps_of_lesson` is of the very same types.
 */
export const STEPS_QUERY = `SELECT id, at, body FROM events
  WHERE learner = ? AND lesson = ? AND type IN (${PROGRESS_DEEDS.map((type) => `'${type}'`).join(', ')})
  ORDER BY sequence`;

/** What learners did, in the order in which it was stored. */
export function eventsIn(database: DatabaseSync, log: (line: string) => void) {
  const read = database.prepare('SELECT id, at, body FROM events WHERE learner = ? AND lesson = ? ORDER BY sequence');
  const readSteps = database.prepare(STEPS_QUERY);
  const readLast = database.prepare(
    'SELECT at FROM events WHERE learner = ? AND lesson = ? ORDER BY sequence DESC LIMIT 1',
  );
  const append = database.prepare(
    `INSERT INTO events (learner, lesson, id, at, type, body, checksum)
     VALUES ($learner, $lesson, $id, $at, $type, $body,
       ${checksumOf('$learner', '$lesson', '$id', '$at', '$type', '$body')})
     ON CONFLICT (learner, id) DO NOTHING`,
  );

  /** An event that this Hamesh can't read stays in the database, is logged, and is passed over. */
  function eventIn({ id, at, body }: Record<string, unknown>): StudyEvent[] {
    try {
      const deed: unknown = JSON.parse(String(body));
      return [studyEventSchema.parse({ id, at, deed })];
    } catch (error) {
      log(`event ${String(id)} can't be read: ${String(error)}`);
      return [];
    }
  }

  return {
    read: (learner: LearnerId, lesson: LessonId): StudyEvent[] => read.all(learner, lesson).flatMap(eventIn),
    /** What the learner's progress is computed from. */
    steps: (learner: LearnerId, lesson: LessonId): Steps => ({
      events: readSteps.all(learner, lesson).flatMap(eventIn),
      last: z
        .int()
        .nullable()
        .parse(readLast.get(learner, lesson)?.['at'] ?? null),
    }),
    /** Stores events, all or none; they are on the disk when it returns. Those stored already are passed over. */
    append(learner: LearnerId, lesson: LessonId, events: readonly StudyEvent[]): void {
      inTransaction(database, () => {
        for (const { id, at, deed } of events) {
          append.run({ learner, lesson, id, at, type: deed.type, body: JSON.stringify(deed) });
        }
      });
    },
  };
}
