import { isAbbreviation } from './abbreviations.ts';
import { boundaryIn, graphemesOf } from './graphemes.ts';
import { clampOffset, type TextRange } from './text-range.ts';
import { quoteMarks } from './quote-marks.ts';
import { isWhiteSpace, trimRange } from './white-space.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** How much of the text on each side of a boundary is looked at: enough for any abbreviation and its neighbours. */
const CONTEXT = 40;

/** Unicode doesn't count the ellipsis sign as an end. It is one before a capital, a caseless letter or a mark. */
const ELLIPSIS_END = /…["”»’)\]]*\s+(?=[\p{Lu}\p{Lo}\p{N}"“«])/gu;

const LIST_NUMBER = /^\s*\p{Nd}{1,3}[.)]\s*$/u;

/**
 * The sentences of a text, in order, each with its closing marks and without the white space around it. What lies
 * between two is white space only. Built on Unicode annex 29, and mended where that ends a sentence too early
 * (abbreviations, a closing mark after a space) or too late (the ellipsis sign).
 */
export function sentences(text: string): TextRange[] {
  const graphemes = graphemesOf(text);
  const found: TextRange[] = [];
  let start = 0;
  for (const end of [...sentenceEnds(text), text.length]) {
    const snapped = boundaryIn(graphemes, end, 'after');
    const sentence = trimRange(graphemes, { start, end: snapped }, isWhiteSpace);
    if (sentence.start < sentence.end) found.push(sentence);
    start = snapped;
  }
  return found;
}

/** Where sentences end within a text: offsets after the white space that follows each. */
function sentenceEnds(text: string): number[] {
  const closing = closingMarksAfterSpace(text);
  const candidates = boundaries(text);
  const ends: number[] = [];
  let last = 0;
  for (const [index, boundary] of candidates.entries()) {
    const next = candidates[index + 1] ?? text.length;
    if (joinsNext(text, last, boundary, next)) continue;
    let end = boundary;
    if (closing.has(end)) end += /^["”»›]["”»›’)\].!?؟…\s]*/.exec(text.slice(end, next))?.[0].length ?? 0;
    ends.push(end);
    last = end;
  }
  return ends;
}

/** Unicode's boundaries within a text, and those after an ellipsis sign. */
function boundaries(text: string): number[] {
  const offsets = new Set<number>();
  for (const { index } of segmenter.segment(text)) offsets.add(index);
  for (const match of text.matchAll(ELLIPSIS_END)) offsets.add(match.index + match[0].length);
  offsets.delete(0);
  return [...offsets].sort((a, b) => a - b);
}

function closingMarksAfterSpace(text: string): ReadonlySet<number> {
  const marks = quoteMarks(text).filter(({ at, role, partner }) => {
    return role === 'close' && partner !== null && /\s/.test(text[at - 1] ?? '');
  });
  return new Set(marks.map(({ at }) => at));
}

/** Whether what Unicode calls two sentences is one. */
function joinsNext(text: string, start: number, boundary: number, next: number): boolean {
  const left = text.slice(Math.max(start, boundary - CONTEXT), boundary);
  const right = text.slice(boundary, Math.min(boundary + CONTEXT, text.length));
  if (/[\n\r\u0085\u2028\u2029]\s*$/.test(left)) return false;
  if (/^["“«(\s]*\p{Ll}/u.test(right)) return true;
  if (next - boundary <= CONTEXT && !/[\p{L}\p{N}]/u.test(text.slice(boundary, next))) return true;
  if (boundary - start <= CONTEXT && LIST_NUMBER.test(left)) return true;
  return isAbbreviation(left, right);
}

/** Whether a text ends where a sentence may end: at `.`, `؟`, `…` and their like, closing marks after them or not. */
export function endsSentence(text: string): boolean {
  return /[.!?؟۔…。！？]["”»›’)\]\s]*$/.test(text.slice(-16));
}

/** Where a caret goes by sentence, forwards: the end of the sentence that it stands in or before. */
export function nextSentence(text: string, offset: number): number {
  const from = clampOffset(text, offset);
  return sentences(text).find(({ end }) => end > from)?.end ?? text.length;
}

/** Where a caret goes by sentence, backwards: the start of the sentence that it stands in or after. */
export function previousSentence(text: string, offset: number): number {
  const from = clampOffset(text, offset);
  return sentences(text).findLast(({ start }) => start < from)?.start ?? 0;
}
