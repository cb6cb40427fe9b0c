import { checkLesson } from '../../../core/lesson/check.ts';
import { lessonFiles, placeInFiles, readLesson } from '../../library/read-lesson.ts';
import { parseArguments, print, type Command } from '../command.ts';
import { lessonPath } from '../named-lesson.ts';
import { EXIT } from '../outcome.ts';

/** `check LESSON`: what is wrong with a lesson, as a list that is empty where nothing is. */
export const check: Command = async (args, context) => {
  const [name = ''] = parseArguments(args, 1, {}, context.say).positionals;
  const problems = await problemsAt(lessonPath(name, context));
  print(context.io, problems);
  return problems.length === 0 ? EXIT.done : EXIT.refused;
};

/** Of a lesson that can't be read there is only that to say. */
async function problemsAt(path: string): Promise<object[]> {
  const reading = await readLesson(path);
  if (!reading.ok) return reading.problems.map((problem) => ({ ...problem, kind: 'schema', severity: 'error' }));
  const files = await lessonFiles(path);
  return checkLesson(reading.lesson).map(({ path: pointer, kind, severity, message }) => ({
    ...placeInFiles(pointer, files),
    message,
    kind,
    severity,
  }));
}
