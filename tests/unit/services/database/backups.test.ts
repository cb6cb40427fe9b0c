import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { listBackups, makeBackup } from '../../../../services/database/backups.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { LESSON, openTestStore, someEvent, someLearner } from './study.ts';

const DAY = 86_400_000;

describe('makeBackup', () => {
  it('keeps the last five', async () => {
    const folder = temporaryFolder();
    const database = new DatabaseSync(':memory:');
    for (let day = 1; day <= 7; day++) await makeBackup(database, folder, day * DAY);
    expect(listBackups(folder).map(({ at }) => at / DAY)).toEqual([7, 6, 5, 4, 3]);
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(5);
  });

  it('keeps the copy just made though the clock was set back', async () => {
    const folder = temporaryFolder();
    const database = new DatabaseSync(':memory:');
    for (const day of [100, 101, 102, 103, 104, 3]) await makeBackup(database, folder, day * DAY);
    expect(listBackups(folder).map(({ at }) => at / DAY)).toEqual([3, 104, 103, 102, 101]);
  });

  it('copies what is still in the write-ahead log, and events stored meanwhile do not spoil it', async () => {
    const folder = temporaryFolder();
    const learner = someLearner();
    const store = openTestStore(folder);
    store.learners.add(learner);
    store.events.append(
      learner.id,
      LESSON,
      Array.from({ length: 1000 }, () => someEvent()),
    );
    const done = store.backUp();
    store.events.append(learner.id, LESSON, [someEvent()]);
    await done;
    store.close();
    const copy = new DatabaseSync(listBackups(folder)[0]?.file ?? '');
    expect(copy.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(Number(copy.prepare('SELECT count(*) AS n FROM events').get()?.['n'])).toBeGreaterThanOrEqual(1000);
    copy.close();
  });

  it('removes what a killed process left of a copy, but no copy that another is making', async () => {
    const folder = temporaryFolder();
    const backups = join(folder, 'backups');
    mkdirSync(backups);
    for (const name of ['partial-1-old', 'partial-2-new']) writeFileSync(join(backups, name), '');
    utimesSync(join(backups, 'partial-1-old'), 1, 1);
    await makeBackup(new DatabaseSync(':memory:'), folder, DAY);
    expect(readdirSync(backups).toSorted()).toEqual(['hamesh-1-1970-01-02T00-00-00-000Z.db', 'partial-2-new']);
  });

  it('leaves nothing behind where it fails', async () => {
    const folder = temporaryFolder();
    const holder = new DatabaseSync(join(folder, 'a.db'));
    holder.exec('CREATE TABLE a (x); BEGIN EXCLUSIVE');
    const database = new DatabaseSync(join(folder, 'a.db'));
    await expect(makeBackup(database, folder, DAY)).rejects.toThrow();
    expect(readdirSync(join(folder, 'backups'))).toEqual([]);
    holder.close();
    database.close();
  });
});
