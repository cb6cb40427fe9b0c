import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listBackups } from '../../../../services/database/backups.ts';
import { NewerDatabase, troubleOf } from '../../../../services/database/storage-trouble.ts';
import { openStore } from '../../../../services/database/store.ts';
import { containing } from '../containing.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { LESSON, openTestStore, someEvent, someLearner, tickingClock } from './study.ts';

const GARBAGE = Buffer.alloc(50_000, 'garbage');

/** Reading it fails with EIO, as reading a bad sector does. */
const UNREADABLE = '/proc/self/mem';

/** A folder with one learner, who did `before`, then a backup was made, and then did `after`. */
async function studiedFolder() {
  const folder = temporaryFolder();
  const learner = someLearner();
  const before = Array.from({ length: 200 }, () => someEvent('before'));
  const after = [someEvent('after')];
  const store = openTestStore(folder);
  store.learners.add(learner);
  store.events.append(learner.id, LESSON, before);
  await store.backUp();
  store.events.append(learner.id, LESSON, after);
  store.close();
  return { folder, file: join(folder, 'hamesh.db'), learner, before, after };
}

/** Turns a byte of the last place where `text` stands, `offset` bytes on. */
function turnByte(file: string, text: string, offset = 5): void {
  const bytes = readFileSync(file);
  const at = bytes.lastIndexOf(text) + offset;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

function setVersion(file: string, version: number): void {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA user_version = ${version}`);
  database.close();
}

function setAsideIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('hamesh-damaged-'));
}

describe('a database that is sound', () => {
  it('is opened as it is', async () => {
    const { folder, learner, before, after } = await studiedFolder();
    const store = openTestStore(folder);
    expect(store.recovery).toBeNull();
    expect(store.events.read(learner.id, LESSON)).toEqual([...before, ...after]);
  });

  it('is refused, and kept, when a later Hamesh wrote it', async () => {
    const { folder, file } = await studiedFolder();
    setVersion(file, 99);
    expect(() => openTestStore(folder)).toThrow(NewerDatabase);
    expect(setAsideIn(folder)).toEqual([]);
  });

  it('is not taken for a damaged one while another process holds it', async () => {
    const { folder, file } = await studiedFolder();
    const holder = new DatabaseSync(file);
    holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    let thrown: unknown;
    try {
      openTestStore(folder);
    } catch (error) {
      thrown = error;
    }
    expect(troubleOf(thrown)).toBe('locked');
    expect(setAsideIn(folder)).toEqual([]);
    holder.close();
  });
});

describe('a damaged database', () => {
  it.each<[string, (file: string) => void]>([
    ['overwritten', (file) => writeFileSync(file, GARBAGE)],
    ['with a broken header', (file) => writeFileSync(file, readFileSync(file).fill('garbage', 0, 100))],
    ['cut in the middle of a page', (file) => truncateSync(file, 10_000)],
    ['cut between two pages', (file) => truncateSync(file, 8192)],
    ['with a page of zeros', (file) => writeFileSync(file, readFileSync(file).fill(0, 8192, 12_288))],
    ['emptied', (file) => truncateSync(file, 0)],
    ['with a turned byte in what was done', (file) => turnByte(file, '"stop":"before"')],
    ['with a turned byte in an id', (file) => turnByte(file, 'stop-reached')],
    ['with a turned byte in a table’s description', (file) => turnByte(file, 'CREATE INDEX')],
    ['with a version that no Hamesh has', (file) => turnByte(file, 'SQLite format 3', 61)],
    ['with a version lower than its tables', (file) => setVersion(file, 1)],
  ])('%s is set aside, and nothing in it lost', async (_, damage) => {
    const { folder, file, learner, before, after } = await studiedFolder();
    damage(file);
    const damaged = readFileSync(file);
    const store = openTestStore(folder);
    expect(store.events.read(learner.id, LESSON)).toEqual([...before, ...after]);
    expect(store.recovery).toEqual({ file: setAsideIn(folder)[0], backup: listBackups(folder)[0]?.at });
    expect(readFileSync(join(folder, store.recovery?.file ?? '')).equals(damaged)).toBe(true);

    store.events.append(learner.id, LESSON, [someEvent()]);
    store.close();
    const again = openTestStore(folder);
    expect(again.recovery).toBeNull();
    expect(again.events.read(learner.id, LESSON)).toHaveLength(before.length + 2);
  });

  it('that has gone is brought back', async () => {
    const { folder, file, learner, before, after } = await studiedFolder();
    rmSync(file);
    const store = openTestStore(folder);
    expect(store.recovery?.backup).toBe(listBackups(folder)[0]?.at);
    expect(store.events.read(learner.id, LESSON)).toEqual([...before, ...after]);
  });

  it('gives way to the next backup when the newest is damaged too', async () => {
    const { folder, file, learner, before, after } = await studiedFolder();
    const store = openTestStore(folder);
    await store.backUp();
    const last = someEvent('last');
    store.events.append(learner.id, LESSON, [last]);
    await store.backUp();
    store.close();
    const [newest, middle] = listBackups(folder);
    writeFileSync(newest?.file ?? '', GARBAGE);
    writeFileSync(file, GARBAGE);
    const recovered = openTestStore(folder);
    expect(recovered.recovery?.backup).toBe(middle?.at);
    expect(recovered.events.read(learner.id, LESSON)).toEqual([...before, ...after, last]);
  });

  it.for([
    { what: 'is a folder', spoil: (backup: string): void => mkdirSync(backup), isHere: true },
    {
      what: 'lies on a bad sector',
      spoil: (backup: string): void => symlinkSync(UNREADABLE, backup),
      isHere: process.platform === 'linux',
    },
  ])('gives way to the next backup when the newest $what', async ({ spoil, isHere }, { skip }) => {
    skip(!isHere);
    const { folder, file, learner, before, after } = await studiedFolder();
    const second = openTestStore(folder);
    await second.backUp();
    second.close();
    const [newest, good] = listBackups(folder);
    rmSync(newest?.file ?? '');
    spoil(newest?.file ?? '');
    writeFileSync(file, GARBAGE);
    const lines: string[] = [];
    const store = openStore(folder, tickingClock(), (line) => lines.push(line));
    onTestFinished(store.close);
    expect(store.recovery?.backup).toBe(good?.at);
    expect(store.events.read(learner.id, LESSON)).toEqual([...before, ...after]);
    expect(lines).toEqual([containing('backup: ')]);
  });

  // Nothing is closed to root.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'waits for a backup that is closed to it where there is no other',
    async () => {
      const { folder, file, learner } = await studiedFolder();
      const [backup] = listBackups(folder);
      chmodSync(backup?.file ?? '', 0);
      writeFileSync(file, GARBAGE);
      expect(() => openStore(folder, tickingClock(), () => undefined)).toThrow('EACCES');
      expect(setAsideIn(folder)).toEqual([]);
      chmodSync(backup?.file ?? '', 0o600);
      expect(openTestStore(folder).learners.list()).toEqual([learner]);
    },
  );

  it.runIf(process.platform === 'linux')('on a bad sector is set aside, and nothing in it lost', async () => {
    const { folder, file, learner, before, after } = await studiedFolder();
    rmSync(file);
    symlinkSync(UNREADABLE, file);
    const store = openTestStore(folder);
    expect(store.recovery?.file).toBe(setAsideIn(folder)[0]);
    expect(store.events.read(learner.id, LESSON)).toEqual([...before, ...after]);
  });

  it('is recovered from what can be read, where a journal can’t', async () => {
    const { folder, file, learner, before } = await studiedFolder();
    rmSync(join(folder, 'journal', '1-0.jsonl'));
    mkdirSync(join(folder, 'journal', '1-0.jsonl'));
    writeFileSync(file, GARBAGE);
    const lines: string[] = [];
    const store = openStore(folder, tickingClock(), (line) => lines.push(line));
    onTestFinished(store.close);
    expect(store.events.read(learner.id, LESSON)).toEqual(before);
    expect(lines[0]).toContain('journal: ');
  });

  it('gives way to a new one when there is no good backup', async () => {
    const { folder, file, learner, before, after } = await studiedFolder();
    for (const { file: backup } of listBackups(folder)) writeFileSync(backup, '');
    writeFileSync(file, GARBAGE);
    const store = openTestStore(folder);
    expect(store.recovery).toEqual({ file: setAsideIn(folder)[0], backup: null });
    expect(store.learners.list()).toEqual([learner]);
    expect(store.events.read(learner.id, LESSON)).toEqual([...before, ...after]);
    expect(existsSync(join(folder, 'hamesh.db.restoring'))).toBe(false);
  });

  it('gives way to an empty one where nothing else is there', async () => {
    const { folder, file } = await studiedFolder();
    for (const kept of ['backups', 'journal']) rmSync(join(folder, kept), { recursive: true });
    writeFileSync(file, GARBAGE);
    const store = openTestStore(folder);
    expect(store.recovery).toEqual({ file: setAsideIn(folder)[0], backup: null });
    expect(store.learners.list()).toEqual([]);
  });

  it('takes its write-ahead log along, so that none is played into the backup', async () => {
    const { folder, file, learner, before } = await studiedFolder();
    const open = openTestStore(folder);
    open.events.append(learner.id, LESSON, [someEvent('in-the-log')]);
    // As a killed process leaves it: the log is there beside a database that was then damaged.
    const killed = temporaryFolder();
    mkdirSync(join(killed, 'backups'));
    for (const { file: backup } of listBackups(folder)) {
      copyFileSync(backup, backup.replace(folder, killed));
    }
    copyFileSync(`${file}-wal`, join(killed, 'hamesh.db-wal'));
    writeFileSync(join(killed, 'hamesh.db'), GARBAGE);
    open.close();
    const store = openTestStore(killed);
    expect(store.events.read(learner.id, LESSON)).toEqual(before);
    expect(
      setAsideIn(killed)
        .map((name) => name.slice(-4))
        .toSorted(),
    ).toEqual(['-wal', 'Z.db']);
  });
});
