import type { Article, Version, VersionId } from '../article/article.ts';
import { describe, type Selector } from '../mark/selector.ts';
import { inReadingOrder } from '../mark/span.ts';
import { claimFindings } from './claims/claim-findings.ts';
import type { TextRange } from '../text/text-range.ts';
import type { Finding } from './finding.ts';
import { framingFindings } from './framing/framing-findings.ts';
import { ARABIC_FRAMING, ENGLISH_FRAMING } from './framing/framing-grammars.ts';
import { graphemeEdges } from './grapheme-edges.ts';
import { quoteFindings } from './quotes/quote-findings.ts';
import { ARABIC } from './speech/arabic-grammar.ts';
import { ENGLISH } from './speech/english-grammar.ts';
import { nameOf } from './speech/people.ts';
import { readVersion } from './speech/read-version.ts';
import type { Suggestion } from './suggestion.ts';
import { wordReader } from './tokens/word.ts';

/**
 * The program's own reading of an article: who is quoted, what is claimed, which words push. By rules, each named, for
 * Arabic and English; an article in another language is read for its quote marks alone. In reading order, version by
 * version. Takes time in proportion to the article's length.
 */
export function suggest(article: Article): Suggestion[] {
  return article.versions.flatMap((version) => suggestIn(version, article));
}

function suggestIn(version: Version, { language, direction }: Article): Suggestion[] {
  const grammar = language === 'ar' || (language !== 'en' && direction === 'rtl') ? ARABIC : ENGLISH;
  const isKnown = language === 'ar' || language === 'en';
  const framing = grammar === ARABIC ? ARABIC_FRAMING : ENGLISH_FRAMING;
  const words = wordReader(grammar.readWord);
  const found: { findings: readonly Finding[]; place: Place }[] = [];
  for (const reading of readVersion(version, grammar, words)) {
    const ofLanguage = isKnown ? [claimFindings(reading), framingFindings(reading, framing)] : [];
    const findings: readonly Finding[] = [quoteFindings(reading), ...ofLanguage].flat();
    found.push({ findings, place: { version: version.id, block: found.length, text: reading.text } });
  }
  return found.flatMap(({ findings, place }) => inOrder(findings, place));
}

type Place = { version: VersionId; block: number; text: string };

function inOrder(findings: readonly Finding[], { version, block, text }: Place): Suggestion[] {
  const edges = graphemeEdges(text);
  const selectorOf = (range: TextRange) => describe({ version, block, ...edges(range) }, text);
  return findings
    .map((finding) => suggestionOf(finding, selectorOf(finding.range)))
    .sort((a, b) => inReadingOrder(a.selector, b.selector));
}

function suggestionOf(finding: Finding, selector: Selector): Suggestion {
  const { rule, confidence } = finding;
  switch (finding.kind) {
    case 'quote': {
      const { kind, says } = finding;
      return { selector, kind, says: { ...says, speaker: nameOf(says.speaker) }, rule, confidence };
    }
    case 'claim': {
      const { kind, says } = finding;
      return { selector, kind, says: { ...says, claimant: nameOf(says.claimant) }, rule, confidence };
    }
    case 'framing': {
      const { kind, says, note } = finding;
      return { selector, kind, says, note, rule, confidence };
    }
  }
}
