/**
 * A form of a word that reports speech.
 * - `verb`: has a subject of its own (`قال الوزير`, "she said")
 * - `participle`: goes with a subject named before (`قائلًا`, "adding")
 * - `according`: names the source after itself (`بحسب`, "according to")
 */
export type CueForm = {
  readonly lemma: string;
  readonly kind: 'verb' | 'participle' | 'according';
  /** `weak` words have other meanings too, and count only where they stand right beside what is said. */
  readonly strength: 'strong' | 'weak';
  /** Says more than that something was said: that it is true, or doubtful. */
  readonly vouches: boolean;
  /** Of the speaker, where the form tells. */
  readonly gender: 'm' | 'f' | null;
  /** A noun for what is said ("reply"), whose speaker stands beside it in ways of its own. */
  readonly isNoun?: true;
  /** It reports speech only with one of these right after it: "hit back". */
  readonly particles?: ReadonlySet<string>;
};
