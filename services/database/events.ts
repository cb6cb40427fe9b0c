import type { DatabaseSync } from 'node:sqlite';
import type { LessonId } from '../../core/lesson/lesson.ts';
import { studyEventSchema, type StudyEvent } from '../../core/study/event.ts';
import type { LearnerId } from '../../core/study/learner.ts';
import { checksumOf } from './checksum.ts';
import { inTransaction } from './transaction.ts';

/** What learners did, in the order in which it was stored. */
export function eventsIn(database: DatabaseSync, log: (line: string) => void) {
  const read = database.prepare('SELECT id, at, body FROM events WHERE learner = ? AND lesson = ? ORDER BY sequence');
  const append = database.prepare(
    `INSERT INTO events (learner, lesson, id, at, type, body, checksum)
     VALUES ($learner, $lesson, $id, $at, $type, $body,
       ${checksumOf('$learner', '$lesson', '$id', '$at', '$type', '$body')})
     ON CONFLICT (learner, id) DO NOTHING`,
  );
  return {
    /** An event that this Hamesh can't read stays in the database, is logged, and is passed over. */
    read(learner: LearnerId, lesson: LessonId): StudyEvent[] {
      return read.all(learner, lesson).flatMap(({ id, at, body }) => {
        try {
          const deed: unknown = JSON.parse(String(body));
          return [studyEventSchema.parse({ id, at, deed })];
        } catch (error) {
          log(`event ${String(id)} can't be read: ${String(error)}`);
          return [];
        }
      });
    },
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
