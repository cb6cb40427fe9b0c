import type { Article, Version, VersionId } from '../article/article.ts';
import { describe, type Selector } from '../mark/selector.ts';
import { inReadingOrder } from '../mark/span.ts';
import { claimFindings } from './claims/claim-findings.ts';
import type { Finding } from './finding.ts';
import { framingFindings, type FramingGrammar } from './framing/framing-findings.ts';
import { ARABIC_FRAMING, ENGLISH_FRAMING } from './framing/framing-grammars.ts';
import { graphemeEdges } from './grapheme-edges.ts';
import { quoteFindings } from './quotes/quote-findings.ts';
import { ARABIC } from './speech/arabic-grammar.ts';
import { ENGLISH } from './speech/english-grammar.ts';
import { nameOf } from './speech/people.ts';
import { readVersion, type BlockReading } from './speech/read-version.ts';
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
  const found: Finding[][] = [];
  readVersion(version, grammar, words, (reading) => found.push(findingsIn(reading, isKnown ? framing : null)));
  // Only now have all who have a name been given it.
  const suggestions: Suggestion[] = [];
  for (const [block, { text }] of version.blocks.entries()) {
    addInOrder(found[block] ?? [], { version: version.id, block, text }, suggestions);
  }
  return suggestions;
}

/** The quotations of a block; and where its language is known, its claims and the words in it that push. */
function findingsIn(reading: BlockReading, framing: FramingGrammar | null): Finding[] {
  const found = quoteFindings(reading);
  if (framing === null) return found;
  for (const claim of claimFindings(reading)) found.push(claim);
  for (const one of framingFindings(reading, framing)) found.push(one);
  return found;
}

type Place = { version: VersionId; block: number; text: string };

function addInOrder(findings: readonly Finding[], { version, block, text }: Place, to: Suggestion[]): void {
  const edges = graphemeEdges(text);
  const own = findings.map((finding) => {
    const { start, end } = edges(finding.range);
    return suggestionOf(finding, describe({ version, block, start, end }, text));
  });
  if (own.length > 1) own.sort((a, b) => inReadingOrder(a.selector, b.selector));
  for (const suggestion of own) to.push(suggestion);
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
