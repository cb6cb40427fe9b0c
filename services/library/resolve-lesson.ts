import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lessonIdSchema } from '../../core/lesson/lesson.ts';

/** The path of the lesson that a person named: a folder, a file, or the id of one of the library's; null where it is none. */
export function resolveLesson(name: string, lessonsFolder: string): string | null {
  const id = lessonIdSchema.safeParse(name);
  const ofLibrary = id.success ? [join(lessonsFolder, id.data), join(lessonsFolder, `${id.data}.json`)] : [];
  return [name, ...ofLibrary].find((path) => existsSync(path)) ?? null;
}
