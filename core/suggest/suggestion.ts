import type { Bilingual } from '../language/bilingual.ts';
import type { CLAIM_STATUSES, FramingDevice } from '../mark/mark.ts';
import type { Selector } from '../mark/selector.ts';
import type { RuleId } from './rules.ts';

/** Words that somebody is quoted with. `speaker` is a name as the article writes it, also where a pronoun stands. */
export type QuoteSays = {
  speaker: string | null;
  /** The words that name the speaker beside the quote itself: a name, a title, a pronoun; null where none do. */
  speakerSurface: string | null;
  /** The word that reports the speech, as it stands in the text, without a leading و or ف. */
  cue: string | null;
  nested: boolean;
};

export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** `claimant` is null where the publisher states it in its own voice. */
export type ClaimSays = { claimant: string | null; status: ClaimStatus };

export type FramingSays = { device: FramingDevice[]; wordOf: 'publisher' | 'speaker' | 'unknown' };

/** Something that the program noticed, where, by which rule, and how sure it is (0 to 1). Never an expert's mark. */
export type Suggestion = {
  selector: Selector;
  rule: RuleId;
  confidence: number;
} & (
  | { kind: 'quote'; says: QuoteSays }
  | { kind: 'claim'; says: ClaimSays }
  /** `note` is the word list's own, of what these words do to a reader; null where a rule of grammar found them. */
  | { kind: 'framing'; says: FramingSays; note: Bilingual | null }
);
