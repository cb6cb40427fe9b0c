import type { Finding } from '../finding.ts';
import type { BlockReading, ReadSentence } from '../speech/read-version.ts';
import type { Called } from '../speech/people.ts';
import type { Token } from '../tokens/token.ts';
import { classify, type ClaimReason } from './classify.ts';
import { statementsIn } from './clauses.ts';

/** What a block states as true or to come: reported without quote marks, within them, and in the publisher's voice. */
export function claimFindings({ sentences, quotes }: BlockReading): Finding[] {
  const found: Finding[] = [];
  for (const sentence of sentences) {
    const { host, headline, items } = sentence;
    const reading = host && quotes[host.index];
    if (host && (host.depth > 0 || reading?.as !== 'speech')) continue;
    if (headline) {
      const reason = { rule: 'claim-headline', status: 'evaluation' } as const;
      add(items.slice(headline.from), headline.claimant, reason, 0.6);
      continue;
    }
    for (const { items: reported, claimant } of sentence.reports) {
      for (const statement of statementsIn(reported)) {
        const status = classify(statement)?.status ?? 'evaluation';
        add(statement, claimant, { rule: 'claim-reported', status }, 0.7);
      }
    }
    if (sentence.reports.length > 0) continue;
    const claimant = reading?.as === 'speech' ? reading.speaker : null;
    for (const statement of statementsIn(ownWords(sentence))) {
      const reason = classify(statement);
      if (reason) add(statement, claimant, reason, 0.5);
    }
  }
  return found;

  function add(items: readonly Token[], claimant: Called | null, reason: ClaimReason, confidence: number): void {
    const { rule, status } = reason;
    const first = items[0];
    const last = items.at(-1);
    if (!first || !last || items.every(({ quote, word }) => quote !== null || word.kind === 'mark')) return;
    const range = { start: first.start, end: last.end };
    found.push({ range, kind: 'claim', says: { claimant, status }, rule, confidence });
  }
}

/** A sentence that only introduces a quotation states nothing else. */
function ownWords({ items, host, isQuoting }: ReadSentence): readonly Token[] {
  return host === null && isQuoting ? [] : items;
}
