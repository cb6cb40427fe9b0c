import * as z from 'zod';
import { bilingualSchema } from '../language/bilingual.ts';
import { selectorSchema } from './selector.ts';

/** The three things that a reader marks. */
export const MARK_KINDS = ['quote', 'claim', 'framing'] as const;
export const markKindSchema = z.enum(MARK_KINDS);
export type MarkKind = z.infer<typeof markKindSchema>;

export const markIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
  .brand<'MarkId'>();
export type MarkId = z.infer<typeof markIdSchema>;

/** A learner's own mark. */
export const learnerMarkSchema = z.strictObject({
  id: markIdSchema,
  kind: markKindSchema,
  selector: selectorSchema,
  note: z.string().max(4000),
});
export type LearnerMark = z.infer<typeof learnerMarkSchema>;

/** What would settle a claim: a public record, another party's word, time (for a promise), or nothing (a judgement). */
export const CLAIM_STATUSES = ['record', 'other-party', 'prediction', 'evaluation'] as const;

export const FRAMING_DEVICES = [
  'loaded-word',
  'metaphor',
  'euphemism',
  'dismissal',
  'blame',
  'us-them',
  'hidden-doer',
  'vouching-verb',
  'emphasis',
  'urgency',
  'presupposition',
] as const;
export const framingDeviceSchema = z.enum(FRAMING_DEVICES);
export type FramingDevice = z.infer<typeof framingDeviceSchema>;

const keyMarkShape = {
  id: markIdSchema,
  selector: selectorSchema,
  /** `firm`: any careful reader would agree, so missing it counts. `arguable`: a good case can be made. */
  firmness: z.enum(['firm', 'arguable']),
  /** Why the expert marked it: shown to the learner. */
  reason: bilingualSchema,
};

/** The expert's mark, with what an expert can say of it. `cue` is the article's own word. */
export const keyMarkSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quote'),
    ...keyMarkShape,
    says: z.strictObject({
      speaker: bilingualSchema,
      cue: z.string().nullable(),
      /** The quotes that stand inside this one. */
      holds: z.array(markIdSchema),
    }),
  }),
  z.strictObject({
    kind: z.literal('claim'),
    ...keyMarkShape,
    says: z.strictObject({
      claimant: bilingualSchema,
      status: z.enum(CLAIM_STATUSES),
      /** The question whose answer would settle it, or why none would. */
      settledBy: bilingualSchema,
    }),
  }),
  z.strictObject({
    kind: z.literal('framing'),
    ...keyMarkShape,
    says: z.strictObject({
      device: z.array(framingDeviceSchema).min(1),
      /** Whose word it is; `unknown` where a translation stands between. */
      wordOf: z.enum(['publisher', 'speaker', 'unknown']),
    }),
  }),
]);
export type KeyMark = z.infer<typeof keyMarkSchema>;
