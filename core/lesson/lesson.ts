import * as z from 'zod';
import { articleSchema, versionIdSchema } from '../article/article.ts';
import { bilingualSchema, languageSchema } from '../language/bilingual.ts';
import { keyMarkSchema, markIdSchema } from '../mark/mark.ts';
import { selectorSchema } from '../mark/selector.ts';
import { itemSchema } from './item.ts';
import { partIdSchema } from './option.ts';
import { cardIdSchema, stopSchema } from './stop.ts';

export const LESSON_SCHEMA = 1;

export const lessonIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
  .brand<'LessonId'>();
export type LessonId = z.infer<typeof lessonIdSchema>;

/** A span of plain reporting. Marking it as framing is what an over-suspicious reader does. */
export const calmSpanSchema = z.strictObject({
  id: partIdSchema,
  selector: selectorSchema,
  reason: bilingualSchema,
});
export type CalmSpan = z.infer<typeof calmSpanSchema>;

/** The English of one sentence. */
export const glossSchema = z.strictObject({ selector: selectorSchema, text: z.string().min(1) });
export type Gloss = z.infer<typeof glossSchema>;

/** A source for reading sideways, in our own words. */
export const cardSchema = z.strictObject({
  id: cardIdSchema,
  title: bilingualSchema,
  /** What it is and who says it. */
  source: bilingualSchema,
  date: bilingualSchema,
  text: bilingualSchema,
  /** At most a sentence or two, in the source's own language; `meaning` is ours. */
  quotations: z.array(z.strictObject({ language: z.string(), text: z.string(), meaning: bilingualSchema })),
  /** The same questions as are put to every source, answered for this one. */
  limits: bilingualSchema,
  addresses: z.array(z.string()),
});
export type Card = z.infer<typeof cardSchema>;

/** How a voice's words reach the reader. Words that no stretch covers are the publisher's own. */
export const voiceStretchSchema = z.strictObject({
  voice: partIdSchema,
  manner: z.enum(['quoted', 'paraphrased']),
  selector: selectorSchema,
});
export type VoiceStretch = z.infer<typeof voiceStretchSchema>;

/** The parts of a lesson that are kept in files of their own inside its folder, `lesson.json` holding the rest. */
export const LESSON_PARTS = ['article', 'key', 'calm', 'gloss', 'voices', 'dossier', 'walk', 'items'] as const;

export const lessonSchema = z.strictObject({
  schema: z.literal(LESSON_SCHEMA),
  id: lessonIdSchema,
  title: bilingualSchema,
  summary: bilingualSchema,
  /** Minutes that a first time through takes. */
  minutes: z.int().min(1),
  /** Languages in which the explanations exist. */
  languages: z.array(languageSchema).min(1),
  /** Whose text the article is, and where it stands. */
  credit: z.strictObject({ text: bilingualSchema, license: z.string(), addresses: z.array(z.string()) }),
  article: articleSchema,
  key: z.array(keyMarkSchema).min(1),
  calm: z.array(calmSpanSchema),
  gloss: z.array(glossSchema),
  voices: z.strictObject({
    names: z.array(z.strictObject({ id: partIdSchema, name: bilingualSchema })),
    /** The voices that a reader may look for and not find here. */
    absent: z.array(bilingualSchema),
    stretches: z.array(voiceStretchSchema),
  }),
  dossier: z.array(cardSchema),
  walk: z.array(stopSchema).min(1),
  /** Practice: on which version, and which key marks stand ready in the partly marked round. */
  practice: z.strictObject({ version: versionIdSchema, given: z.array(markIdSchema) }),
  items: z.array(itemSchema),
});
export type Lesson = z.infer<typeof lessonSchema>;
