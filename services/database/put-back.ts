import type { DatabaseSync } from 'node:sqlite';
import { eventsIn } from './events.ts';
import type { JournalEntry } from './journal.ts';
import { learnersIn } from './learners.ts';
import { inTransaction } from './transaction.ts';

/**
 * Brings a database that lags behind its journals up to them, whole or not at all. Learners and events that are missing
 * come back, and of a learner's records the one of the highest revision stands, be it a journal's or the database's own,
 * since a journal may have lost its end. Who was removed stays so: an id never comes back. `entries` tells what the
 * journals do, from the beginning each time.
 */
export function putBack(database: DatabaseSync, entries: () => Iterable<JournalEntry>): void {
  const learners = learnersIn(database);
  const events = eventsIn(database, () => undefined);
  inTransaction(database, () => {
    const removed = new Set<string>();
    for (const entry of entries()) {
      if (entry.change !== 'learner-removed') continue;
      removed.add(entry.learner);
      learners.remove(entry.learner);
    }
    for (const entry of entries()) {
      if (entry.change === 'learner' && !removed.has(entry.learner.id)) learners.putBack(entry.learner);
      // Whoever isn't there was removed, and all that they did with them.
      if (entry.change === 'events' && learners.find(entry.learner) !== null) {
        events.append(entry.learner, entry.lesson, entry.events);
      }
    }
  });
}
