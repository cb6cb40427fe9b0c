import * as z from 'zod';
import { bilingualSchema } from '../language/bilingual.ts';
import { selectorSchema } from '../mark/selector.ts';
import { optionSchema, partIdSchema } from './option.ts';

export const SKILLS = [
  'quote-or-paraphrase',
  'who-speaks',
  'claim-and-evidence',
  'framing-device',
  'what-is-missing',
  'the-source',
] as const;
export const skillSchema = z.enum(SKILLS);
export type Skill = z.infer<typeof skillSchema>;

export const itemIdSchema = partIdSchema.brand<'ItemId'>();
export type ItemId = z.infer<typeof itemIdSchema>;

/** What a highlighted span can be called in a `classify` item. `plain` is reporting that neither claims much nor steers. */
export const SPAN_CATEGORIES = ['quote', 'paraphrase', 'claim', 'framing', 'plain'] as const;
export const spanCategorySchema = z.enum(SPAN_CATEGORIES);
export type SpanCategory = z.infer<typeof spanCategorySchema>;

/** An answer names what was chosen, paired or ordered, and the words that were marked: it can't be endless. */
export const MOST_PARTS = 20;
export const MOST_SPANS = 50;

const itemShape = {
  id: itemIdSchema,
  skill: skillSchema,
  prompt: bilingualSchema,
  /** The words that the item is about; the answer's way back into the article. */
  passage: selectorSchema,
  /** Why the right answer is right: shown after every answer. */
  explanation: bilingualSchema,
};

/** One of two sides of a `match` item, or an entry to be put in order. */
const entrySchema = z.strictObject({ id: partIdSchema, text: bilingualSchema });

export const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), ...itemShape, options: z.array(optionSchema).min(2) }),
  z.strictObject({ kind: z.literal('multiple'), ...itemShape, options: z.array(optionSchema).min(3).max(MOST_PARTS) }),
  z.strictObject({
    kind: z.literal('true-false'),
    ...itemShape,
    answer: z.boolean(),
    /** Shown to who gave the wrong verdict, whatever the reason chosen. */
    wrongVerdict: bilingualSchema,
    /** One correct reason and its distractors. */
    reasons: z.array(optionSchema).min(2),
  }),
  z.strictObject({
    kind: z.literal('classify'),
    ...itemShape,
    categories: z
      .array(z.strictObject({ category: spanCategorySchema, correct: z.boolean(), why: bilingualSchema }))
      .min(2),
  }),
  z.strictObject({
    kind: z.literal('mark'),
    ...itemShape,
    targets: z.array(selectorSchema).min(1).max(MOST_SPANS),
    /** Tempting spans, each with why it isn't one. */
    traps: z.array(z.strictObject({ selector: selectorSchema, why: bilingualSchema })),
    /** Said of any other span. */
    otherwise: bilingualSchema,
  }),
  z.strictObject({
    kind: z.literal('match'),
    ...itemShape,
    left: z.array(entrySchema).min(2).max(MOST_PARTS),
    /** May hold more entries than are needed. */
    right: z.array(entrySchema).min(2),
    /** The right partner of each left entry; `why` is said of a wrong one. */
    pairs: z.array(z.strictObject({ left: partIdSchema, right: partIdSchema, why: bilingualSchema })).min(2),
  }),
  z.strictObject({
    kind: z.literal('order'),
    ...itemShape,
    /** In the right order; shown shuffled. `why` says what fixes this entry's place. */
    entries: z
      .array(z.strictObject({ ...entrySchema.shape, why: bilingualSchema }))
      .min(3)
      .max(MOST_PARTS),
  }),
]);
export type Item = z.infer<typeof itemSchema>;
export type ItemKind = Item['kind'];
