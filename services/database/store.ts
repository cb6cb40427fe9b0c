import { existsSync } from 'node:fs';
import type { LessonId } from '../../core/lesson/lesson.ts';
import type { StudyEvent } from '../../core/study/event.ts';
import type { Learner, LearnerId, Preferences } from '../../core/study/learner.ts';
import { makeBackup } from './backups.ts';
import { eventsIn } from './events.ts';
import { openJournal, removeOldJournals, type JournalEntry } from './journal.ts';
import { learnersIn } from './learners.ts';
import { writeAheadLogOf, openOrRecover } from './recovery.ts';
import { settingsIn } from './settings.ts';
import { inTransaction } from './transaction.ts';

export type Store = ReturnType<typeof openStore>;

/** Opens what is kept in a data folder. Throws what `troubleOf` tells apart. */
export function openStore(dataFolder: string, now: () => number, log: (line: string) => void) {
  const { database, recovery } = openOrRecover(dataFolder, now(), log);
  const journal = openJournal(dataFolder, log);
  const learners = learnersIn(database);
  const events = eventsIn(database, log);
  const awaiting: JournalEntry[] = [];

  /** Does `work` in the database, whole or not at all, and then has the journal tell it. */
  function together<Result>(work: () => Result): Result {
    const before = awaiting.length;
    try {
      const result = inTransaction(database, work);
      if (!database.isTransaction) for (const entry of awaiting.splice(0)) journal.write(entry);
      return result;
    } catch (error) {
      awaiting.length = before;
      throw error;
    }
  }

  function change(entry: JournalEntry, work: () => void): void {
    together(() => {
      work();
      awaiting.push(entry);
    });
  }

  function changeLearner(id: LearnerId, work: () => void): void {
    together(() => {
      work();
      const learner = learners.stored(id);
      if (learner) awaiting.push({ change: 'learner', learner });
    });
  }

  return {
    /** What had to be done to open it; null where nothing was. */
    recovery,
    learners: {
      list: learners.list,
      find: (id: LearnerId): Learner | null => learners.find(id),
      add: (learner: Learner): void =>
        change({ change: 'learner', learner: { ...learner, revision: 0 } }, () => learners.add(learner)),
      rename: (id: LearnerId, name: string | null): void => changeLearner(id, () => learners.rename(id, name)),
      prefer: (id: LearnerId, preferences: Preferences): void =>
        changeLearner(id, () => learners.prefer(id, preferences)),
      remove: (id: LearnerId): void => change({ change: 'learner-removed', learner: id }, () => learners.remove(id)),
    },
    settings: settingsIn(database),
    events: {
      ...events,
      append: (learner: LearnerId, lesson: LessonId, done: readonly StudyEvent[]): void =>
        change({ change: 'events', learner, lesson, events: [...done] }, () => events.append(learner, lesson, done)),
    },
    together,
    backUp: async (): Promise<void> => {
      await makeBackup(database, dataFolder, now());
      removeOldJournals(dataFolder);
    },
    close: (): void => {
      database.close();
      // Where the disk is full, or another process goes on, there still is a log, and in it what may not be in the file.
      journal.close(!existsSync(writeAheadLogOf(dataFolder)));
    },
  };
}
