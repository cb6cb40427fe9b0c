import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../../../core/study/learner.ts';
import { containing, matching } from '../containing.ts';
import { listJournals, wasClosed } from '../../../../services/database/journal.ts';
import { someEvent } from '../database/study.ts';
import { smallLesson, writeLessonFolder } from '../small-lesson.ts';
import { machineFolders, openMachine } from './open-machine.ts';

const NOW = Date.UTC(2026, 10, 23);
const PREFERENCES = defaultPreferences('ar');

/** A machine with one lesson, `small`, and one learner. */
async function studied() {
  const folders = machineFolders();
  writeLessonFolder(folders.lessonsFolder, smallLesson());
  const machine = openMachine({ ...folders, now: () => NOW });
  const { id } = await machine.call('learner.create', { name: 'مريم', preferences: PREFERENCES });
  return { ...folders, machine, learner: id };
}

describe('a session', () => {
  it('starts with nobody and nothing to tell', async () => {
    expect(await openMachine(machineFolders()).call('session.start', {})).toEqual({
      host: { kind: 'web', version: '1.2.3', language: 'ar' },
      learners: [],
      current: null,
      notices: [],
    });
  });

  it('starts again with who learned last', async () => {
    const { machine, learner, ...folders } = await studied();
    const other = await machine.call('learner.create', { name: null, preferences: { ...PREFERENCES, theme: 'dark' } });
    await machine.call('learner.choose', { learner });
    await machine.close();
    const session = await openMachine(folders).call('session.start', {});
    expect(session.learners).toEqual([{ id: learner, name: 'مريم', preferences: PREFERENCES }, other]);
    expect(session.current).toBe(learner);
  });

  it('has its database and lessons ready before they are asked for', async () => {
    const folders = machineFolders();
    writeLessonFolder(folders.lessonsFolder, smallLesson());
    const machine = openMachine(folders);
    expect(existsSync(join(folders.dataFolder, 'hamesh.db'))).toBe(false);
    await machine.prepare();
    expect(existsSync(join(folders.dataFolder, 'hamesh.db'))).toBe(true);
    await machine.close();
    rmSync(folders.dataFolder, { recursive: true });
    await machine.prepare();
    expect(existsSync(folders.dataFolder)).toBe(false);
    expect(machine.logged).toEqual([]);
  });

  it('tells whoever asks of a database that could not be made ready', async () => {
    const folders = machineFolders();
    writeFileSync(folders.dataFolder, 'a file in the place of the folder');
    const machine = openMachine(folders);
    await machine.prepare();
    expect(machine.logged).toEqual([containing('EEXIST')]);
    expect(await machine.refusal('session.start', {})).toMatchObject({ kind: matching(/^storage-/) });
  });

  it('tells of a damaged lesson, and the others go on', async () => {
    const { machine, learner, lessonsFolder } = await studied();
    writeFileSync(join(writeLessonFolder(lessonsFolder, smallLesson('torn')), 'walk.json'), '[');
    const { notices } = await machine.call('session.start', {});
    expect(notices).toEqual([{ kind: 'lesson-damaged', lesson: 'torn', detail: containing('walk.json') }]);
    expect((await machine.call('library.list', { learner })).map(({ id }) => id)).toEqual(['small']);
    expect(await machine.refusal('lesson.open', { lesson: 'torn' })).toMatchObject({ kind: 'damaged' });
  });

  it('tells of a database that was set aside', async () => {
    const { machine, dataFolder, lessonsFolder } = await studied();
    await machine.close();
    writeFileSync(join(dataFolder, 'hamesh.db'), 'garbage'.repeat(1000));
    const { notices, learners } = await openMachine({ dataFolder, lessonsFolder }).call('session.start', {});
    expect(notices).toEqual([{ kind: 'database-recovered', file: matching(/^hamesh-damaged-/), backup: NOW }]);
    expect(learners).toHaveLength(1);
  });
});

describe('a learner', () => {
  it('can change name and preferences', async () => {
    const { machine, learner } = await studied();
    expect(await machine.call('learner.rename', { learner, name: '  Maryam ' })).toMatchObject({ name: 'Maryam' });
    const preferences = { ...PREFERENCES, language: 'en' as const };
    const saved = await machine.call('preferences.save', { learner, preferences });
    expect(saved).toEqual({ id: learner, name: 'Maryam', preferences });
  });

  it('is answered as they are stored, though a name should hold half a character', async () => {
    const { machine } = await studied();
    const learner = await machine.call('learner.create', { name: 'م\uD83D', preferences: PREFERENCES });
    expect((await machine.call('session.start', {})).learners).toContainEqual(learner);
  });

  it('goes with all that they did, and is nobody after that', async () => {
    const { machine, learner } = await studied();
    await machine.call('study.append', { learner, lesson: 'small', events: [someEvent()] });
    await machine.call('learner.remove', { learner });
    expect(await machine.call('session.start', {})).toMatchObject({ learners: [], current: null });
    const gone = { kind: 'not-found' };
    expect(await machine.refusal('study.read', { learner, lesson: 'small' })).toMatchObject(gone);
    const work = { learner, lesson: 'small', events: [someEvent()] };
    expect(await machine.refusal('study.append', work)).toMatchObject(gone);
    expect(await machine.refusal('library.list', { learner })).toMatchObject(gone);
    expect(await machine.refusal('learner.choose', { learner })).toMatchObject(gone);
    expect(await machine.refusal('learner.rename', { learner, name: null })).toMatchObject(gone);
    expect(await machine.refusal('learner.remove', { learner })).toMatchObject(gone);
    expect(await machine.refusal('preferences.save', { learner, preferences: PREFERENCES })).toMatchObject(gone);
  });

  it('has progress of their own', async () => {
    const { machine, learner } = await studied();
    const { id: other } = await machine.call('learner.create', { name: null, preferences: PREFERENCES });
    const done = { id: randomUUID(), at: 7, deed: { type: 'stop-done' as const, stop: 'first' } };
    await machine.call('study.append', { learner, lesson: 'small', events: [done] });
    const [card] = await machine.call('library.list', { learner });
    expect(card).toMatchObject({ id: 'small', headline: 'الوزير يعود', words: 10, minutes: 1 });
    expect(card?.progress).toMatchObject({ walk: { done: 1, of: 1 }, last: 7 });
    const [otherCard] = await machine.call('library.list', { learner: other });
    expect(otherCard?.progress).toMatchObject({ walk: { done: 0, of: 1 }, last: null });
    expect(await machine.call('study.read', { learner: other, lesson: 'small' })).toEqual([]);
  });
});

describe('what was done', () => {
  it('is on the disk when the answer comes, once however often it is sent', async () => {
    const { machine, learner, dataFolder } = await studied();
    const [first, second] = [someEvent('one'), someEvent('two')];
    const both = { learner, lesson: 'small', events: [first, second, first] };
    expect(await machine.call('study.append', { ...both, events: [first] })).toEqual({ stored: [first.id] });
    expect(await machine.call('study.append', both)).toEqual({ stored: [first.id, second.id] });
    const database = new DatabaseSync(join(dataFolder, 'hamesh.db'), { readOnly: true });
    const stored = database.prepare('SELECT id FROM events ORDER BY sequence').all();
    expect(stored).toEqual([{ id: first.id }, { id: second.id }]);
    database.close();
    expect(await machine.call('study.read', { learner, lesson: 'small' })).toEqual([first, second]);
  });

  it('belongs to a lesson that is there, damaged or not', async () => {
    const { machine, learner, lessonsFolder } = await studied();
    const events = [someEvent()];
    rmSync(join(lessonsFolder, 'small', 'key.json'));
    await machine.call('study.append', { learner, lesson: 'small', events });
    expect(await machine.call('study.read', { learner, lesson: 'small' })).toEqual(events);
    for (const lesson of ['none', 'data']) {
      expect(await machine.refusal('study.append', { learner, lesson, events })).toMatchObject({ kind: 'not-found' });
      expect(await machine.refusal('lesson.open', { lesson })).toMatchObject({ kind: 'not-found' });
    }
  });
});

describe('what cannot be done', () => {
  it('is told by its kind, and can be tried again', async () => {
    const folders = machineFolders();
    writeFileSync(folders.dataFolder, 'a file in the place of the folder');
    const machine = openMachine(folders);
    expect(await machine.refusal('session.start', {})).toMatchObject({ kind: 'storage-failed' });
    expect(machine.logged).toEqual([containing('EEXIST')]);
    rmSync(folders.dataFolder);
    expect(await machine.call('session.start', {})).toMatchObject({ learners: [] });
  });

  it('is told as locked while another process holds the database', async () => {
    const { machine, learner, dataFolder } = await studied();
    const holder = new DatabaseSync(join(dataFolder, 'hamesh.db'));
    holder.exec('BEGIN IMMEDIATE');
    expect(await machine.refusal('learner.choose', { learner })).toMatchObject({ kind: 'storage-locked' });
    holder.exec('ROLLBACK');
    holder.close();
    expect(await machine.call('learner.choose', { learner })).toEqual({});
  });

  it('is told as failed when a later Hamesh wrote the database', async () => {
    const { machine, ...folders } = await studied();
    await machine.close();
    const database = new DatabaseSync(join(folders.dataFolder, 'hamesh.db'));
    database.exec('PRAGMA user_version = 9');
    database.close();
    const error = await openMachine(folders).refusal('session.start', {});
    expect(error).toEqual({ kind: 'storage-failed', detail: containing('a newer Hamesh wrote it') });
  });

  it('is told as invalid with the place, when a call does not fit', async () => {
    const { machine } = await studied();
    const answer = await machine.answer('study.append', { learner: 'me', lesson: 'small', events: [] });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'invalid', detail: containing('at learner') } });
    for (const name of ['constructor', '__proto__', 'toString', '', null, 7, ['session.start']]) {
      expect(await machine.answer(name, {})).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    }
  });

  it('is told as ours when what was stored fits no contract', async () => {
    const { machine, dataFolder } = await studied();
    const database = new DatabaseSync(join(dataFolder, 'hamesh.db'));
    database.exec("UPDATE learners SET name = ''");
    database.close();
    expect(await machine.refusal('session.start', {})).toMatchObject({ kind: 'internal' });
    expect(machine.logged).toHaveLength(1);
  });

  it('is told as unreachable after closing', async () => {
    const { machine } = await studied();
    await machine.close();
    expect(await machine.refusal('session.start', {})).toMatchObject({ kind: 'unreachable' });
  });
});

describe('closing', () => {
  /** Whether all that was done is in the database's own file, and nobody holds it. */
  function isLeft(dataFolder: string): boolean {
    const journals = listJournals(dataFolder).map(({ file }) => file);
    return !existsSync(join(dataFolder, 'hamesh.db-wal')) && journals.every(wasClosed);
  }

  it('lets a call end that is on its way, though it should be the first to need the database', async () => {
    const { machine, learner, ...folders } = await studied();
    await machine.close();
    const again = openMachine(folders);
    const events = [someEvent()];
    const stored = again.call('study.append', { learner, lesson: 'small', events });
    await again.close();
    expect(await stored).toEqual({ stored: [events[0]?.id] });
    expect(isLeft(folders.dataFolder)).toBe(true);
    expect(await openMachine(folders).call('study.read', { learner, lesson: 'small' })).toEqual(events);
  });

  it('waits for no person', async () => {
    let asked = 0;
    const never = (): Promise<never> => new Promise(() => asked++);
    const dialogs = { choosePack: never, placeForPack: never };
    const printing = { placeForPdf: never, makePdf: never };
    const { machine, ...folders } = await studied();
    await machine.close();
    const again = openMachine({ ...folders, dialogs, printing });
    void again.call('pack.choose', {});
    void again.call('pack.save', { lesson: 'small' });
    void again.call('print.pdf', { lesson: 'small', sheet: 'worksheet' });
    const arrival = again.call('pack.arrival', {});
    await expect.poll(() => asked, { timeout: 10_000 }).toBe(3);
    const started = performance.now();
    await again.close();
    expect(performance.now() - started).toBeLessThan(1000);
    expect(await arrival).toBeNull();
  });

  it.skipIf(process.platform === 'win32')('waits a while for a disk, and begins no database after that', async () => {
    const { machine, learner, ...folders } = await studied();
    const pipe = join(folders.lessonsFolder, 'endless.json');
    spawnSync('mkfifo', [pipe]);
    const late = machine.refusal('library.list', { learner });
    await machine.close();
    await (await open(pipe, 'r+')).close();
    expect(await late).toMatchObject({ kind: 'unreachable' });
    expect(isLeft(folders.dataFolder)).toBe(true);
  });
});

describe('the data folder', () => {
  it.skipIf(process.platform === 'win32')('is for its owner alone', async () => {
    const { dataFolder } = await studied();
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700);
  });

  it('gets one backup a start, after the first answer or at the latest on closing', async () => {
    const folders = machineFolders();
    const backups = () => readdirSync(join(folders.dataFolder, 'backups'));
    const slow = openMachine({ ...folders, backupDelay: 60_000 });
    await slow.call('session.start', {});
    expect(readdirSync(folders.dataFolder)).not.toContain('backups');
    await slow.close();
    expect(backups()).toHaveLength(1);
    const quick = openMachine({ ...folders, backupDelay: 0 });
    await quick.call('session.start', {});
    await expect.poll(backups, { timeout: 10_000 }).toHaveLength(2);
    await quick.call('session.start', {});
    await wait(20);
    await quick.close();
    expect(backups()).toHaveLength(2);
  });

  it('is cleared of what a kill left half-written, and not of what another process is writing', async () => {
    const { dataFolder, lessonsFolder } = machineFolders();
    const articles = join(dataFolder, 'articles');
    mkdirSync(articles, { recursive: true });
    const left = [join(dataFolder, 'window.json.1.partial'), join(articles, 'article-a.json.1.partial')];
    for (const file of left) {
      writeFileSync(file, 'half');
      utimesSync(file, 1, 1);
    }
    writeFileSync(join(articles, 'article-b.json.2.partial'), 'half');
    const machine = openMachine({ dataFolder, lessonsFolder });
    await machine.call('session.start', {});
    await machine.close();
    expect(left.filter((file) => existsSync(file))).toEqual([]);
    expect(readdirSync(articles)).toEqual(['article-b.json.2.partial']);
    expect(machine.logged).toEqual([]);
  });

  it('that takes no backup is told of at the next start, until one is made', async () => {
    const folders = machineFolders();
    const inTheWay = join(folders.dataFolder, 'backups');
    mkdirSync(dirname(inTheWay));
    writeFileSync(inTheWay, '');
    const first = openMachine(folders);
    expect(await first.call('session.start', {})).toMatchObject({ notices: [] });
    await first.close();
    rmSync(inTheWay);
    const second = openMachine(folders);
    expect(await second.call('session.start', {})).toMatchObject({ notices: [{ kind: 'backup-failed' }] });
    await second.close();
    expect(await openMachine(folders).call('session.start', {})).toMatchObject({ notices: [] });
  });
});
