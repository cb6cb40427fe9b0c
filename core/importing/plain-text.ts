import type { Article } from '../article/article.ts';
import { isAbbreviation } from '../text/abbreviations.ts';
import { tellDirection, tellLanguage } from '../text/language.ts';
import { endsSentence } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { readAgency } from './agency.ts';
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
 * A source of one line is an article of one paragraph, and its headline is empty. `titled`: its first line is known to be
 * the headline, as a document's style says.
 */
export function importPlainText(source: string, titled = false): ImportResult {
  const problem = problemOf(source);
  if (problem) return { ok: false, problem };

  const told = partsOf(source, titled);
  const dateline = told.find((part) => part.dateline !== null)?.dateline ?? null;
  const parts = (dateline?.publisher ?? null) === null ? withAgency(told) : told;
  const { article, notes } = assembleArticle(parts, {
    language: tellLanguage(source),
    direction: tellDirection(source),
    publisher: dateline?.publisher ?? parts.find(({ agency }) => agency !== undefined)?.agency ?? null,
    published: dateline?.published ?? null,
  });
  return { ok: true, article, notes };
}

/** The parts, the first whose text begins as a wire's does naming its agency. */
export function withAgency(parts: readonly Part[]): readonly Part[] {
  const agencies = parts
    .slice(0, LINES_WITH_DATELINE)
    .map(({ kind, pieces }) => (kind === 'headline' ? null : readAgency(pieces[0] ?? '')));
  const index = agencies.findIndex((agency) => agency !== null);
  const agency = agencies[index];
  return agency === undefined || agency === null
    ? parts
    : parts.map((part, at) => (at === index ? { ...part, agency } : part));
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

function partsOf(source: string, titled: boolean): Part[] {
  const found = sourceLines(source);
  const wraps = findHardWraps(found);
  const lines = found.map(({ text }, index) => ({
    text,
    fixed: index < LINES_WITH_DATELINE && wraps[index + 1] !== true && readDateline(text) !== null,
    wraps: wraps[index] === true,
  }));
  const joined = joinBrokenLines(lines);
  const top = afterMenu(joined, joined.length) + LINES_WITH_DATELINE;
  const teaser = joined.findIndex(({ text }, index) => index < top && readDateline(text) !== null);
  const headline = titled && joined.length > 1 ? 0 : headlineAt(joined, teaser);
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
  const index = teaser === 0 ? 1 : afterMenu(lines, teaser === -1 ? lines.length : teaser);
  const line = lines[index];
  if (!line || index === lines.length - 1 || line.joins.some(({ reason }) => reason !== 'wrapped')) return -1;
  if (looksLikeHeadline(line.text)) return index;
  // What a dateline follows is a headline, though it ends like a sentence.
  const isDated = teaser === index + 1 && readDateline(lines[teaser]?.text ?? '')?.alone === true;
  return isDated &&
    countWords(line.text) <= MOST_HEADLINE_WORDS &&
    /\p{L}/u.test(line.text) &&
    !/[،,؛;:]$/.test(line.text)
    ? index
    : -1;
}

/** Words of a menu's entry, and of a headline that follows a menu. */
const MOST_MENU_WORDS = 2;
const LEAST_HEADLINE_WORDS = 4;
const LONGEST_MENU = 40;
/** `عاجل | الصحة`, `Home > News`: where on a site the article stands. */
const TRAIL = /^[^.!?؟:]{1,60}\s[|>›»/\\]\s[^.!?؟:]{1,40}$/u;

/**
 * Where the first line is past a menu that was copied with the article: two entries or more, or a trail through a site,
 * then a longer line that looks like a headline, and then sentences. Verses and lists, which have no sentences, have none.
 */
function afterMenu(lines: readonly JoinedLine[], end: number): number {
  const isEntry = (text: string) => countWords(text) <= MOST_MENU_WORDS && looksLikeHeadline(text);
  const first = lines
    .slice(0, Math.min(end, LONGEST_MENU))
    .findIndex(({ text }) => !isEntry(text) && !TRAIL.test(text));
  const headline = lines[first]?.text ?? '';
  const isMenu = first > 1 || (first === 1 && TRAIL.test(lines[0]?.text ?? ''));
  if (!isMenu || countWords(headline) < LEAST_HEADLINE_WORDS || !looksLikeHeadline(headline)) return 0;
  return lines.slice(first + 1, first + LONGEST_MENU).some(({ text }) => endsSentence(text)) ? first : 0;
}

/** Headlines are short and end without a full stop; a comma, colon or semicolon promises more to come. */
function looksLikeHeadline(text: string): boolean {
  if (!/\p{L}/u.test(text) || countWords(text) > MOST_HEADLINE_WORDS) return false;
  if (/[،,؛;:]$/.test(text)) return false;
  const endsInStop = /(?<![.…])[.۔]["”»›’)\]]*$/.test(text);
  return !endsInStop || isAbbreviation(text, '');
}
