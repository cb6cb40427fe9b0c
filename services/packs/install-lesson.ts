import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { PACK_EXTENSION } from '../../core/pack/manifest.ts';
import { PARTIAL_EXTENSION, writeWholeFile } from '../files/write-whole-file.ts';
import { packLesson } from './pack-lesson.ts';

/** A file that is being written; one older than an hour was left by a process that was killed. */
const PARTIAL_LIFETIME = 3_600_000;

/**
 * Puts a lesson into a folder of installed ones, in place of an earlier one of its id. It is packed anew, so that of the
 * file that it came in nothing but the lesson is kept. Whoever looks, even after a power cut, finds the old or the new.
 * Throws what the file system throws.
 */
export function installLesson(lesson: Lesson, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  removeLeftovers(folder);
  writeWholeFile(join(folder, `${lesson.id}${PACK_EXTENSION}`), packLesson(lesson));
}

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => name.endsWith(PARTIAL_EXTENSION))) {
    const file = join(folder, name);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changed !== undefined && changed < Date.now() - PARTIAL_LIFETIME) rmSync(file, { force: true });
  }
}
