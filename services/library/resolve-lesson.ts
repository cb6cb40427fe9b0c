import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lessonIdSchema } from '../../core/lesson/lesson.ts';

/**
 * The path of the lesson that a person named: a folder or a file, seen from `folder`, or else the id of one of the
 * library's. Null where it is none of these.
 */
export function resolveLesson(name: string, folder: string, lessonsFolder: string): string | null {
  const id = lessonIdSchema.safeParse(name);
  const ofLibrary = id.success ? [join(lessonsFolder, id.data), join(lessonsFolder, `${id.data}.json`)] : [];
  return [resolve(folder, name), ...ofLibrary].find((path) => existsSync(path)) ?? null;
}
