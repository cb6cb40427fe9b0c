import { inTransaction } from './transaction.ts';
import { makeBackup } from './backups.ts';
import { eventsIn } from './events.ts';
import { learnersIn } from './learners.ts';
import { openOrRecover } from './recovery.ts';
import { settingsIn } from './settings.ts';

export type Store = ReturnType<typeof openStore>;

/** Opens what is kept in a data folder. Throws what `troubleOf` tells apart. */
export function openStore(dataFolder: string, now: () => number, log: (line: string) => void) {
  const { database, recovery } = openOrRecover(dataFolder, now());
  return {
    /** What had to be done to open it; null where nothing was. */
    recovery,
    learners: learnersIn(database),
    settings: settingsIn(database),
    events: eventsIn(database, log),
    together: <Result>(work: () => Result): Result => inTransaction(database, work),
    backUp: (): Promise<void> => makeBackup(database, dataFolder, now()),
    close: (): void => database.close(),
  };
}
