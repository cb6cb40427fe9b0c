import type { TextRange } from '../../text/text-range.ts';
import type { Token } from '../tokens/token.ts';
import { findMarks } from './find-marks.ts';
import { goesOnAboutSpeaker, guessEnd, guessStart } from './guess-ends.ts';
import { pairMarks, type Pairing } from './pair-marks.ts';
import type { QuoteMark } from './quote-mark.ts';
import type { QuotedStretch } from './quoted-stretch.ts';

/** Nothing that people write nests deeper. */
const DEEPEST = 3;
/** Through how many paragraphs a quotation that opens each anew, or none, is followed to its closing mark. */
const MOST_PARAGRAPHS = 8;
/** Within so many code units a stretch shows that it holds words. */
const SOON = 200;

/** A stretch before it is known what it is nested in. */
type Draft = Pick<QuotedStretch, 'open' | 'close' | 'start' | 'end' | 'ends'> & { continues: boolean };

function draftOf(opener: QuoteMark, closer: QuoteMark, ends: Draft['ends']): Draft {
  const { at, width } = opener;
  return { open: at, start: at + width, end: closer.at, close: closer.at + closer.width, ends, continues: false };
}

/** From a mark to an offset where there is none. */
function draftFrom({ at, width }: QuoteMark, end: number, ends: Draft['ends'], continues: boolean): Draft {
  return { open: at, start: at + width, end, close: end, ends, continues };
}

/** From an offset to a mark; to the block's end where that has none either. */
function draftTo(closer: QuoteMark | number, start: number, ends: Draft['ends'], continues: boolean): Draft {
  const end = typeof closer === 'number' ? closer : closer.at;
  return { open: start, start, end, close: typeof closer === 'number' ? end : end + closer.width, ends, continues };
}

/** After any text. A whole number, as {@link Infinity} would have each block's kept apart from it. */
const NOWHERE = 2 ** 30;

/** A block, its stretches so far, and the marks that have no partner in it. */
type Marked = Pick<Pairing, 'openers' | 'closers'> & {
  readonly text: string;
  readonly drafts: Draft[];
  /** Where the first mark stands that opens something; {@link NOWHERE} where none does. */
  readonly opensAt: number;
  /** A quotation of the block before goes on in it. */
  isLinked: boolean;
};

/**
 * What stands between quote marks in each of a version's blocks, in reading order, hosts before what they hold. Tokens
 * are asked for only where a mark is missing, and its place has to be guessed.
 */
export function quotedStretches(
  texts: readonly string[],
  tokensOf: (text: string) => readonly Token[],
): QuotedStretch[][] {
  const blocks = texts.map(markedIn);
  for (const [index, block] of blocks.entries()) {
    if (block.openers.length > 0 || block.closers.length > 0) addRunning(block, index, blocks, tokensOf);
  }
  let before: readonly QuotedStretch[] = [];
  return blocks.map(({ text, drafts }, block) => (before = nest(block, text, drafts, before)));
}

const NO_MARKS: Marked = { text: '', drafts: [], openers: [], closers: [], opensAt: NOWHERE, isLinked: false };

function markedIn(text: string): Marked {
  const { pairs, openers, closers } = pairMarks(findMarks(text));
  const drafts = pairs.map(({ open, close }) => draftOf(open, close, 'marked'));
  const opensAt = Math.min(pairs[0]?.open.at ?? NOWHERE, openers[0]?.at ?? NOWHERE);
  return { text, drafts, openers, closers, opensAt, isLinked: false };
}

/** Adds the stretches of which a mark is missing in a block itself. */
function addRunning(
  { text, drafts, isLinked, openers, closers }: Marked,
  index: number,
  blocks: readonly Marked[],
  tokensOf: (text: string) => readonly Token[],
): void {
  const opener = openers[0];
  const closer = closers[0];
  const isOpenedBefore = isLinked || closer === undefined;
  if (isOpenedBefore && !opener) return;
  const tokens = tokensOf(text);
  if (!isOpenedBefore) {
    const start = guessStart(tokens, closer, drafts);
    if (start !== null) drafts.push(draftTo(closer, start, 'guessed', false));
  }
  if (!opener) return;
  const last = goesOnAboutSpeaker(tokens, opener) ? index : lastParagraph(blocks, index);
  if (last > index || isLinked) drafts.push(draftFrom(opener, text.length, 'running', isLinked));
  else drafts.push(draftFrom(opener, guessEnd(text, tokens, opener, drafts), 'guessed', false));
  for (const next of blocks.slice(index + 1, last + 1)) {
    next.isLinked = true;
    continueIn(next);
  }
}

/** The paragraph to which a quotation that `block` leaves open goes on without another opening; `block` if to none. */
function lastParagraph(blocks: readonly Marked[], block: number): number {
  const most = Math.min(block + MOST_PARAGRAPHS, blocks.length - 1);
  if (most > block && opensAtStart(blocks[block + 1] ?? NO_MARKS)) return block + 1;
  for (let next = block + 1; next <= most; next++) {
    const { openers, closers, opensAt } = blocks[next] ?? NO_MARKS;
    const closer = closers[0];
    if (closer && opensAt > closer.at) return next;
    if (closer || openers.length > 0) return block;
  }
  return block;
}

function opensAtStart({ opensAt, text }: Marked): boolean {
  return opensAt < 4 && text.slice(0, opensAt).trim() === '';
}

function continueIn(block: Marked): void {
  const { text, drafts, closers } = block;
  if (opensAtStart(block)) {
    const [first] = drafts;
    if (first && first.open < 4) first.continues = true;
    return;
  }
  drafts.push(draftTo(closers[0] ?? text.length, 0, 'running', true));
}

/** Puts a block's stretches in order, tells what holds what, and leaves the marks off. */
function nest(block: number, text: string, drafts: Draft[], before: readonly QuotedStretch[]): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  const hosts: QuotedStretch[] = [];
  if (drafts.length > 1) drafts.sort((a, b) => a.open - b.open || b.close - a.close);
  for (const draft of drafts) {
    const { open, close, ends } = draft;
    while ((hosts.at(-1)?.close ?? Infinity) <= open) hosts.pop();
    const host = hosts.at(-1) ?? null;
    if (hosts.length >= DEEPEST || (host && close > host.close)) continue;
    const words = wordsWithin(text, draft);
    if (!words) continue;
    const { start, end } = words;
    const continues = draft.continues && !host ? (before.findLast(({ depth }) => depth === 0) ?? null) : null;
    const stretch = { block, index: found.length, start, end, open, close, ends, depth: hosts.length, host, continues };
    found.push(stretch);
    hosts.push(stretch);
  }
  return found;
}

const SPACE = /\s/;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** A stretch without the white space at its ends; null where it holds no letter and no number. */
function wordsWithin(text: string, inner: TextRange): TextRange | null {
  let { start, end } = inner;
  while (start < end && SPACE.test(text[start] ?? '')) start++;
  while (end > start && SPACE.test(text[end - 1] ?? '')) end--;
  return LETTER_OR_NUMBER.test(text.slice(start, Math.min(end, start + SOON))) ? { start, end } : null;
}
