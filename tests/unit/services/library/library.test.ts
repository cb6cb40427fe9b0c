import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lessonIdSchema } from '../../../../core/lesson/lesson.ts';
import { openLibrary } from '../../../../services/library/library.ts';
import { smallLesson, writeLessonFolder } from '../small-lesson.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const id = (text: string) => lessonIdSchema.parse(text);

describe('the library', () => {
  it('holds folders and files named for their lesson, and passes over the rest', async () => {
    const folder = temporaryFolder();
    writeLessonFolder(folder, smallLesson('in-parts'));
    writeFileSync(join(folder, 'whole.json'), JSON.stringify(smallLesson('whole')));
    writeFileSync(join(folder, 'README.md'), '');
    mkdirSync(join(folder, '.drafts'));
    const library = openLibrary(folder);
    expect([...(await library.all()).keys()]).toEqual(['in-parts', 'whole']);
    expect(await library.open(id('whole'))).toEqual({ ok: true, lesson: smallLesson('whole') });
    expect(await library.has(id('in-parts'))).toBe(true);
    expect(await library.has(id('readme'))).toBe(false);
    expect(await library.open(id('none'))).toBeNull();
  });

  it('is empty where its folder is missing', async () => {
    expect((await openLibrary(join(temporaryFolder(), 'none')).all()).size).toBe(0);
  });

  it('goes on with the others where one is damaged', async () => {
    const folder = temporaryFolder();
    writeLessonFolder(folder, smallLesson('sound'));
    writeFileSync(join(writeLessonFolder(folder, smallLesson('torn')), 'items.json'), '[');
    const all = await openLibrary(folder).all();
    expect(all.get(id('sound'))).toMatchObject({ ok: true });
    expect(all.get(id('torn'))).toMatchObject({ ok: false, problems: [{ file: join(folder, 'torn', 'items.json') }] });
  });

  it('refuses a lesson under the name of another', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine.json'), JSON.stringify(smallLesson('yours')));
    expect(await openLibrary(folder).open(id('mine'))).toMatchObject({ ok: false, problems: [{ path: '/id' }] });
  });

  it('reads a lesson once, and again when one of its files changed', async () => {
    const folder = temporaryFolder();
    const path = writeLessonFolder(folder, smallLesson());
    const library = openLibrary(folder);
    const first = await library.open(id('small'));
    expect(await library.open(id('small'))).toBe(first);
    writeFileSync(join(path, 'calm.json'), '[ ]');
    const second = await library.open(id('small'));
    expect(second).not.toBe(first);
    expect(second).toEqual(first);
    rmSync(join(path, 'calm.json'));
    expect(await library.open(id('small'))).toMatchObject({ ok: false });
  });
});
