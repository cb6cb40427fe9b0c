import type { Finding } from '../finding.ts';
import type { RuleId } from '../rules.ts';
import type { BlockReading, QuoteReading } from '../speech/read-version.ts';
import type { QuotedStretch } from './quoted-stretch.ts';

type Speech = Extract<QuoteReading, { as: 'speech' }>;

/** The quotations of a block, as far as they are speech. */
export function quoteFindings({ text, stretches, quotes }: BlockReading): Finding[] {
  const findings: Finding[] = [];
  for (const stretch of stretches) {
    const reading = quotes[stretch.index];
    if (reading?.as !== 'speech') continue;
    const { rule, confidence } = reasonFor(stretch, reading);
    findings.push({
      range: { start: stretch.start, end: stretch.end },
      kind: 'quote',
      says: {
        speaker: reading.speaker,
        speakerSurface: reading.surface && text.slice(reading.surface.start, reading.surface.end),
        cue: reading.cue && text.slice(reading.cue.start, reading.cue.end),
        nested: stretch.depth > 0,
      },
      rule,
      confidence,
    });
  }
  return findings;
}

function reasonFor({ ends, depth }: QuotedStretch, { by, speaker }: Speech): { rule: RuleId; confidence: number } {
  if (ends === 'guessed') return { rule: 'quote-unbalanced', confidence: 0.5 };
  if (depth > 0) return { rule: 'quote-nested', confidence: 0.6 };
  switch (by) {
    case 'cue':
      return { rule: 'quote-cued', confidence: speaker === null ? 0.8 : 0.95 };
    case 'echo':
      return { rule: 'quote-echoed', confidence: 0.85 };
    case 'headline':
      return { rule: 'quote-headline', confidence: 0.9 };
    case 'continued':
    case 'host':
      return { rule: 'quote-continued', confidence: 0.75 };
    case 'nobody':
      return { rule: 'quote-unattributed', confidence: 0.5 };
  }
}
