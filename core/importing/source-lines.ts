import { isToBeSeen } from '../text/white-space.ts';

/** Every way to end a line that Unicode knows (annex 14, mandatory breaks); a run of them makes lines that hold nothing. */
const LINE_BREAKS = /[\n\r\v\f\u0085\u2028\u2029]+/;

/**
 * The lines of a source that carry text, white space at their ends included: without its byte order mark, its line
 * breaks, and lines on which nothing is to be seen (white space, control characters, and invisible format characters
 * such as direction marks).
 */
export function sourceLines(source: string): string[] {
  return source.replace(/^\ufeff/, '').split(LINE_BREAKS).filter(isToBeSeen);
}
