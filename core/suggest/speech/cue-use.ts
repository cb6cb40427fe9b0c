import type { TextRange } from '../../text/text-range.ts';
import type { PersonWord } from '../tokens/person-word.ts';
import type { CueForm } from './cue-form.ts';

/** The words for what somebody is, for looking up (`وزير`, "minister"): the head first, then what tells which. */
export type Office = readonly string[];

/** A phrase for somebody. */
export type Phrase = {
  readonly kind: 'phrase';
  readonly name: TextRange | null;
  readonly offices: readonly Office[];
  /** What its head says of whom it means; null where it begins with a name that nothing is known of. */
  readonly of: PersonWord['kind'] | null;
  readonly gender: CueForm['gender'];
  /** A definite role without a name ("the minister"), which was named before, as a rule. */
  readonly refersBack: boolean;
  /** It may mean anybody who was spoken of ("the man"). */
  readonly isGeneric: boolean;
  /** "her publisher": somebody else's, and so not whoever spoke last. */
  readonly isAnothers?: boolean;
  /** Whose statement it is, where the phrase is for one. */
  readonly issuer: Phrase | null;
} & TextRange;

/**
 * Whom a pronoun may mean: one person ("she"), a body ("it"), several or a body ("they"), one person or a body (what an
 * Arabic verb's form tells), or whoever speaks ("I").
 */
export type PronounOf = 'one' | 'body' | 'several' | 'single' | 'speaker';

export type Pronoun = {
  readonly kind: 'pronoun';
  readonly gender: CueForm['gender'];
  readonly of: PronounOf;
} & TextRange;

/** Who speaks, as the words beside a cue tell it. Ranges are of the block's text. */
export type Subject = Phrase | Pronoun | Implicit;

/** Only the form of a verb tells. */
export type Implicit = {
  readonly kind: 'implicit';
  readonly gender: CueForm['gender'];
  /** Whoever was asked before. */
  readonly answers?: true;
  /** "We", who write: nobody of the article's. */
  readonly isNewsroom?: true;
};

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
  /** Whom it asks, so that an answer after it is theirs. */
  readonly asks?: Subject;
};
