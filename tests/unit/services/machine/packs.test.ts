import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../../../core/study/learner.ts';
import type { FileDialogs } from '../../../../services/machine/file-dialogs.ts';
import { packLesson } from '../../../../services/packs/pack-lesson.ts';
import { someEvent } from '../database/study.ts';
import { smallLesson, writeLessonFolder } from '../small-lesson.ts';
import { machineFolders, openMachine } from './open-machine.ts';

const BROUGHT = smallLesson('brought');
const NOBODY: FileDialogs = { choosePack: () => Promise.resolve(null), placeForPack: () => Promise.resolve(null) };

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** A machine with the lesson `small` shipped, a learner, and a folder of the person's own files. */
async function machineWithFiles(dialogs?: (files: string) => FileDialogs) {
  const folders = machineFolders();
  writeLessonFolder(folders.lessonsFolder, smallLesson());
  const files = join(folders.dataFolder, '..', 'files');
  mkdirSync(files);
  const machine = openMachine({ ...folders, ...(dialogs ? { dialogs: dialogs(files) } : {}) });
  const { id: learner } = await machine.call('learner.create', { name: null, preferences: defaultPreferences('en') });
  const installed = join(folders.dataFolder, 'lessons');
  return { machine, learner, files, installed, ...folders };
}

describe('a pack that a person sends', () => {
  it('is in the library from then on, on the next start too', async () => {
    const { machine, learner, dataFolder, lessonsFolder } = await machineWithFiles();
    const { id: lesson, title } = BROUGHT;
    expect(await machine.call('pack.open', { bytes: base64(packLesson(BROUGHT)) })).toEqual({
      kind: 'added',
      lesson,
      title,
    });
    expect((await machine.call('library.list', { learner })).map(({ id }) => id)).toEqual(['small', 'brought']);
    expect(await machine.call('lesson.open', { lesson })).toEqual({ reader: 'expert', ...BROUGHT });
    await machine.close();
    const again = openMachine({ dataFolder, lessonsFolder });
    expect(await again.call('lesson.open', { lesson })).toEqual({ reader: 'expert', ...BROUGHT });
    expect((await again.call('session.start', {})).notices).toEqual([]);
  });

  it('updates a lesson, and what was done in it stays', async () => {
    const { machine, learner } = await machineWithFiles();
    const { id: lesson, title } = BROUGHT;
    await machine.call('pack.open', { bytes: base64(packLesson(BROUGHT)) });
    const events = [someEvent()];
    await machine.call('study.append', { learner, lesson, events });
    const bytes = base64(packLesson({ ...BROUGHT, minutes: 50 }));
    expect(await machine.call('pack.open', { bytes })).toEqual({ kind: 'updated', lesson, title });
    expect(await machine.call('lesson.open', { lesson })).toMatchObject({ minutes: 50 });
    expect(await machine.call('study.read', { learner, lesson })).toEqual(events);
  });

  it('can’t replace a lesson that comes with Hamesh', async () => {
    const { machine, installed } = await machineWithFiles();
    const bytes = base64(packLesson({ ...smallLesson(), minutes: 50 }));
    expect(await machine.call('pack.open', { bytes })).toMatchObject({ kind: 'refused', refusal: { reason: 'ships' } });
    expect(existsSync(installed)).toBe(false);
  });

  it.each(['', 'no base64 at all', base64(packLesson(BROUGHT).subarray(0, 400))])(
    'leaves nothing behind when it is refused',
    async (bytes) => {
      const { machine, learner, installed } = await machineWithFiles();
      expect(await machine.call('pack.open', { bytes })).toMatchObject({ kind: 'refused' });
      expect(existsSync(installed)).toBe(false);
      expect(await machine.call('library.list', { learner })).toHaveLength(1);
    },
  );

  it('is too long to be sent', async () => {
    const { machine } = await machineWithFiles();
    expect(await machine.refusal('pack.open', { bytes: 'a'.repeat(26_666_672) })).toMatchObject({ kind: 'invalid' });
  });

  it('ends in what is wrong with the disk where it can’t be stored', async () => {
    const { machine, installed } = await machineWithFiles();
    writeFileSync(installed, 'a file where a folder is wanted');
    const { kind } = await machine.refusal('pack.open', { bytes: base64(packLesson(BROUGHT)) });
    expect(kind).toBe('storage-failed');
  });
});

describe('a host with dialogs', () => {
  it('opens the pack that is chosen', async () => {
    const { machine, files } = await machineWithFiles((folder) => ({
      ...NOBODY,
      choosePack: () => Promise.resolve(join(folder, 'mine.hamesh')),
    }));
    expect(await machine.call('pack.choose', {})).toMatchObject({ kind: 'refused', refusal: { reason: 'unreadable' } });
    writeFileSync(join(files, 'mine.hamesh'), packLesson(BROUGHT));
    expect(await machine.call('pack.choose', {})).toMatchObject({ kind: 'added', lesson: 'brought' });
  });

  it('saves a copy where it is told', async () => {
    const { machine, files } = await machineWithFiles((folder) => ({
      ...NOBODY,
      placeForPack: (name) => Promise.resolve(join(folder, name)),
    }));
    expect(await machine.call('pack.save', { lesson: smallLesson().id })).toEqual({ kind: 'saved' });
    expect(readdirSync(files)).toEqual(['small.hamesh']);
    expect(readFileSync(join(files, 'small.hamesh'))).toEqual(Buffer.from(packLesson(smallLesson())));
  });

  it('does nothing where nothing is chosen', async () => {
    const { machine, files } = await machineWithFiles(() => NOBODY);
    expect(await machine.call('pack.choose', {})).toBeNull();
    expect(await machine.call('pack.save', { lesson: smallLesson().id })).toEqual({ kind: 'not-saved' });
    expect(readdirSync(files)).toEqual([]);
  });

  it('tells the page of packs that are handed over, before it asks or after, in order', async () => {
    const { machine, files } = await machineWithFiles(() => NOBODY);
    const [early, late] = [join(files, 'early.hamesh'), join(files, 'late.hamesh')];
    writeFileSync(early, packLesson(BROUGHT));
    machine.handOver(early);
    expect(await machine.call('pack.arrival', {})).toMatchObject({ kind: 'added' });
    const asked = machine.call('pack.arrival', {});
    machine.handOver(late);
    machine.handOver(early);
    expect(await asked).toMatchObject({ kind: 'refused', refusal: { reason: 'unreadable' } });
    expect(await machine.call('pack.arrival', {})).toMatchObject({ kind: 'updated' });
  });

  it('lets a page go that has been loaded anew, and all at the end', async () => {
    const { machine } = await machineWithFiles(() => NOBODY);
    const old = machine.call('pack.arrival', {});
    const present = machine.call('pack.arrival', {});
    expect(await old).toBeNull();
    await machine.close();
    expect(await present).toBeNull();
  });
});

describe('a host without dialogs', () => {
  it('sends a copy to the page, and takes none by itself', async () => {
    const { machine } = await machineWithFiles();
    expect(await machine.call('pack.save', { lesson: smallLesson().id })).toEqual({
      kind: 'copy',
      name: 'small.hamesh',
      bytes: base64(packLesson(smallLesson())),
    });
    expect(await machine.refusal('pack.choose', {})).toMatchObject({ kind: 'forbidden' });
    expect(await machine.call('pack.arrival', {})).toBeNull();
  });
});
