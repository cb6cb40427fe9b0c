/** What stands between quote marks in one block; one part of it where a quotation runs over several. */
export type QuotedStretch = {
  readonly block: number;
  /** Its place among those of its block. */
  readonly index: number;
  /** The words, without marks and the white space beside them. */
  readonly start: number;
  readonly end: number;
  /** With the marks, as far as there are any. */
  readonly open: number;
  readonly close: number;
  /** How its ends are known: by marks, by marks of several paragraphs, or not quite. */
  readonly ends: 'marked' | 'running' | 'guessed';
  /** 0 for the outermost. */
  readonly depth: number;
  readonly host: QuotedStretch | null;
  /** The part in the paragraph before. */
  readonly continues: QuotedStretch | null;
};
