import * as z from 'zod';
import { versionIdSchema, type VersionId } from '../article/article.ts';

/**
 * Why two lines are one: the later starts with a mark that can't start anything, or closes a quotation left open, or the
 * whole text was broken at a column, which is told once of each block.
 */
const joinReasonSchema = z.enum(['mark', 'quote', 'wrapped']);
export type JoinReason = z.infer<typeof joinReasonSchema>;

/** `message` is English, for the command line; an interface says it from the rest. */
const place = { version: versionIdSchema, block: z.int().min(0), message: z.string() };

const count = z.int().min(0);

/** What the importer took a place for, or mended there. `at` is an offset in the block's text. */
export const importNoteSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...place, kind: z.literal('headline') }),
  z.strictObject({
    ...place,
    kind: z.literal('dateline'),
    publisher: z.string().nullable(),
    published: z.iso.date(),
  }),
  /** The text begins as a news agency's does. */
  z.strictObject({ ...place, kind: z.literal('agency'), publisher: z.string() }),
  /** `weekday` is the text's own word for its day. */
  z.strictObject({ ...place, kind: z.literal('weekday'), weekday: z.string(), agrees: z.boolean() }),
  z.strictObject({ ...place, kind: z.literal('abridgement'), sentences: count, repeated: count }),
  z.strictObject({ ...place, kind: z.literal('seam-split') }),
  z.strictObject({ ...place, kind: z.literal('rejoined'), at: count, reason: joinReasonSchema, space: z.boolean() }),
]);
export type ImportNote = z.infer<typeof importNoteSchema>;

type WithoutPlace<Note> = Note extends ImportNote ? Omit<Note, keyof typeof place> : never;

/** What a note says, wherever it is said. */
export type ImportFinding = WithoutPlace<ImportNote>;

export function noteOf(finding: ImportFinding, version: VersionId, block: number): ImportNote {
  return { ...finding, version, block, message: messageOf(finding) };
}

function messageOf(finding: ImportFinding): string {
  switch (finding.kind) {
    case 'headline':
      return 'A short line above the text was taken for the headline.';
    case 'dateline': {
      const publisher = finding.publisher === null ? 'no publisher' : `the publisher ${finding.publisher}`;
      return `The dateline gives the date ${finding.published} and ${publisher}.`;
    }
    case 'agency':
      return `The text begins as those of the news agency ${finding.publisher} do.`;
    case 'weekday':
      return finding.agrees
        ? `The text calls its day ${finding.weekday}, and the dateline's date is one.`
        : `The text calls its day ${finding.weekday}, but the dateline's date is another day of the week.`;
    case 'abridgement':
      return (
        `A line was taken for an abridgement: ${finding.repeated} of its ${finding.sentences} ` +
        `${finding.sentences === 1 ? 'sentence comes' : 'sentences come'} again elsewhere in the article.`
      );
    case 'seam-split':
      return 'A paragraph was glued to the end of the one before; they were split between the two sentences.';
    case 'rejoined': {
      if (finding.reason === 'wrapped') {
        return 'Lines broken at a column, as in the whole text, were joined to a paragraph.';
      }
      const why = finding.reason === 'mark' ? 'starts with a mark that continues' : 'closes a quotation left open by';
      const how = finding.space ? 'with a space for the line break' : 'with nothing added';
      return `A line that ${why} the one before was joined to it at ${finding.at}, ${how}.`;
    }
  }
}
