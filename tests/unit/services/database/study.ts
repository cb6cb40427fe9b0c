import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { lessonIdSchema } from '../../../../core/lesson/lesson.ts';
import { studyEventSchema, type StudyEvent } from '../../../../core/study/event.ts';
import { defaultPreferences, learnerIdSchema, type Learner } from '../../../../core/study/learner.ts';
import { openStore, type Store } from '../../../../services/database/store.ts';

export const LESSON = lessonIdSchema.parse('a-lesson');

export function someLearner(name: string | null = 'مريم'): Learner {
  return { id: learnerIdSchema.parse(randomUUID()), name, preferences: defaultPreferences('ar') };
}

export function someEvent(stop = 'a-stop', type: 'stop-reached' | 'stop-done' = 'stop-reached'): StudyEvent {
  return studyEventSchema.parse({ id: randomUUID(), at: 1_764_000_000_000, deed: { type, stop } });
}

/**
 * A store that fails the test when something is logged, and whose clock goes on a second each time it is asked. It is
 * closed when the test is over, if it wasn't before: Windows removes no file that is open.
 */
export function openTestStore(folder: string): Store {
  const store = openStore(folder, tickingClock(), (line) => {
    throw new Error(line);
  });
  let open = true;
  const close = (): void => {
    if (open) store.close();
    open = false;
  };
  onTestFinished(close);
  return { ...store, close };
}

let time = Date.UTC(2026, 0, 1);

export function tickingClock(): () => number {
  return () => (time += 1000);
}
