import type { DatabaseSync } from 'node:sqlite';
import type { LearnerId } from '../../core/study/learner.ts';
import { eventsIn } from './events.ts';
import type { JournalEntry } from './journal.ts';
import { learnersIn } from './learners.ts';
import { inTransaction } from './transaction.ts';

/**
 * Brings a database that lags behind its journals up to them, whole or not at all: learners and events that are missing
 * come back. In an `older` one, a backup's copy, names and preferences are brought up too, and removals done again; any
 * other is right about what it has. `entries` tells what the journals do, from the beginning each time.
 */
export function putBack(database: DatabaseSync, entries: () => Iterable<JournalEntry>, older: boolean): void {
  const learners = learnersIn(database);
  const events = eventsIn(database, () => undefined);
  const removed = new Set<LearnerId>();
  for (const entry of entries()) if (entry.change === 'learner-removed') removed.add(entry.learner);
  inTransaction(database, () => {
    for (const entry of entries()) {
      if (entry.change === 'learner' && !removed.has(entry.learner.id)) {
        const { id, name, preferences } = entry.learner;
        if (learners.find(id) === null) learners.add(entry.learner);
        if (older) {
          learners.rename(id, name);
          learners.prefer(id, preferences);
        }
      }
      // Whoever isn't there was removed, and all that they did with them.
      if (entry.change === 'events' && learners.find(entry.learner) !== null) {
        events.append(entry.learner, entry.lesson, entry.events);
      }
    }
    if (older) for (const learner of removed) learners.remove(learner);
  });
}
