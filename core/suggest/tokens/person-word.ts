import type { CueForm } from '../speech/cue-form.ts';

/**
 * A word for whoever may speak.
 * - `role`: what one person is (`وزير`, "spokeswoman")
 * - `body`: an organisation (`وزارة`, "company")
 * - `group`: several people (`شهود`, "residents")
 * - `document`: what speaks for its author (`بيان`, "report")
 * - `given`: a given name
 */
export type PersonWord = {
  readonly kind: 'role' | 'body' | 'group' | 'document' | 'given';
  /** One spelling for a role's men and women, without the article: what later mentions are compared by. */
  readonly lemma: string;
  readonly gender: CueForm['gender'];
  /** With the article or a possessive pronoun. */
  readonly definite: boolean;
  /** Written as one with the preposition ل: `للوزارة`. Such a word begins no subject. */
  readonly afterLam: boolean;
};
