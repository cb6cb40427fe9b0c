import {
  FULL_VERSION,
  versionIdSchema,
  type Article,
  type Block,
  type Version,
  type VersionId,
} from '../article/article.ts';
import { isAbbreviation } from '../text/abbreviations.ts';
import { tellDirection, tellLanguage } from '../text/language.ts';
import { countWords } from '../text/words.ts';
import { findAbridgements, type Abridgement } from './abridgement.ts';
import { joinBrokenLines, type Join, type JoinedLine } from './broken-lines.ts';
import { readDateline, type Dateline } from './dateline.ts';
import { noteOf, type ImportFinding, type ImportNote } from './note.ts';
import { splitAtSeams } from './seams.ts';
import { sourceLines } from './source-lines.ts';
import { checkWeekday } from './weekday.ts';

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

/** A line of the article, before it is known which version it goes to. `pieces` are several where it was glued. */
type Part = {
  kind: Block['kind'];
  pieces: readonly string[];
  joins: readonly Join[];
  dateline: Dateline | null;
};

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
  const body = parts.filter(({ kind }) => kind === 'paragraph');
  const abridgements = new Map<Part, Abridgement>();
  for (const abridgement of findAbridgements(body.map(({ pieces }) => pieces))) {
    const part = body[abridgement.line];
    if (part) abridgements.set(part, abridgement);
  }
  const dateline = parts.find((part) => part.dateline !== null)?.dateline ?? null;
  const teaser = parts.find(({ kind }) => kind === 'teaser');
  const movesTeaser = (part: Part) => part === teaser && teaser.dateline?.alone === false && abridgements.size > 0;

  const built = [
    versionOf(FULL_VERSION, parts.filter((part) => !abridgements.has(part) && !movesTeaser(part)), abridgements),
    ...[...abridgements.keys()].map((abridgement, index) => {
      const inVersion = parts.filter((part) => part === abridgement || (index === 0 && movesTeaser(part)));
      return versionOf(abridgedId(index), inVersion, abridgements);
    }),
  ];
  const versions = built.map(({ version }) => version);
  return {
    ok: true,
    article: {
      headline: parts.find(({ kind }) => kind === 'headline')?.pieces[0] ?? '',
      language: tellLanguage(source),
      direction: tellDirection(source),
      publisher: dateline?.publisher ?? null,
      published: dateline?.published ?? null,
      versions,
    },
    notes: [...built.flatMap(({ notes }) => notes), ...weekdayNotes(versions, dateline)],
  };
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
  const lines = sourceLines(source).map((text, index) => ({
    text,
    fixed: index < LINES_WITH_DATELINE && readDateline(text) !== null,
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
  if (!line || index === lines.length - 1 || line.joins.length > 0) return -1;
  return looksLikeHeadline(line.text) ? index : -1;
}

/** Headlines are short and end without a full stop; a comma, colon or semicolon promises more to come. */
function looksLikeHeadline(text: string): boolean {
  if (!/\p{L}/u.test(text) || countWords(text) > MOST_HEADLINE_WORDS) return false;
  if (/[،,؛;:]$/.test(text)) return false;
  const endsInStop = /(?<![.…])[.۔]["”»›’)\]]*$/.test(text);
  return !endsInStop || isAbbreviation(text, '');
}

function abridgedId(index: number): VersionId {
  return versionIdSchema.parse(index === 0 ? 'abridged' : `abridged-${index + 1}`);
}

function versionOf(
  id: VersionId,
  parts: readonly Part[],
  abridgements: ReadonlyMap<Part, Abridgement>,
): { version: Version; notes: ImportNote[] } {
  const blocks: Block[] = [];
  const notes: ImportNote[] = [];
  for (const part of parts) {
    const note = (finding: ImportFinding, block: number) => notes.push(noteOf(finding, id, block));
    const first = blocks.length;
    if (part.kind === 'headline') note({ kind: 'headline' }, first);
    if (part.dateline) {
      const { publisher, published } = part.dateline;
      note({ kind: 'dateline', publisher, published }, first);
    }
    const abridgement = abridgements.get(part);
    if (abridgement) {
      const { sentences, repeated } = abridgement;
      note({ kind: 'abridgement', sentences, repeated }, first);
    }
    const joins = [...part.joins];
    let start = 0;
    for (const [index, text] of part.pieces.entries()) {
      const block = blocks.length;
      blocks.push({ kind: part.kind, text });
      if (index > 0) note({ kind: 'seam-split' }, block);
      const end = start + text.length;
      for (let join = joins[0]; join && (join.at < end || index === part.pieces.length - 1); join = joins[0]) {
        note({ kind: 'rejoined', reason: join.reason, space: join.space, at: join.at - start }, block);
        joins.shift();
      }
      start = end;
    }
  }
  return { version: { id, blocks }, notes };
}

function weekdayNotes(versions: readonly Version[], dateline: Dateline | null): ImportNote[] {
  if (!dateline) return [];
  for (const { id, blocks } of versions) {
    for (const [index, { text }] of blocks.entries()) {
      const check = checkWeekday(text, dateline.published);
      if (check) return [noteOf({ kind: 'weekday', weekday: check.weekday, agrees: check.agrees }, id, index)];
    }
  }
  return [];
}
