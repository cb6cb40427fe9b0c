import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonId } from '../../core/lesson/lesson.ts';
import { namesIn } from '../files/listing.ts';
import { syncFolder } from '../files/sync-to-disk.ts';
import { lessonNamed } from './lesson-name.ts';

/** Removes a lesson from a folder of lessons, however it is kept there; false where there is none of that id. */
export function removeLesson(id: LessonId, folder: string): boolean {
  const paths = namesIn(folder)
    .filter((name) => name === id || lessonNamed(name, false)?.id === id)
    .map((name) => join(folder, name));
  for (const path of paths) rmSync(path, { recursive: true });
  if (paths.length > 0) syncFolder(folder);
  return paths.length > 0;
}
