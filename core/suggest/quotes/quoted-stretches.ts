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

type Beginning = Pick<Draft, 'open' | 'start'>;

function afterMark({ at, width }: QuoteMark): Beginning {
  return { open: at, start: at + width };
}

/** `end` is the closing mark, or an offset where there is none. */
function draftOf(from: Beginning, end: QuoteMark | number, ends: Draft['ends'], continues: boolean): Draft {
  const [last, close] = typeof end === 'number' ? [end, end] : [end.at, end.at + end.width];
  return { ...from, end: last, close, ends, continues };
}

/**
 * What stands between quote marks in each of a version's blocks, in reading order, hosts before what they hold. Tokens
 * are asked for only where a mark is missing, and its place has to be guessed.
 */
export function quotedStretches(
  texts: readonly string[],
  tokensOf: (text: string) => readonly Token[],
): QuotedStretch[][] {
  const pairings = texts.map((text) => pairMarks(findMarks(text)));
  const drafts = pairings.map((pairing) =>
    pairing.pairs.map(({ open, close }) => draftOf(afterMark(open), close, 'marked', false)),
  );
  addRunning(texts, tokensOf, pairings, drafts);

  const found: QuotedStretch[][] = [];
  for (const [block, text] of texts.entries()) {
    const own = drafts[block] ?? [];
    const before = own.length > 0 ? (found.at(-1)?.findLast(({ depth }) => depth === 0) ?? null) : null;
    found.push(own.length > 0 ? nest(block, text, own, before) : []);
  }
  return found;
}

/** Adds the stretches of which a mark is missing in the block itself. */
function addRunning(
  texts: readonly string[],
  tokensOf: (text: string) => readonly Token[],
  pairings: readonly Pairing[],
  drafts: Draft[][],
): void {
  const linked = new Set<number>();
  for (const [block, { openers, closers }] of pairings.entries()) {
    const text = texts[block] ?? '';
    const own = drafts[block];
    if (!own) continue;
    const [closer] = closers;
    if (closer && !linked.has(block)) {
      const start = guessStart(tokensOf(text), closer, own);
      if (start !== null) own.push(draftOf({ open: start, start }, closer, 'guessed', false));
    }
    const [opener] = openers;
    if (!opener) continue;
    const last = goesOnAboutSpeaker(tokensOf(text), opener) ? block : lastParagraph(texts, pairings, block);
    if (last === block) {
      const isLinked = linked.has(block);
      const end = isLinked ? text.length : guessEnd(text, tokensOf(text), opener, own);
      own.push(draftOf(afterMark(opener), end, isLinked ? 'running' : 'guessed', isLinked));
      continue;
    }
    own.push(draftOf(afterMark(opener), text.length, 'running', linked.has(block)));
    for (let next = block + 1; next <= last; next++) {
      linked.add(next);
      continueIn(next, texts, pairings, drafts);
    }
  }
}

/** The paragraph to which a quotation that `block` leaves open goes on without another opening; `block` if to none. */
function lastParagraph(texts: readonly string[], pairings: readonly Pairing[], block: number): number {
  if (opensAtStart(texts, pairings, block + 1)) return block + 1;
  const most = Math.min(block + MOST_PARAGRAPHS, pairings.length - 1);
  for (let next = block + 1; next <= most; next++) {
    const { openers, closers, pairs } = pairings[next] ?? { openers: [], closers: [], pairs: [] };
    const [closer] = closers;
    if (closer && (pairs[0]?.open.at ?? Infinity) > closer.at && (openers[0]?.at ?? Infinity) > closer.at) return next;
    if (closer || openers.length > 0) return block;
  }
  return block;
}

function opensAtStart(texts: readonly string[], pairings: readonly Pairing[], block: number): boolean {
  const text = texts[block] ?? '';
  const pairing = pairings[block];
  const first = Math.min(pairing?.openers[0]?.at ?? Infinity, pairing?.pairs[0]?.open.at ?? Infinity);
  return first < 4 && text.slice(0, first).trim() === '';
}

function continueIn(block: number, texts: readonly string[], pairings: readonly Pairing[], drafts: Draft[][]): void {
  const own = drafts[block];
  if (!own) return;
  if (opensAtStart(texts, pairings, block)) {
    const [first] = own;
    if (first && first.open < 4) first.continues = true;
    return;
  }
  const [closer] = pairings[block]?.closers ?? [];
  own.push(draftOf({ open: 0, start: 0 }, closer ?? texts[block]?.length ?? 0, 'running', true));
}

/** Puts a block's stretches in order, tells what holds what, and leaves the marks off. */
function nest(block: number, text: string, drafts: Draft[], before: QuotedStretch | null): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  const open: QuotedStretch[] = [];
  drafts.sort((a, b) => a.open - b.open || b.close - a.close);
  for (const draft of drafts) {
    while ((open.at(-1)?.close ?? Infinity) <= draft.open) open.pop();
    const host = open.at(-1) ?? null;
    if (open.length >= DEEPEST || (host && draft.close > host.close)) continue;
    const words = wordsWithin(text, draft);
    if (!words) continue;
    const { open: from, close, ends } = draft;
    const continues = draft.continues && !host ? before : null;
    const stretch = { block, ...words, open: from, close, ends, depth: open.length, host, continues };
    found.push(stretch);
    open.push(stretch);
  }
  return found;
}

/** A stretch without the white space at its ends; null where it holds no letter and no number. */
function wordsWithin(text: string, inner: TextRange): TextRange | null {
  let { start, end } = inner;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return /[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + SOON))) ? { start, end } : null;
}
