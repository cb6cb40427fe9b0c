import * as z from 'zod';
import { bilingualSchema } from '../language/bilingual.ts';
import { markIdSchema } from '../mark/mark.ts';
import { selectorSchema } from '../mark/selector.ts';
import { optionSchema, partIdSchema } from './option.ts';

export const stopIdSchema = partIdSchema.brand<'StopId'>();
export type StopId = z.infer<typeof stopIdSchema>;

export const cardIdSchema = partIdSchema.brand<'CardId'>();
export type CardId = z.infer<typeof cardIdSchema>;

/** A way to look at the whole article. */
export const LENSES = ['voices', 'versions', 'claims'] as const;
export const lensSchema = z.enum(LENSES);
export type Lens = z.infer<typeof lensSchema>;

/** One side of a comparison: words of the article, or a card of the dossier. */
export const comparedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passage'), label: bilingualSchema, passage: selectorSchema }),
  z.strictObject({ kind: z.literal('card'), label: bilingualSchema, card: cardIdSchema }),
]);
export type Compared = z.infer<typeof comparedSchema>;

/** What a stop asks for. */
export const taskSchema = z.discriminatedUnion('kind', [
  /** Read the lit words; nothing to answer. */
  z.strictObject({ kind: z.literal('look') }),
  z.strictObject({ kind: z.literal('choose'), question: bilingualSchema, options: z.array(optionSchema).min(2) }),
  /** Find in the text `need` of these key marks, and mark them with their kind. */
  z.strictObject({
    kind: z.literal('find'),
    question: bilingualSchema,
    targets: z.array(markIdSchema).min(1),
    need: z.int().min(1),
    /** Said once they are found. */
    reply: bilingualSchema,
  }),
  /**
   * Say what one expects, then see the sides together. An expectation is neither right nor wrong: each has a reply, and
   * the sides stay closed until one was chosen.
   */
  z.strictObject({
    kind: z.literal('compare'),
    question: bilingualSchema,
    expectations: z.array(z.strictObject({ id: partIdSchema, text: bilingualSchema, reply: bilingualSchema })).min(2),
    sides: z.array(comparedSchema).min(2),
    conclusion: bilingualSchema,
  }),
]);
export type Task = z.infer<typeof taskSchema>;

/** One step of a walk. */
export const stopSchema = z.strictObject({
  id: stopIdSchema,
  title: bilingualSchema,
  /** 40–110 words in each language. */
  text: bilingualSchema,
  /** The words that are lit while the rest steps back; none lights the whole article. */
  focus: z.array(selectorSchema),
  lens: lensSchema.optional(),
  hint: bilingualSchema.optional(),
  task: taskSchema,
});
export type Stop = z.infer<typeof stopSchema>;
