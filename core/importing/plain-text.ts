import type { Article } from '../article/article.ts';
import { isAbbreviation } from '../text/abbreviations.ts';
import { tellDirection, tellLanguage } from '../text/language.ts';
import { countWords } from '../text/words.ts';
import { assembleArticle, type Part } from './assemble.ts';
import { joinBrokenLines, type JoinedLine } from './broken-lines.ts';
import { readDateline } from './dateline.ts';
import { findHardWraps } from './hard-wrap.ts';
import type { ImportNote } from './note.ts';
import { splitAtSeams } from './seams.ts';
import { sourceLines } from './source-lines.ts';

/** Why a source is no article. `at` is the offset of the first character that no text has. */
export type ImportProblem = { kind: 'empty' } | { kind: 'not-text'; at: number } | { kind: 'no-letters' };

export type ImportResult =
  | { ok: true; article: Article; notes: readonly ImportNote[] }
  | { ok: false; problem: ImportProblem };

/** A dateline is looked for in so many lines from the top; further down it is another story's, as a rule. */
const LINES_WITH_DATELINE = 4;
const MOST_HEADLINE_WORDS = 30;
/** Old files end in a control character or hold a few; no text is made of them. */
const MOST_CONTROLS = 0.01;
const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

/**
 * Makes an article of a plain text, in any language. Its blocks hold every character of the source, in the source's
 * order within each version, but for line breaks, white space at the ends of blocks, and lines on which nothing is to
 * be seen. The notes tell each place that was mended.
 *
 * - `full`: headline, teaser (when there is no abridgement that it belongs to) and paragraphs.
 * - `abridged`, `abridged-2`, …: one for each line that only repeats others' sentences, the first with the teaser.
 *
 * A source of one line is an article of one paragraph, and its headline is empty.
 */
export function importPlainText(source: string): ImportResult {
  const problem = problemOf(source);
  if (problem) return { ok: false, problem };

  const parts = partsOf(source);
  const dateline = parts.find((part) => part.dateline !== null)?.dateline ?? null;
  const { article, notes } = assembleArticle(parts, {
    language: tellLanguage(source),
    direction: tellDirection(source),
    publisher: dateline?.publisher ?? null,
    published: dateline?.published ?? null,
  });
  return { ok: true, article, notes };
}

function problemOf(source: string): ImportProblem | null {
  const at = binaryAt(source);
  if (at !== -1) return { kind: 'not-text', at };
  if (sourceLines(source).length === 0) return { kind: 'empty' };
  return /\p{L}/u.test(source) ? null : { kind: 'no-letters' };
}

/** Where a source betrays a binary file: at its first NUL, or its first control character when it has many; else -1. */
function binaryAt(source: string): number {
  const nul = source.indexOf('\0');
  if (nul !== -1) return nul;
  const controls = source.match(CONTROL)?.length ?? 0;
  return controls > source.length * MOST_CONTROLS ? source.search(CONTROL) : -1;
}

function partsOf(source: string): Part[] {
  const found = sourceLines(source);
  const wraps = findHardWraps(found);
  const lines = found.map(({ text }, index) => ({
    text,
    fixed: index < LINES_WITH_DATELINE && wraps[index + 1] !== true && readDateline(text) !== null,
    wraps: wraps[index] === true,
  }));
  const joined = joinBrokenLines(lines);
  const teaser = joined.findIndex(({ text }, index) => index < LINES_WITH_DATELINE && readDateline(text) !== null);
  const headline = headlineAt(joined, teaser);
  return joined.map(({ text, joins }, index): Part => {
    if (index === headline) return { kind: 'headline', pieces: [text], joins, dateline: null };
    if (index === teaser) return { kind: 'teaser', pieces: [text], joins, dateline: readDateline(text) };
    const isCredit = teaser === -1 && index > 0 && index === joined.length - 1;
    const credit = isCredit ? readDateline(text) : null;
    return { kind: 'paragraph', pieces: splitAtSeams(text), joins, dateline: credit?.alone === true ? credit : null };
  });
}

/** Which line is the headline: the first that isn't a dateline, if it looks like one and more follows; else -1. */
function headlineAt(lines: readonly JoinedLine[], teaser: number): number {
  const index = teaser === 0 ? 1 : 0;
  const line = lines[index];
  if (!line || index === lines.length - 1 || line.joins.some(({ reason }) => reason !== 'wrapped')) return -1;
  return looksLikeHeadline(line.text) ? index : -1;
}

/** Headlines are short and end without a full stop; a comma, colon or semicolon promises more to come. */
function looksLikeHeadline(text: string): boolean {
  if (!/\p{L}/u.test(text) || countWords(text) > MOST_HEADLINE_WORDS) return false;
  if (/[،,؛;:]$/.test(text)) return false;
  const endsInStop = /(?<![.…])[.۔]["”»›’)\]]*$/.test(text);
  return !endsInStop || isAbbreviation(text, '');
}
