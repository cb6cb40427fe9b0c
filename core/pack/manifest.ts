import * as z from 'zod';
import { LESSON_SCHEMA, lessonIdSchema, type Lesson } from '../lesson/lesson.ts';

/** A lesson as one file: a zip that holds these files, in this order, and no other. */
export const PACK_EXTENSION = '.hamesh';
export const PACK_ENTRIES = ['manifest.json', 'lesson.json', 'LICENSE.txt'] as const;
export type PackEntry = (typeof PACK_ENTRIES)[number];

/** Whether a file's name is that of a pack, be it in capitals: some systems and memory sticks write it so. */
export function isPackName(name: string): boolean {
  return name.toLowerCase().endsWith(PACK_EXTENSION);
}

/** Bytes: of the file itself, and of all that is in it. A lesson takes about a hundredth of either. */
export const LARGEST_PACK = 20_000_000;
export const LARGEST_UNPACKED = 50_000_000;

/** The first Hamesh that reads lessons of {@link LESSON_SCHEMA}. The two change together. */
export const LESSON_SCHEMA_NEEDS = '0.1.0';

/**
 * What a pack says of itself. It stays readable to every later and earlier Hamesh: an earlier one learns from it which
 * Hamesh a pack needs, so more may be said here, and nothing less.
 */
export const manifestSchema = z.object({
  format: z.literal('hamesh-lesson'),
  /** The version of the lesson's schema. */
  schema: z.int().min(0),
  /** The first version of Hamesh that reads that schema. */
  needs: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  lesson: lessonIdSchema,
});
export type Manifest = z.infer<typeof manifestSchema>;

export function manifestOf({ id, credit }: Lesson): Manifest & { license: string } {
  return {
    format: 'hamesh-lesson',
    schema: LESSON_SCHEMA,
    needs: LESSON_SCHEMA_NEEDS,
    lesson: id,
    license: credit.license,
  };
}
