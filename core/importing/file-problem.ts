import * as z from 'zod';
import { packRefusalSchema } from '../pack/refusal.ts';

/** Kinds of file that are known, and that no article is read from. */
export const UNREAD_KINDS = [
  'pdf',
  'old-word',
  'open-document',
  'rich-text',
  'web-archive',
  'picture',
  'recording',
  'book',
  'workbook',
  'archive',
  'xml',
] as const;
export type UnreadKind = (typeof UNREAD_KINDS)[number];

const line = z.int().min(1);

/** Why no article came of a file. `line`, from 1, is where the fault was first met. */
export const fileProblemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('no-letters') }),
  /** A page with no text of its own: it is in frames, or a script would have fetched it. */
  z.strictObject({ kind: z.literal('bare-page') }),
  /** The line holds a character that no text has. */
  z.strictObject({ kind: z.literal('not-text'), line }),
  /** The line isn't text in UTF-8, which the rest of the file is. */
  z.strictObject({ kind: z.literal('broken-utf-8'), line }),
  /** The bytes aren't text in the encoding that was asked for. */
  z.strictObject({ kind: z.literal('other-encoding'), encoding: z.string() }),
  /** Over 20 MB. */
  z.strictObject({ kind: z.literal('too-large') }),
  /** Over 200,000 words. */
  z.strictObject({ kind: z.literal('too-many-words') }),
  z.strictObject({ kind: z.literal('encrypted') }),
  /** A zip that unpacks to far more than it should. */
  z.strictObject({ kind: z.literal('zip-bomb') }),
  /** XML that declares entities or a document type, by which a small file swells or reads others. */
  z.strictObject({ kind: z.literal('xml-entities') }),
  /** More markup than any article has. */
  z.strictObject({ kind: z.literal('tangled') }),
  /** `detail` is for a curious reader, in English. */
  z.strictObject({ kind: z.literal('damaged'), detail: z.string() }),
  z.strictObject({ kind: z.literal('unsupported'), what: z.enum(UNREAD_KINDS) }),
  z.strictObject({ kind: z.literal('pack'), refusal: packRefusalSchema }),
]);
export type FileProblem = z.infer<typeof fileProblemSchema>;
