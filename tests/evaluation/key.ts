import * as z from 'zod';
import { CLAIM_STATUSES, framingDeviceSchema } from '../../core/mark/mark.ts';
import { selectorSchema } from '../../core/mark/selector.ts';

const shape = {
  selector: selectorSchema,
  /** `arguable`: a careful reader may leave it, and one who marks it isn't wrong. */
  firmness: z.enum(['firm', 'arguable']),
};

/** Names and words that stand in the text, as the text writes them; null for nobody, or no word. */
const saidSchema = z.string().min(1).nullable();

export const keyedQuoteSchema = z.strictObject({
  kind: z.literal('quote'),
  ...shape,
  says: z.strictObject({
    /** The fullest name that the text has for the speaker. */
    speaker: saidSchema,
    /** What the speaker is called at the quote; null where only a verb's form tells, or nothing. */
    speakerSurface: saidSchema,
    cue: saidSchema,
    nested: z.boolean(),
    /** It follows on from the quote before, whose cue it shares. */
    continues: z.literal(true).optional(),
    /** Other speakers and cues that a reader would accept. */
    orSpeaker: z.array(saidSchema).optional(),
    orCue: z.array(saidSchema).optional(),
  }),
});
export type KeyedQuote = z.infer<typeof keyedQuoteSchema>;

const keyedClaimSchema = z.strictObject({
  kind: z.literal('claim'),
  ...shape,
  /** Without a claimant it is the publisher's. */
  says: z.strictObject({ claimant: saidSchema, status: z.enum(CLAIM_STATUSES) }),
});

const keyedFramingSchema = z.strictObject({
  kind: z.literal('framing'),
  ...shape,
  says: z.strictObject({
    device: z.array(framingDeviceSchema).min(1),
    wordOf: z.enum(['publisher', 'speaker', 'unknown']),
  }),
});

/** The marks of one text, in reading order. */
export const keySchema = z.strictObject({
  marks: z.array(z.discriminatedUnion('kind', [keyedQuoteSchema, keyedClaimSchema, keyedFramingSchema])),
});
export type Key = z.infer<typeof keySchema>;
export type KeyedMark = Key['marks'][number];
