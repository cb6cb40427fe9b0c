import * as z from 'zod';
import { encodedSchema } from './encoding.ts';

/** What an article was made of. A text or a page tells in which encoding it was read, for a person to choose another. */
export const importedFromSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pasted') }),
  z.strictObject({ kind: z.literal('text'), encoding: encodedSchema }),
  z.strictObject({ kind: z.literal('page'), encoding: encodedSchema, author: z.string().nullable() }),
  z.strictObject({ kind: z.literal('document') }),
]);
export type ImportedFrom = z.infer<typeof importedFromSchema>;
