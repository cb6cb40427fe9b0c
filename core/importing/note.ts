import type { VersionId } from '../article/article.ts';
import type { JoinReason } from './broken-lines.ts';

/** What the importer took a place for, or mended there. `at` is an offset in the block's text. */
export type ImportFinding =
  | { kind: 'headline' }
  | { kind: 'dateline'; publisher: string | null; published: string }
  /** `weekday` is the text's own word for its day. */
  | { kind: 'weekday'; weekday: string; agrees: boolean }
  | { kind: 'abridgement'; sentences: number; repeated: number }
  | { kind: 'seam-split' }
  | { kind: 'rejoined'; at: number; reason: JoinReason; space: boolean };

/** A finding with its place. `message` is English, for the command line; an interface says it from the finding. */
export type ImportNote = ImportFinding & { version: VersionId; block: number; message: string };

export function noteOf(finding: ImportFinding, version: VersionId, block: number): ImportNote {
  return { ...finding, version, block, message: messageOf(finding) };
}

function messageOf(finding: ImportFinding): string {
  switch (finding.kind) {
    case 'headline':
      return 'The first line was taken for the headline.';
    case 'dateline': {
      const publisher = finding.publisher === null ? 'no publisher' : `the publisher ${finding.publisher}`;
      return `The dateline gives the date ${finding.published} and ${publisher}.`;
    }
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
      const why = finding.reason === 'mark' ? 'starts with a mark that continues' : 'closes a quotation left open by';
      const how = finding.space ? 'with a space for the line break' : 'with nothing added';
      return `A line that ${why} the one before was joined to it at ${finding.at}, ${how}.`;
    }
  }
}
