import * as z from 'zod';
import { bilingualSchema } from '../language/bilingual.ts';
import { selectorSchema } from '../mark/selector.ts';

/** Names a part within its stop, item or lesson. */
export const partIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
export type PartId = z.infer<typeof partIdSchema>;

/**
 * An answer that can be chosen. `why` is shown to whoever chose it: for a distractor, what made it tempting and what in
 * the text speaks against it. `passage` links to words other than the item's own.
 */
export const optionSchema = z.strictObject({
  id: partIdSchema,
  text: bilingualSchema,
  correct: z.boolean(),
  why: bilingualSchema,
  passage: selectorSchema.optional(),
});
export type Option = z.infer<typeof optionSchema>;
