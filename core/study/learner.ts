import * as z from 'zod';
import { languageSchema } from '../language/bilingual.ts';
import { lessonIdSchema } from '../lesson/lesson.ts';

export const learnerIdSchema = z.uuid().brand<'LearnerId'>();
export type LearnerId = z.infer<typeof learnerIdSchema>;

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;

/** Steps of the text-size scale, the middle one being the design's 22 px. */
export const TEXT_SIZES = [-2, -1, 0, 1, 2, 3, 4] as const;

export const preferencesSchema = z.strictObject({
  language: languageSchema,
  theme: z.enum(THEMES),
  textSize: z.union(TEXT_SIZES.map((size) => z.literal(size))),
  /** Whether the English gloss shows for the whole article. */
  gloss: z.boolean(),
  /** Whether a selection's ends snap to words. */
  wholeWords: z.boolean(),
  /** The lesson that was on the screen, so that the next start opens it again; null for the library. */
  openLesson: lessonIdSchema.nullable(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** What a new learner starts with; the language is the system's. */
export function defaultPreferences(language: Preferences['language']): Preferences {
  return { language, theme: 'system', textSize: 0, gloss: false, wholeWords: true, openLesson: null };
}

export const learnerNameSchema = z.string().trim().min(1).max(80);

/** Somebody who learns on this machine. A name is optional: one may study without giving any. */
export const learnerSchema = z.strictObject({
  id: learnerIdSchema,
  name: learnerNameSchema.nullable(),
  preferences: preferencesSchema,
});
export type Learner = z.infer<typeof learnerSchema>;
