import * as z from 'zod';
import { articleSchema, findVersion, FULL_VERSION, type Version } from '../article/article.ts';
import { suggestedMarkSchema } from '../mark/suggested-mark.ts';
import { lessonIdSchema, lessonSchema } from './lesson.ts';

/** A lesson that an author wrote, with an expert's key. */
export const authoredLessonSchema = z.strictObject({ reader: z.literal('expert'), ...lessonSchema.shape });
export type AuthoredLesson = z.infer<typeof authoredLessonSchema>;

/** An article that a person brought. Nobody but the program has read it before: there is no key, walk or item. */
export const ownLessonSchema = z.strictObject({
  reader: z.literal('program'),
  id: lessonIdSchema,
  article: articleSchema,
  /** In reading order, version by version. */
  suggestions: z.array(suggestedMarkSchema),
});
export type OwnLesson = z.infer<typeof ownLessonSchema>;

/** What a person opens to learn from, by whose reading stands beside their own. */
export const openedLessonSchema = z.discriminatedUnion('reader', [authoredLessonSchema, ownLessonSchema]);
export type OpenedLesson = z.infer<typeof openedLessonSchema>;

/** Whose marks a lesson has. What is said of an expert's reading must not be said of a program's. */
export type Reader = OpenedLesson['reader'];

/** The version that is practised on. */
export function practisedVersion(lesson: OpenedLesson): Version | undefined {
  const { article } = lesson;
  return lesson.reader === 'expert' ? findVersion(article, lesson.practice.version) : firstVersion(lesson);
}

/** The version that is read first: the full one where there is one. */
export function firstVersion({ article }: Pick<OpenedLesson, 'article'>): Version | undefined {
  return findVersion(article, FULL_VERSION) ?? article.versions[0];
}
