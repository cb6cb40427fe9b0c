import type { TextRange } from '../text/text-range.ts';
import type { Called } from './speech/people.ts';
import type { ClaimSays, QuoteSays, Suggestion } from './suggestion.ts';

type Framing = Omit<Extract<Suggestion, { kind: 'framing' }>, 'selector'>;

/** A suggestion before its place is put into words, and while the article may still name who speaks. */
export type Finding = { readonly range: TextRange } & Pick<Suggestion, 'rule' | 'confidence'> &
  (
    | { readonly kind: 'quote'; readonly says: Omit<QuoteSays, 'speaker'> & { readonly speaker: Called | null } }
    | { readonly kind: 'claim'; readonly says: Omit<ClaimSays, 'claimant'> & { readonly claimant: Called | null } }
    | Pick<Framing, 'kind' | 'says' | 'note'>
  );
