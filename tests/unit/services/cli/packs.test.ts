import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../../services/library/read-lesson.ts';
import { packLesson } from '../../../../services/packs/pack-lesson.ts';
import { matching } from '../containing.ts';
import { smallLesson } from '../small-lesson.ts';
import { commandLine } from './command-line.ts';

const LESSON = smallLesson();

const LONGEST_PATH = 4095;

describe('pack', () => {
  it('writes the lesson that is named, the same bytes each time', async () => {
    const { run, here, lesson } = commandLine();
    const { code, stdout, stderr } = await run(['pack', 'small', 'a.hamesh']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const bytes = readFileSync(join(here, 'a.hamesh'));
    expect(JSON.parse(stdout)).toEqual({ lesson: 'small', file: 'a.hamesh', bytes: bytes.length });
    expect(await run(['pack', lesson, 'b.hamesh'])).toMatchObject({ code: 0 });
    expect(await run(['pack', 'a.hamesh', 'c.hamesh'])).toMatchObject({ code: 0 });
    for (const other of ['b.hamesh', 'c.hamesh']) expect(readFileSync(join(here, other))).toEqual(bytes);
  });

  it('writes none of a lesson that Hamesh would refuse, and leaves what was there', async () => {
    const { run, here, write } = commandLine();
    const [mark] = LESSON.key;
    write(
      'wrong.json',
      JSON.stringify({ ...LESSON, key: [{ ...mark, selector: { ...mark?.selector, exact: 'others' } }] }),
    );
    write('out.hamesh', 'as it was');
    expect(await run(['pack', 'wrong.json', 'out.hamesh'])).toEqual({
      code: 1,
      stdout: '',
      stderr: matching(/^wrong\.json: .*faults:\n\/key\/0/),
    });
    expect(readFileSync(join(here, 'out.hamesh'), 'utf8')).toBe('as it was');
    expect(readdirSync(here).toSorted()).toEqual(['out.hamesh', 'wrong.json']);
  });

  it.each([
    ['none', 'out.hamesh', /^none: /],
    ['small', 'no/such/folder/out.hamesh', /^no\/such/],
  ])('refuses: pack %s %s', async (name, out, said) => {
    expect(await commandLine().run(['pack', name, out])).toEqual({ code: 1, stdout: '', stderr: matching(said) });
  });
});

describe('unpack', () => {
  it.each(['fresh', 'deep/down/fresh', 'empty'])('writes the lesson as a folder of parts: %s', async (folder) => {
    const { run, here, write } = commandLine();
    mkdirSync(join(here, 'empty'));
    write('small.hamesh', packLesson(LESSON));
    const { code, stdout, stderr } = await run(['unpack', 'small.hamesh', folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ lesson: 'small', folder });
    expect(await readLesson(join(here, folder))).toEqual({ ok: true, lesson: LESSON });
    expect(readFileSync(join(here, folder, 'LICENSE.txt'), 'utf8')).toContain('CC0-1.0');
    expect(await run(['pack', folder, 'again.hamesh'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(here, 'again.hamesh'))).toEqual(Buffer.from(packLesson(LESSON)));
  });

  it.skipIf(process.platform === 'win32')(
    'fills the very folder that is there, and one that a link leads to',
    async () => {
      const { run, here, write } = commandLine();
      write('small.hamesh', packLesson(LESSON));
      mkdirSync(join(here, 'mine'), { mode: 0o700 });
      mkdirSync(join(here, 'linked'));
      symlinkSync('linked', join(here, 'link'));
      const { ino, mode } = statSync(join(here, 'mine'));
      for (const folder of ['mine', 'link']) {
        expect(await run(['unpack', 'small.hamesh', folder])).toMatchObject({ code: 0, stderr: '' });
        expect(await readLesson(join(here, folder))).toEqual({ ok: true, lesson: LESSON });
      }
      expect(statSync(join(here, 'mine'))).toMatchObject({ ino, mode });
      expect(lstatSync(join(here, 'link')).isSymbolicLink()).toBe(true);
      expect(readdirSync(here).toSorted()).toEqual(['link', 'linked', 'mine', 'small.hamesh']);
    },
  );

  it.skipIf(process.platform !== 'linux')('leaves nothing half-made in a folder that it cannot fill', async () => {
    const { run, here, write } = commandLine();
    write('small.hamesh', packLesson(LESSON));
    // So deep that the path of the shortest name is as long as Linux lets one be, and that of a longer name isn't.
    const room = LONGEST_PATH - `${here}//LICENSE.txt.${process.pid}.partial`.length;
    const folder = 'deep/'.repeat(room / 5 - 1).padEnd(room, 'x');
    mkdirSync(join(here, folder), { recursive: true });
    const { code, stderr } = await run(['unpack', 'small.hamesh', folder]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: matching(/: it can't be written \(Error: ENAMETOOLONG/) });
    expect(readdirSync(join(here, folder))).toEqual([]);
  });

  it('leaves a folder alone that has something in it', async () => {
    const { run, here, write } = commandLine();
    mkdirSync(join(here, 'full'));
    writeFileSync(join(here, 'full', 'mine.txt'), '');
    write('small.hamesh', packLesson(LESSON));
    expect(await run(['unpack', 'small.hamesh', 'full'])).toEqual({
      code: 1,
      stdout: '',
      stderr: matching(/^full: .*new or empty/),
    });
    expect(await run(['unpack', 'small.hamesh', 'small.hamesh'])).toMatchObject({ code: 1 });
    expect(readdirSync(join(here, 'full'))).toEqual(['mine.txt']);
  });

  it('writes nothing of a pack that is refused, and says why in the reader’s language', async () => {
    const { run, here, write } = commandLine();
    write('cut.hamesh', packLesson(LESSON).subarray(0, 300));
    expect(await run(['unpack', 'cut.hamesh', 'out'])).toEqual({
      code: 1,
      stdout: '',
      stderr: matching(/^cut\.hamesh: it is damaged/),
    });
    expect((await run(['unpack', 'cut.hamesh', 'out'], { LANG: 'ar' })).stderr).toMatch(/تالف/);
    expect((await run(['unpack', 'none.hamesh', 'out'])).stderr).toMatch(/^none\.hamesh: it can't be read/);
    expect(existsSync(join(here, 'out'))).toBe(false);
    expect(readdirSync(here)).toEqual(['cut.hamesh']);
  });

  it('is one folder, and is told so', async () => {
    expect(await commandLine().run(['unpack', 'small.hamesh'])).toMatchObject({ code: 2 });
  });
});
