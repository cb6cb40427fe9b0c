import type { TextRange } from '../../text/text-range.ts';
import type { CueForm } from './cue-form.ts';

/** Who speaks, as the words beside a cue tell it. Ranges are of the block's text. */
export type Subject =
  | ({
      readonly kind: 'phrase';
      readonly name: TextRange | null;
      /** The words for what the person is, for looking up (`وزير`, "minister"), the head first. */
      readonly title: readonly string[];
      /** A definite role without a name ("the minister"), which was named before, as a rule. */
      readonly refersBack: boolean;
    } & TextRange)
  | ({ readonly kind: 'pronoun'; readonly gender: CueForm['gender'] } & TextRange)
  | { readonly kind: 'implicit'; readonly gender: CueForm['gender'] };

/** A cue in a sentence. */
export type CueUse = {
  /** Its index among the sentence's items. */
  readonly at: number;
  /** The words of the cue itself, without a conjunction. */
  readonly cue: TextRange;
  readonly form: CueForm;
  readonly subject: Subject;
  /** The index of the first item that it reports in the publisher's wording (after أن, "that"); null where none. */
  readonly reports: number | null;
};
