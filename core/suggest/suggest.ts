import type { Article, Version, VersionId } from '../article/article.ts';
import { describe } from '../mark/selector.ts';
import { inReadingOrder } from '../mark/span.ts';
import { claimFindings } from './claims/claim-findings.ts';
import type { Finding } from './finding.ts';
import { framingFindings } from './framing/framing-findings.ts';
import { ARABIC_FRAMING, ENGLISH_FRAMING } from './framing/framing-grammars.ts';
import { graphemeEdges } from './grapheme-edges.ts';
import { quoteFindings } from './quotes/quote-findings.ts';
import { ARABIC } from './speech/arabic-grammar.ts';
import { ENGLISH } from './speech/english-grammar.ts';
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
  return readVersion(version, grammar, words).flatMap((reading, block) => {
    const others = isKnown ? [claimFindings(reading), framingFindings(reading, framing)] : [];
    return inOrder([quoteFindings(reading), ...others].flat(), { version: version.id, block, text: reading.text });
  }).toArray();
}

type Place = { version: VersionId; block: number; text: string };

function inOrder(findings: readonly Finding[], { version, block, text }: Place): Suggestion[] {
  const edges = graphemeEdges(text);
  return findings
    .map((finding): Suggestion => {
      const { range, ...rest } = finding;
      return { selector: describe({ version, block, ...edges(range) }, text), ...rest };
    })
    .sort((a, b) => inReadingOrder(a.selector, b.selector));
}
