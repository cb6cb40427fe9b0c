import { quoteMarks } from '../text/quote-marks.ts';
import { endsSentence } from '../text/sentences.ts';
import type { JoinReason } from './note.ts';

/** A line of the source; one that is `fixed` is whole, whatever comes after it; one that `wraps` goes on with the last. */
export type Line = { text: string; fixed: boolean; wraps: boolean };

/** Where two lines met, as an offset in the joined text. `space`: between two words, a space stands for the break. */
export type Join = { at: number; reason: JoinReason; space: boolean };

export type JoinedLine = { text: string; joins: readonly Join[] };

/** Marks that never start a line. An ellipsis may, and so may a dot before a letter (`.NET`). */
const CONTINUING = /^(?:[،,؛;:؟?!%٪]|\.(?![.\p{L}\p{N}]))/u;

/**
 * Through how many lines a quotation is followed to its closing mark. A link within a quotation breaks it into three
 * lines; a mark much further off is more likely a slip.
 */
const MOST_LINES_OF_QUOTE = 4;

/**
 * Puts lines together that were one: an article copied from a page is often broken where a link stood. The white space
 * at the break is the source's, and nothing is added but a space where two words would grow into one. White space at
 * the ends of what results is left out.
 */
export function joinBrokenLines(lines: readonly Line[]): JoinedLine[] {
  const reasons = joinReasons(lines);
  const joined: JoinedLine[] = [];
  let pieces: string[] = [];
  let joins: Join[] = [];
  let length = 0;

  function add(piece: string): void {
    pieces.push(piece);
    length += piece.length;
  }
  function finish(): void {
    if (pieces.length > 0) joined.push({ text: pieces.join('').trimEnd(), joins });
    pieces = [];
    joins = [];
    length = 0;
  }

  for (const [index, line] of lines.entries()) {
    const reason = reasons[index] ?? null;
    if (reason === null) {
      finish();
      add(line.text.trimStart());
      continue;
    }
    const space = needsSpace(pieces.at(-1) ?? '', line.text, reason);
    joins.push({ at: length, reason, space });
    add(space ? ` ${line.text}` : line.text);
  }
  finish();
  return joined;
}

/** Whether a space has to stand for a line break: where a link stood two words met, or a word and a quote mark. */
function needsSpace(before: string, after: string, reason: JoinReason): boolean {
  if (/\s$/.test(before) || /^\s/.test(after)) return false;
  if (reason === 'wrapped') return !/[\p{L}\p{N}][-–—/\u00ad]$/u.test(before);
  return /[\p{L}\p{M}\p{N}.,،؛;:!?؟…%٪)\]’”»]$/u.test(before) && /^[([“«]*[\p{L}\p{N}]/u.test(after);
}

/** For each line, why it continues the one before; null when it doesn't. */
function joinReasons(lines: readonly Line[]): (JoinReason | null)[] {
  const reasons = lines.map<JoinReason | null>((line, index) => {
    const before = lines[index - 1];
    if (!before || before.fixed) return null;
    if (startsMidway(line.text, before.text)) return 'mark';
    return line.wraps ? 'wrapped' : null;
  });
  for (const { opening, closing, atStart } of quotesOverLines(lines)) {
    // A closing mark at a line's start closes what stands just before it, however long the quotation is.
    if (atStart && lines[closing - 1]?.fixed === false) reasons[closing] ??= 'mark';
    if (closing - opening >= MOST_LINES_OF_QUOTE) continue;
    // A quotation of several paragraphs, each a whole one, is no broken line.
    if (lines.slice(opening, closing).some(({ text, fixed }) => fixed || endsSentence(text))) continue;
    for (let line = opening + 1; line <= closing; line++) reasons[line] ??= 'quote';
  }
  return reasons;
}

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function startsMidway(text: string, before: string): boolean {
  const start = text.replace(/^[\s\p{Cf}]+/u, '');
  if (CONTINUING.test(start)) return true;
  const closing = start[0] ?? '';
  const opening = OPENERS[closing];
  return opening !== undefined && before.lastIndexOf(opening) > before.lastIndexOf(closing);
}

/** A quotation that the first quote mark of a line closes, opened on an earlier line. */
type QuoteOverLines = { opening: number; closing: number; atStart: boolean };

function quotesOverLines(lines: readonly Line[]): QuoteOverLines[] {
  const found: QuoteOverLines[] = [];
  const lineOfOpening = new Map<number, number>();
  let line = -1;
  let start = 0;
  let end = -1;
  let isFirst = true;
  for (const mark of quoteMarks(lines.map(({ text }) => text).join('\n'))) {
    while (mark.at > end) {
      line++;
      start = end + 1;
      end = start + (lines[line]?.text.length ?? 0);
      isFirst = true;
    }
    if (mark.role === 'open') lineOfOpening.set(mark.at, line);
    const opening = mark.role === 'close' && mark.partner !== null ? lineOfOpening.get(mark.partner) : undefined;
    if (isFirst && opening !== undefined && opening < line) {
      const atStart = /^[\s\p{Cf}]*$/u.test(lines[line]?.text.slice(0, mark.at - start) ?? '');
      found.push({ opening, closing: line, atStart });
    }
    isFirst = false;
  }
  return found;
}
