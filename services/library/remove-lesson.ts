import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonId } from '../../core/lesson/lesson.ts';
import { PACK_EXTENSION } from '../../core/pack/manifest.ts';
import { syncFolder } from '../files/sync-to-disk.ts';

/** Removes a lesson from a folder of lessons, however it is kept there; false where there is none of that id. */
export function removeLesson(id: LessonId, folder: string): boolean {
  const paths = [id, `${id}.json`, `${id}${PACK_EXTENSION}`]
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path));
  for (const path of paths) rmSync(path, { recursive: true });
  if (paths.length > 0) syncFolder(folder);
  return paths.length > 0;
}
