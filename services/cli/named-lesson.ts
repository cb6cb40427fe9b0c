import type { Lesson } from '../../core/lesson/lesson.ts';
import { readLesson } from '../library/read-lesson.ts';
import { resolveLesson } from '../library/resolve-lesson.ts';
import type { Context } from './command.ts';
import { lessonsFolder } from './lessons-folder.ts';
import { Refused } from './outcome.ts';

/** The path of the lesson that an argument names. Throws `Refused` where it names none. */
export function lessonPath(name: string, { io, say }: Context): string {
  const path = resolveLesson(name, io.folder, lessonsFolder(io));
  if (path === null) throw new Refused(say.noLesson(name));
  return path;
}

/** The lesson that an argument names. Throws `Refused` where it names none, or one that doesn't fit the schema. */
export async function namedLesson(name: string, context: Context): Promise<Lesson> {
  const reading = await readLesson(lessonPath(name, context));
  if (reading.ok) return reading.lesson;
  const { say } = context;
  throw new Refused(reading.problems.map(({ file, path, message }) => say.badPlace(file, path, message)).join('\n'));
}
