import * as z from 'zod';
import { partIdSchema } from '../lesson/option.ts';
import { MOST_PARTS, MOST_SPANS, spanCategorySchema } from '../lesson/item.ts';
import { spanSchema } from '../mark/span.ts';

/** What a learner answered, by the kind of item. Grading it is `grade.ts`'s. */
export const responseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), option: partIdSchema }),
  z.strictObject({ kind: z.literal('multiple'), options: z.array(partIdSchema).max(MOST_PARTS) }),
  z.strictObject({ kind: z.literal('true-false'), answer: z.boolean(), reason: partIdSchema }),
  z.strictObject({ kind: z.literal('classify'), category: spanCategorySchema }),
  z.strictObject({ kind: z.literal('mark'), spans: z.array(spanSchema).max(MOST_SPANS) }),
  z.strictObject({
    kind: z.literal('match'),
    pairs: z.array(z.strictObject({ left: partIdSchema, right: partIdSchema })).max(MOST_PARTS),
  }),
  z.strictObject({ kind: z.literal('order'), entries: z.array(partIdSchema).max(MOST_PARTS) }),
]);
export type Response = z.infer<typeof responseSchema>;
