import { isToBeSeen } from '../text/white-space.ts';

/** A line that carries text; `apart`: something that holds nothing, an empty line above all, stands before it. */
export type SourceLine = { text: string; apart: boolean };

/** Every way to end a line that Unicode knows (annex 14, mandatory breaks). */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** All lines of a source, empty ones too, without their line breaks. */
export function linesOf(source: string): string[] {
  return source.split(LINE_BREAK);
}

/**
 * The lines of a source that carry text, white space at their ends included: without its byte order mark, its line
 * breaks, and lines on which nothing is to be seen (white space, control characters, and invisible format characters
 * such as direction marks).
 */
export function sourceLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let apart = false;
  for (const text of linesOf(source.replace(/^\ufeff/, ''))) {
    const holds = isToBeSeen(text);
    if (holds) lines.push({ text, apart });
    apart = !holds;
  }
  return lines;
}
