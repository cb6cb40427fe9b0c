import type { DatabaseSync } from 'node:sqlite';
import { eventsIn } from './events.ts';
import { readJournal } from './journal.ts';
import { learnersIn } from './learners.ts';
import { inTransaction } from './transaction.ts';

/**
 * Brings a database that lags behind its journals up to them, whole or not at all. Learners and events that are missing
 * come back, and of a learner's records the one of the highest revision stands, be it a journal's or the database's own,
 * since a journal may have lost its end. Who was removed stays so, be it that the database or any journal tells of it: an
 * id never comes back. The journals before the one at `first` have nothing else to tell.
 */
export function putBack(
  database: DatabaseSync,
  journals: readonly string[],
  log: (line: string) => void,
  first = 0,
): void {
  const entriesOf = (files: readonly string[]) => files.values().flatMap((file) => readJournal(file, log));
  const learners = learnersIn(database);
  const events = eventsIn(database, () => undefined);
  inTransaction(database, () => {
    for (const entry of entriesOf(journals)) if (entry.change === 'learner-removed') learners.remove(entry.learner);
    for (const entry of entriesOf(journals.slice(first))) {
      if (entry.change === 'learner') learners.putBack(entry.learner);
      // Whoever isn't there was removed, and all that they did with them.
      if (entry.change === 'events' && learners.find(entry.learner) !== null) {
        events.append(entry.learner, entry.lesson, entry.events);
      }
    }
  });
}
