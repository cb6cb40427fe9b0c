import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openLibrary } from '../../../../services/library/library.ts';
import { removeLesson } from '../../../../services/library/remove-lesson.ts';
import { installLesson } from '../../../../services/packs/install-lesson.ts';
import { packLesson } from '../../../../services/packs/pack-lesson.ts';
import { smallLesson, writeLessonFolder } from '../small-lesson.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const LESSON = smallLesson();

it('puts a lesson where the library finds it, and an update in its place', async () => {
  const folder = join(temporaryFolder(), 'not', 'there', 'yet');
  const library = openLibrary(folder);
  expect(await library.has(LESSON.id)).toBe(false);
  installLesson(LESSON, folder);
  expect(await library.open(LESSON.id)).toEqual({ ok: true, lesson: LESSON });
  installLesson({ ...LESSON, minutes: 20 }, folder);
  expect(await library.open(LESSON.id)).toEqual({ ok: true, lesson: { ...LESSON, minutes: 20 } });
  expect(readdirSync(folder)).toEqual(['small.hamesh']);
});

it.each<[string, (folder: string) => void]>([
  ['a folder', (folder) => writeLessonFolder(folder, LESSON)],
  ['a file', (folder) => writeFileSync(join(folder, 'small.json'), JSON.stringify(LESSON))],
  ['a pack in capitals', (folder) => writeFileSync(join(folder, 'small.HAMESH'), packLesson(LESSON))],
])('is the lesson where an earlier one of its id is %s, and goes with it', async (_, putEarlier) => {
  const folder = temporaryFolder();
  putEarlier(folder);
  const library = openLibrary(folder);
  expect(await library.open(LESSON.id)).toEqual({ ok: true, lesson: LESSON });
  installLesson({ ...LESSON, minutes: 20 }, folder);
  expect(await library.open(LESSON.id)).toEqual({ ok: true, lesson: { ...LESSON, minutes: 20 } });
  expect(removeLesson(LESSON.id, folder)).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
  expect(removeLesson(LESSON.id, folder)).toBe(false);
});

it('never stands in the place of a lesson that ships', async () => {
  const [shipped, installed] = [temporaryFolder(), temporaryFolder()];
  writeLessonFolder(shipped, LESSON);
  installLesson({ ...LESSON, minutes: 20 }, installed);
  expect(await openLibrary(shipped, installed).open(LESSON.id)).toEqual({ ok: true, lesson: LESSON });
});

it('tells of an installed file that was damaged since', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'small.hamesh'), 'PK');
  expect(await openLibrary(folder).open(LESSON.id)).toMatchObject({
    ok: false,
    problems: [{ message: 'this is no zip' }],
  });
});

it('clears away what a killed process left an hour ago, and not what another is writing', () => {
  const folder = temporaryFolder();
  for (const name of ['old.hamesh.1.partial', 'new.hamesh.2.partial']) writeFileSync(join(folder, name), 'half');
  const anHourAgo = new Date(Date.now() - 3_700_000);
  utimesSync(join(folder, 'old.hamesh.1.partial'), anHourAgo, anHourAgo);
  installLesson(LESSON, folder);
  expect(readdirSync(folder).toSorted()).toEqual(['new.hamesh.2.partial', 'small.hamesh']);
});

it('leaves the old lesson or the new one whole when it is killed, at whatever instant', async () => {
  const folder = temporaryFolder();
  for (let round = 0; round < 10; round++) {
    const installer = spawn(process.execPath, [join(import.meta.dirname, 'killed-installer.ts'), folder]);
    let said = '';
    installer.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await once(installer.stdout, 'data');
    await sleep(round * 3);
    const ended = once(installer, 'close');
    installer.kill('SIGKILL');
    await ended;
    const acknowledged = Number(said.trim().split('\n').at(-1));
    const reading = await openLibrary(folder).open(LESSON.id);
    expect(reading).toMatchObject({ ok: true });
    const minutes = reading?.ok ? reading.lesson.minutes : 0;
    expect(minutes - acknowledged).toBeOneOf([0, 1]);
  }
});
