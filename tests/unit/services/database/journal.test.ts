import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listJournals, openJournal, readJournal, wasClosed } from '../../../../services/database/journal.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { LESSON, openTestStore, someEvent, someLearner } from './study.ts';

function journalsIn(folder: string): string[] {
  return readdirSync(join(folder, 'journal')).toSorted();
}

function fail(line: string): never {
  throw new Error(line);
}

describe('a journal', () => {
  it('tells each change once it is stored, and that it was closed', () => {
    const folder = temporaryFolder();
    const learner = someLearner();
    const event = someEvent();
    const store = openTestStore(folder);
    store.together(() => {
      store.learners.add(learner);
      expect(listJournals(folder)).toEqual([]);
    });
    store.learners.rename(learner.id, 'Sam');
    store.events.append(learner.id, LESSON, [event]);
    expect(() => store.events.append(someLearner().id, LESSON, [event])).toThrow();
    store.learners.remove(learner.id);
    store.close();
    expect(listJournals(folder).flatMap(({ file }) => [...readJournal(file, fail)])).toEqual([
      { change: 'learner', learner: { ...learner, revision: 0 } },
      { change: 'learner', learner: { ...learner, name: 'Sam', revision: 1 } },
      { change: 'events', learner: learner.id, lesson: LESSON, events: [event] },
      { change: 'learner-removed', learner: learner.id },
      { change: 'closed' },
    ]);
  });

  it('is read up to, and past, lines that are damaged or were cut', () => {
    const folder = temporaryFolder();
    const journal = openJournal(folder, fail);
    const removed = [someLearner().id, someLearner().id, someLearner().id];
    for (const learner of removed) journal.write({ change: 'learner-removed', learner });
    const file = listJournals(folder)[0]?.file ?? '';
    const bytes = readFileSync(file);
    bytes.write('x', bytes.indexOf(removed[1] ?? ''));
    writeFileSync(file, bytes);
    truncateSync(file, bytes.length - 3);
    journal.write({ change: 'learner-removed', learner: removed[1] ?? fail('none') });
    appendFileSync(file, 'd87f7e0c not json\n');
    expect([...readJournal(file, fail)]).toEqual(
      [0, 1].map((index) => ({ change: 'learner-removed', learner: removed[index] })),
    );
    journal.close(true);
  });

  it('is never said to be whole when a part could not be written', () => {
    const folder = temporaryFolder();
    const lines: string[] = [];
    writeFileSync(join(folder, 'journal'), 'in the way');
    const journal = openJournal(folder, (line) => lines.push(line));
    const entry = { change: 'learner-removed', learner: someLearner().id } as const;
    journal.write(entry);
    journal.close(true);
    expect(lines).toHaveLength(1);
  });

  it('may be longer than what is read at once', () => {
    const folder = temporaryFolder();
    const journal = openJournal(folder, fail);
    const learner = someLearner().id;
    const events = Array.from({ length: 9000 }, (_, stop) => someEvent(`stop-${stop}`));
    for (const event of events) journal.write({ change: 'events', learner, lesson: LESSON, events: [event] });
    const file = listJournals(folder)[0]?.file ?? '';
    expect(statSync(file).size).toBeGreaterThan(2_000_000);
    expect([...readJournal(file, fail)].flatMap((entry) => (entry.change === 'events' ? entry.events : []))).toEqual(
      events,
    );
    expect(wasClosed(file)).toBe(false);
    journal.close(true);
    expect(wasClosed(file)).toBe(true);
  });

  it('goes when its changes are in every backup that is kept', async () => {
    const folder = temporaryFolder();
    for (let start = 1; start <= 8; start++) {
      const store = openTestStore(folder);
      store.learners.add(someLearner());
      await store.backUp();
      store.close();
    }
    // Five backups are kept, 4 to 8: the journal that was begun after the third goes on past the fourth.
    expect(journalsIn(folder)).toEqual(['4-3.jsonl', '5-4.jsonl', '6-5.jsonl', '7-6.jsonl', '8-7.jsonl']);
  });

  it('stays while its process writes into it, however many others have come and gone', async () => {
    const folder = temporaryFolder();
    const learner = someLearner();
    const running = openTestStore(folder);
    running.learners.add(learner);
    const journal = join(folder, 'journal', '1-0.jsonl');
    const backUp = async (): Promise<void> => {
      const store = openTestStore(folder);
      await store.backUp();
      store.close();
    };
    for (let start = 1; start <= 8; start++) await backUp();
    running.events.append(learner.id, LESSON, [someEvent()]);
    expect([...readJournal(journal, fail)]).toHaveLength(2);
    // As though that process had been killed, long before the oldest backup.
    utimesSync(journal, 1, 1);
    await backUp();
    expect(journalsIn(folder)).toEqual([]);
  });
});

describe('a start that was killed', () => {
  /** A data folder as a kill leaves it, with a write-ahead log from which the latest changes are gone. */
  function killedFolder() {
    const folder = temporaryFolder();
    const killed = temporaryFolder();
    const learner = someLearner();
    const events = [someEvent('one'), someEvent('two')];
    const store = openTestStore(folder);
    store.close();
    copyFileSync(join(folder, 'hamesh.db'), join(killed, 'hamesh.db'));
    const open = openTestStore(folder);
    open.learners.add(learner);
    open.learners.add(someLearner('gone'));
    open.learners.remove(open.learners.list()[1]?.id ?? fail('none'));
    open.events.append(learner.id, LESSON, events);
    mkdirSync(join(killed, 'journal'));
    for (const name of journalsIn(folder)) copyFileSync(join(folder, 'journal', name), join(killed, 'journal', name));
    open.close();
    return { killed, learner, events };
  }

  it('has what its log lost put back from the journal', () => {
    const { killed, learner, events } = killedFolder();
    const store = openTestStore(killed);
    expect(store.recovery).toBeNull();
    expect(store.learners.list()).toEqual([learner]);
    expect(store.events.read(learner.id, LESSON)).toEqual(events);
  });

  /** What a kill leaves of a folder in use, after the disk lost the whole write-ahead log. */
  function withoutLog(folder: string): string {
    const killed = temporaryFolder();
    cpSync(folder, killed, { recursive: true });
    truncateSync(join(killed, 'hamesh.db-wal'), 0);
    return killed;
  }

  it('has learners as they called and arranged themselves last, and those gone who went', () => {
    const folder = temporaryFolder();
    const [known, gone, fresh] = [someLearner('first'), someLearner('gone'), someLearner('new')];
    const before = openTestStore(folder);
    before.learners.add(known);
    before.learners.add(gone);
    before.close();
    const store = openTestStore(folder);
    const dark = { ...known.preferences, theme: 'dark' } as const;
    store.learners.add(fresh);
    for (const { id } of [known, fresh]) {
      store.learners.rename(id, 'second');
      store.learners.prefer(id, dark);
    }
    store.learners.remove(gone.id);
    const told = store.learners.list();
    expect(told).toEqual([known, fresh].map(({ id }) => ({ id, name: 'second', preferences: dark })));
    const killed = openTestStore(withoutLog(folder));
    expect(killed.recovery).toBeNull();
    expect(killed.learners.list()).toEqual(told);
    killed.close();
    store.close();
  });

  it('keeps a name that only the database has, since the journal’s end was lost', () => {
    const folder = temporaryFolder();
    const learner = someLearner('first');
    const store = openTestStore(folder);
    store.learners.add(learner);
    store.learners.rename(learner.id, 'second');
    const [{ file } = fail('none')] = listJournals(folder);
    const length = statSync(file).size;
    store.learners.rename(learner.id, 'first');
    store.learners.rename(learner.id, 'third');
    const killed = temporaryFolder();
    cpSync(folder, killed, { recursive: true });
    truncateSync(file.replace(folder, killed), length);
    expect(openTestStore(killed).learners.list()).toEqual([{ ...learner, name: 'third' }]);
    store.close();
  });

  it('has nobody back who was removed, though the journal’s end was lost', () => {
    const folder = temporaryFolder();
    const learner = someLearner();
    const store = openTestStore(folder);
    store.learners.add(learner);
    const [{ file } = fail('none')] = listJournals(folder);
    const length = statSync(file).size;
    store.learners.remove(learner.id);
    const killed = temporaryFolder();
    cpSync(folder, killed, { recursive: true });
    truncateSync(file.replace(folder, killed), length);
    expect(openTestStore(killed).learners.list()).toEqual([]);
    store.close();
  });

  it('has nobody back whom another process removed, which began its journal before', () => {
    const folder = temporaryFolder();
    const learner = someLearner();
    const [one, other] = [openTestStore(folder), openTestStore(folder)];
    one.learners.add(someLearner('first'));
    other.learners.add(learner);
    one.learners.remove(learner.id);
    other.close();
    one.close();
    expect(openTestStore(folder).learners.list()).toMatchObject([{ name: 'first' }]);
  });

  it('has nobody back whom only an earlier journal knows to be removed', () => {
    const folder = temporaryFolder();
    const learner = someLearner();
    openTestStore(folder).close();
    const [earlier, later] = [openJournal(folder, fail), openJournal(folder, fail)];
    earlier.write({ change: 'learner-removed', learner: learner.id });
    later.write({ change: 'learner', learner: { ...learner, revision: 0 } });
    earlier.close(true);
    later.close(false);
    expect(openTestStore(folder).learners.list()).toEqual([]);
  });

  it('has a learner as the later of two processes left them', () => {
    const folder = temporaryFolder();
    const learner = someLearner('first');
    const [one, other] = [openTestStore(folder), openTestStore(folder)];
    one.learners.add(learner);
    other.learners.rename(learner.id, 'second');
    one.learners.rename(learner.id, 'third');
    expect(openTestStore(withoutLog(folder)).learners.list()).toEqual([{ ...learner, name: 'third' }]);
    other.learners.rename(learner.id, 'fourth');
    // The log is that of both: closed by one, it goes on being the other's.
    one.close();
    expect(openTestStore(withoutLog(folder)).learners.list()).toEqual([{ ...learner, name: 'fourth' }]);
    other.close();
  });

  it('has nothing undone that was done since', () => {
    const { killed, learner } = killedFolder();
    const store = openTestStore(killed);
    store.learners.rename(learner.id, 'Sam');
    store.close();
    const again = openTestStore(killed);
    expect(again.learners.list()).toEqual([{ ...learner, name: 'Sam' }]);
    again.learners.remove(learner.id);
    again.close();
    expect(openTestStore(killed).learners.list()).toEqual([]);
  });
});
