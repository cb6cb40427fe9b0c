import type { RuleId } from '../rules.ts';
import type { ClaimStatus } from '../suggestion.ts';
import type { Token } from '../tokens/token.ts';
import type { Clause } from './clauses.ts';
import { isIdleTrigger } from './english-triggers.ts';
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
const RANK: ReadonlyMap<string, number> = new Map(ORDER.map((trigger, rank) => [trigger, rank]));

/** What makes a statement a claim, by the words that it holds; null where none of them says. */
export function classify(items: readonly Token[], { from, end }: Clause): ClaimReason | null {
  let first: number = ORDER.length;
  let hasDate = false;
  for (let at = from; at < end; at++) {
    const word = items[at]?.word;
    const trigger = word?.kind === 'number' ? 'number' : word?.trigger;
    if (!trigger || isIdleTrigger(word?.shadow ?? '', items[at + 1]?.word.shadow ?? '')) continue;
    if (trigger === 'date') hasDate = true;
    first = Math.min(first, RANK.get(trigger) ?? ORDER.length);
  }
  const trigger = ORDER[first];
  // A number beside a month is its date.
  if (trigger === 'number' && hasDate) return REASONS.date;
  return trigger === undefined ? null : REASONS[trigger];
}
