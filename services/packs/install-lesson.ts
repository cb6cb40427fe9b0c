import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { PACK_EXTENSION } from '../../core/pack/manifest.ts';
import { removeLeftovers } from '../files/leftovers.ts';
import { isPartial, writeWholeFile } from '../files/write-whole-file.ts';
import { packLesson } from './pack-lesson.ts';

/**
 * Puts a lesson into a folder of installed ones, in place of an earlier one of its id. It is packed anew, so that of the
 * file that it came in nothing but the lesson is kept. Whoever looks, even after a power cut, finds the old or the new.
 * Throws what the file system throws.
 */
export function installLesson(lesson: Lesson, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  removeLeftovers(folder, isPartial);
  writeWholeFile(join(folder, `${lesson.id}${PACK_EXTENSION}`), packLesson(lesson), 'program');
}
