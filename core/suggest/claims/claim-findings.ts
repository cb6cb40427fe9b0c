import type { Finding } from '../finding.ts';
import type { BlockReading } from '../speech/read-version.ts';
import type { Called } from '../speech/people.ts';
import type { Token } from '../tokens/token.ts';
import { classify, type ClaimReason } from './classify.ts';
import { statementsIn, type Clause } from './clauses.ts';

/** What a block states as true or to come: reported without quote marks, within them, and in the publisher's voice. */
export function claimFindings({ sentences, quotes }: BlockReading): Finding[] {
  const found: Finding[] = [];
  for (const sentence of sentences) {
    const { host, headline, items } = sentence;
    const reading = host && quotes[host.index];
    if (host && (host.depth > 0 || reading?.as !== 'speech')) continue;
    if (headline) {
      const reason = { rule: 'claim-headline', status: 'evaluation' } as const;
      addClaim(items, { from: headline.from, end: items.length }, headline.claimant, reason, 0.6, found);
      continue;
    }
    for (const { items: reported, claimant } of sentence.reports) {
      for (const statement of statementsIn(reported)) {
        const status = classify(reported, statement)?.status ?? 'evaluation';
        addClaim(reported, statement, claimant, { rule: 'claim-reported', status }, 0.7, found);
      }
    }
    // A sentence that only introduces a quotation states nothing else.
    if (sentence.reports.length > 0 || (host === null && sentence.isQuoting)) continue;
    const claimant = reading?.as === 'speech' ? reading.speaker : null;
    for (const statement of statementsIn(items)) {
      const reason = classify(items, statement);
      if (reason) addClaim(items, statement, claimant, reason, 0.5, found);
    }
  }
  return found;
}

function addClaim(
  items: readonly Token[],
  clause: Clause,
  claimant: Called | null,
  { rule, status }: ClaimReason,
  confidence: number,
  to: Finding[],
): void {
  const first = items[clause.from];
  const last = items[clause.end - 1];
  if (!first || !last || !hasWord(items, clause)) return;
  const range = { start: first.start, end: last.end };
  to.push({ range, kind: 'claim', says: { claimant, status }, rule, confidence });
}

function hasWord(items: readonly Token[], { from, end }: Clause): boolean {
  for (let at = from; at < end; at++) {
    const item = items[at];
    if (item?.quote === null && item.word.kind !== 'mark') return true;
  }
  return false;
}
