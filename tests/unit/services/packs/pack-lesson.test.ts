import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, it } from 'vitest';
import { lessonSchema, type Lesson } from '../../../../core/lesson/lesson.ts';
import { packLesson } from '../../../../services/packs/pack-lesson.ts';
import { readPack } from '../../../../services/packs/read-pack.ts';
import { smallLesson } from '../small-lesson.ts';

const LESSON = smallLesson();

it('holds the lesson, what is said of it, and its licence, in this order', () => {
  const files = unzipSync(packLesson(LESSON));
  expect(Object.keys(files)).toEqual(['manifest.json', 'lesson.json', 'LICENSE.txt']);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  expect(JSON.parse(text('manifest.json'))).toEqual({
    format: 'hamesh-lesson',
    schema: 1,
    needs: '0.1.0',
    lesson: 'small',
    license: 'CC0-1.0',
  });
  expect(lessonSchema.parse(JSON.parse(text('lesson.json')))).toEqual(LESSON);
  expect(text('LICENSE.txt')).toBe('A small lesson ع\nOurs ع\n\nA small lesson\nOurs\n\nCC0-1.0\n');
});

it('gives back the lesson that was packed', () => {
  expect(readPack(packLesson(LESSON))).toEqual({ ok: true, lesson: LESSON });
});

it('gives the same bytes for the same lesson, however its names stand', () => {
  const other = Object.fromEntries(Object.entries(LESSON).toReversed()) as Lesson;
  expect(Object.keys(other)).not.toEqual(Object.keys(LESSON));
  expect(digest(packLesson(other))).toBe(digest(packLesson(LESSON)));
  expect(digest(packLesson({ ...LESSON, minutes: 2 }))).not.toBe(digest(packLesson(LESSON)));
});

it('gives the same bytes in every time zone', () => {
  const program = `
    import { packLesson } from './services/packs/pack-lesson.ts';
    import { smallLesson } from './tests/unit/services/small-lesson.ts';
    process.stdout.write(Buffer.from(packLesson(smallLesson())).toString('base64'));`;
  const digests = ['UTC', 'Asia/Riyadh', 'Pacific/Apia', 'America/Los_Angeles'].map((zone) => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: path.resolve(import.meta.dirname, '../../../..'),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    return digest(Buffer.from(stdout, 'base64'));
  });
  expect(new Set(digests)).toEqual(new Set([digest(packLesson(LESSON))]));
});

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
