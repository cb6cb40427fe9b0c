import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../../services/library/read-lesson.ts';
import { containing } from '../containing.ts';
import { smallLesson, writeLessonFolder } from '../small-lesson.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('readLesson', () => {
  it('puts a folder of parts together', async () => {
    const folder = writeLessonFolder(temporaryFolder(), smallLesson());
    expect(await readLesson(folder)).toEqual({ ok: true, lesson: smallLesson() });
    expect(await readLesson(join(folder, 'lesson.json'))).toEqual({ ok: true, lesson: smallLesson() });
  });

  it('reads one file that holds the whole lesson', async () => {
    const file = join(temporaryFolder(), 'any-name.json');
    writeFileSync(file, JSON.stringify(smallLesson()));
    expect(await readLesson(file)).toEqual({ ok: true, lesson: smallLesson() });
  });

  it('reads a file called lesson.json that holds the whole lesson, as of a pack that another program unpacked', async () => {
    const file = join(temporaryFolder(), 'lesson.json');
    writeFileSync(file, JSON.stringify(smallLesson()));
    expect(await readLesson(file)).toEqual({ ok: true, lesson: smallLesson() });
    writeFileSync(file, JSON.stringify({ ...smallLesson(), key: [{ ...smallLesson().key[0], firmness: 'soft' }] }));
    expect(await readLesson(file)).toMatchObject({ problems: [{ file, path: '/key/0/firmness' }] });
  });

  it('takes the parts where any lies beside a lesson.json, whatever that holds', async () => {
    const folder = writeLessonFolder(temporaryFolder(), smallLesson());
    const file = join(folder, 'lesson.json');
    writeFileSync(file, JSON.stringify(smallLesson()));
    rmSync(join(folder, 'walk.json'));
    expect(await readLesson(file)).toMatchObject({ problems: [{ file: join(folder, 'walk.json') }] });
  });

  it('says in which file and where something does not fit', async () => {
    const folder = writeLessonFolder(temporaryFolder(), smallLesson());
    writeFileSync(join(folder, 'key.json'), JSON.stringify([{ ...smallLesson().key[0], firmness: 'soft' }]));
    expect(await readLesson(folder)).toEqual({
      ok: false,
      problems: [{ file: join(folder, 'key.json'), path: '/0/firmness', message: containing('"firm"') }],
    });
  });

  it('says where something of lesson.json does not fit', async () => {
    const folder = writeLessonFolder(temporaryFolder(), { ...smallLesson(), minutes: 0 });
    const file = join(folder, 'lesson.json');
    expect(await readLesson(folder)).toMatchObject({ problems: [{ file, path: '/minutes' }] });
  });

  it.each<[string, (folder: string) => void, string]>([
    ['a part that is missing', (folder) => rmSync(join(folder, 'walk.json')), 'there is no such file'],
    ['a part that is no JSON', (folder) => writeFileSync(join(folder, 'walk.json'), '[{'), "isn't JSON"],
    ['a part in another encoding', (folder) => writeFileSync(join(folder, 'walk.json'), '[\n\xe9', 'latin1'), 'line 2'],
    [
      'a folder in the place of a part',
      (folder) => {
        rmSync(join(folder, 'walk.json'));
        mkdirSync(join(folder, 'walk.json'));
      },
      'folder',
    ],
  ])('names %s', async (_, damage, message) => {
    const folder = writeLessonFolder(temporaryFolder(), smallLesson());
    damage(folder);
    expect(await readLesson(folder)).toEqual({
      ok: false,
      problems: [{ file: join(folder, 'walk.json'), path: '', message: containing(message) }],
    });
  });

  it('refuses what is no lesson at all', async () => {
    const folder = temporaryFolder();
    for (const text of ['null', '[]', '"lesson"', '{}']) {
      writeFileSync(join(folder, 'a.json'), text);
      expect(await readLesson(join(folder, 'a.json'))).toMatchObject({ ok: false });
    }
    expect(await readLesson(join(folder, 'nowhere'))).toMatchObject({ ok: false, problems: [{ path: '' }] });
  });
});
