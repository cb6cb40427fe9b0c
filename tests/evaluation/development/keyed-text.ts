/** A short news text that the rules were developed on, with what a careful reader marks in it. */
export type KeyedText = {
  readonly name: string;
  readonly text: string;
  readonly quotes: readonly KeyedQuote[];
  /** Words that push, as they stand in the text; left out where a text is about quotations alone. */
  readonly framing?: readonly string[];
};

/** The words between the marks, who says them (by any part of the name), and the word that reports it. */
export type KeyedQuote = {
  readonly exact: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly nested?: true;
};
