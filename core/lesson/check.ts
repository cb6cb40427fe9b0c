import { checkAnswers } from './checks/answers.ts';
import { checkPlaces } from './checks/places.ts';
import { checkPlenty } from './checks/plenty.ts';
import { error, type Problem } from './checks/problem.ts';
import { checkReferences } from './checks/references.ts';
import { checkGloss, checkStopLengths, checkTexts } from './checks/texts.ts';
import { jsonPointer } from './json-pointer.ts';
import { lessonSchema } from './lesson.ts';

export type { Problem, ProblemKind } from './checks/problem.ts';

/**
 * All that is to be mended in what should be a lesson: first its shape, and once that holds, what a shape can't tell.
 */
export function checkLesson(input: unknown): Problem[] {
  const parsed = lessonSchema.safeParse(input);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => error(jsonPointer(path), 'schema', message));
  }
  const lesson = parsed.data;
  return [checkPlaces, checkReferences, checkAnswers, checkTexts, checkStopLengths, checkGloss, checkPlenty].flatMap(
    (check) => check(lesson),
  );
}
