import { sameSpan, type Span } from '../../core/mark/span.ts';
import { nextWord, previousWord, snapToWords } from '../../core/text/segment.ts';

/** What a text that still has a word holds; behind the last there may be a full stop. */
const WORD = /[\p{L}\p{N}]/u;

/** Which end of a mark goes a word which way. */
export type EdgeStep = 'start-earlier' | 'start-later' | 'end-earlier' | 'end-later';

/** A mark in its block's `text` after a step; the very same where there is no word to go to, or only one left. */
export function stepEdge(step: EdgeStep, text: string, span: Span): Span {
  const { start, end } = span;
  const second = nextWord(text, start);
  const isOneWord = second >= end;
  switch (step) {
    case 'start-earlier':
      return changed(span, { start: previousWord(text, start) });
    case 'start-later':
      return isOneWord ? span : changed(span, { start: snapToWords(text, second, nextWord(text, second)).start });
    case 'end-earlier':
      return isOneWord ? span : changed(span, { end: nextWord(text, previousWord(text, previousWord(text, end))) });
    case 'end-later':
      return WORD.test(text.slice(end)) ? changed(span, { end: nextWord(text, end) }) : span;
  }
}

function changed(span: Span, edge: Partial<Span>): Span {
  const { version, block, start, end } = { ...span, ...edge };
  const stepped = { version, block, start, end };
  return sameSpan(stepped, span) ? span : stepped;
}
