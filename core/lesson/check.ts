import { checkAnswers } from './checks/answers.ts';
import { checkPlaces } from './checks/places.ts';
import { checkPlenty } from './checks/plenty.ts';
import { error, type Problem } from './checks/problem.ts';
import { checkReferences } from './checks/references.ts';
import { checkGloss, checkPlainTexts, checkStopLengths, checkTexts } from './checks/texts.ts';
import { jsonPointer } from './json-pointer.ts';
import { lessonSchema, type Lesson } from './lesson.ts';

export type { Problem, ProblemKind } from './checks/problem.ts';

type Check = (lesson: Lesson) => Problem[];

/** What may break a lesson; what the others find are shortfalls. */
const BREAKING: readonly Check[] = [checkPlaces, checkReferences, checkAnswers];
const CHECKS: readonly Check[] = [...BREAKING, checkTexts, checkPlainTexts, checkStopLengths, checkGloss, checkPlenty];

/**
 * All that is to be mended in what should be a lesson: first its shape, and once that holds, what a shape can't tell.
 */
export function checkLesson(input: unknown): Problem[] {
  return checkBy(CHECKS, input);
}

/** What breaks what should be a lesson, for whoever doesn't ask how it falls short. */
export function errorsOf(input: unknown): Problem[] {
  return checkBy(BREAKING, input).filter(({ severity }) => severity === 'error');
}

function checkBy(checks: readonly Check[], input: unknown): Problem[] {
  const parsed = lessonSchema.safeParse(input);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => error(jsonPointer(path), 'schema', message));
  }
  return checks.flatMap((check) => check(parsed.data));
}
