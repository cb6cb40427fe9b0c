import { CLAIM_STATUSES, type KeyMark } from '../../core/mark/mark.ts';
import { inReadingOrder } from '../../core/mark/span.ts';

export type Claim = Extract<KeyMark, { kind: 'claim' }>;
export type ClaimGroup = { status: Claim['says']['status']; claims: readonly Claim[] };

/** A key's claims by what would settle them, each group in reading order; a status that no claim has is left out. */
export function groupClaims(key: readonly KeyMark[]): ClaimGroup[] {
  const claims = key
    .filter((mark): mark is Claim => mark.kind === 'claim')
    .toSorted((a, b) => inReadingOrder(a.selector, b.selector));
  return CLAIM_STATUSES.map((status) => ({
    status,
    claims: claims.filter(({ says }) => says.status === status),
  })).filter((group) => group.claims.length > 0);
}
