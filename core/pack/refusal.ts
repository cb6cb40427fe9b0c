import * as z from 'zod';

export const PACK_FAULTS = [
  /** The file can't be read, or isn't there. */
  'unreadable',
  /** It, or what is in it, is larger than any lesson. */
  'too-large',
  /** It is no pack at all. */
  'not-a-pack',
  /** It was a pack: cut short, or changed on the way. */
  'damaged',
  /** It holds what no pack holds: made by a hand that means harm, or by another program. */
  'unsafe',
  /** What is in it isn't a sound lesson. */
  'unsound',
  /** A lesson of that id comes with Hamesh, and stays as it is. */
  'ships',
] as const;

/** Why a pack isn't taken. `detail` is for authors and logs, in English; what is shown is the catalogue's text. */
export const packRefusalSchema = z.discriminatedUnion('reason', [
  z.strictObject({ reason: z.enum(PACK_FAULTS), detail: z.string() }),
  /** A later Hamesh made it; `needs` is the first version that reads it. */
  z.strictObject({ reason: z.literal('newer'), needs: z.string() }),
]);
export type PackRefusal = z.infer<typeof packRefusalSchema>;
export type PackFault = (typeof PACK_FAULTS)[number];
