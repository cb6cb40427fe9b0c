import * as z from 'zod';
import { bilingualSchema } from '../language/bilingual.ts';
import { RULES, type RuleId } from '../suggest/rules.ts';
import { CLAIM_STATUSES, framingDeviceSchema, markIdSchema, type KeyMark } from './mark.ts';
import { selectorSchema } from './selector.ts';

/** How sure the program is of a mark that it suggests. */
export const SURENESSES = ['sure', 'likely', 'guess'] as const;
export type Sureness = (typeof SURENESSES)[number];

const suggestedMarkShape = {
  id: markIdSchema,
  selector: selectorSchema,
  sureness: z.enum(SURENESSES),
  /** By which rule: its words are the reason shown. */
  rule: z.enum(Object.keys(RULES) as RuleId[]), // the keys of a const object are its names
};

/**
 * A mark that the program suggests; never an expert's. Names and cues are the article's own words, in its language, and
 * null where the text has none.
 */
export const suggestedMarkSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quote'),
    ...suggestedMarkShape,
    says: z.strictObject({ speaker: z.string().nullable(), cue: z.string().nullable() }),
  }),
  z.strictObject({
    kind: z.literal('claim'),
    ...suggestedMarkShape,
    /** `claimant` is null where the publisher states it in its own voice. */
    says: z.strictObject({ claimant: z.string().nullable(), status: z.enum(CLAIM_STATUSES) }),
  }),
  z.strictObject({
    kind: z.literal('framing'),
    ...suggestedMarkShape,
    says: z.strictObject({
      device: z.array(framingDeviceSchema).min(1),
      wordOf: z.enum(['publisher', 'speaker', 'unknown']),
    }),
    /** What these very words do to a reader, where the program's word list says. */
    note: bilingualSchema.nullable(),
  }),
]);
export type SuggestedMark = z.infer<typeof suggestedMarkSchema>;

/** A reader who hasn't marked what the program only guesses has missed nothing. */
export function firmnessOf({ sureness }: SuggestedMark): KeyMark['firmness'] {
  return sureness === 'guess' ? 'arguable' : 'firm';
}
