import * as z from 'zod';

/** The encodings in which articles of our two languages are kept, as the Encoding Standard names them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6', 'windows-1252'] as const;
export const encodingSchema = z.enum(ENCODINGS);
export type Encoding = z.infer<typeof encodingSchema>;

/**
 * In which encoding a file was read: a page may name one that isn't ours. `others` are those in which the bytes would be
 * text too, likeliest first, for a person to choose from.
 */
export const encodedSchema = z.strictObject({
  encoding: z.string(),
  sure: z.boolean(),
  others: z.array(encodingSchema).readonly(),
});
export type Encoded = z.infer<typeof encodedSchema>;
