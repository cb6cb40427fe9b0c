import type { RuleId } from '../rules.ts';
import type { ClaimStatus } from '../suggestion.ts';
import type { Token } from '../tokens/token.ts';
import type { ClaimTrigger } from './trigger.ts';

export type ClaimReason = { readonly rule: RuleId; readonly status: ClaimStatus };

const REASONS: Readonly<Record<ClaimTrigger | 'number', ClaimReason>> = {
  promise: { rule: 'claim-promise', status: 'prediction' },
  prediction: { rule: 'claim-prediction', status: 'prediction' },
  'other-party': { rule: 'claim-other-party', status: 'other-party' },
  superlative: { rule: 'claim-superlative', status: 'record' },
  number: { rule: 'claim-number', status: 'record' },
  date: { rule: 'claim-date', status: 'record' },
  cause: { rule: 'claim-cause', status: 'evaluation' },
};
/** Of several, the one that tells most about how a statement could be settled. */
const ORDER = ['promise', 'prediction', 'other-party', 'superlative', 'number', 'cause', 'date'] as const;

/** What makes a statement a claim, by the words that it holds; null where none of them says. */
export function classify(items: readonly Token[]): ClaimReason | null {
  const triggers = new Set<ClaimTrigger | 'number'>();
  for (const { word } of items) {
    if (word.trigger) triggers.add(word.trigger);
    if (word.kind === 'number') triggers.add('number');
  }
  const first = ORDER.find((trigger) => triggers.has(trigger));
  // A number beside a month is its date.
  if (first === 'number' && triggers.has('date')) return REASONS.date;
  return first === undefined ? null : REASONS[first];
}
