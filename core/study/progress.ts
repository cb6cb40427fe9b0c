import * as z from 'zod';

const partSchema = z.strictObject({ done: z.int().min(0), of: z.int().min(0) });

/** How far a learner has come in a lesson. `best` is a share from 0 to 1; a learner never sees a bare F1 in its place. */
export const progressSchema = z.strictObject({
  walk: partSchema,
  /** Rounds finished at least once, of the three levels. */
  practice: partSchema,
  /** Items answered right the last time they were answered, of the bank. */
  quiz: partSchema,
  /** When the lesson was last worked on, ms since the epoch; null when never. */
  last: z.int().nullable(),
});
export type Progress = z.infer<typeof progressSchema>;
