import { isUtf8 } from 'node:buffer';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The first line, counted from 1, of bytes that aren't wholly UTF-8 that isn't. What ends a line is a line feed, a
 * carriage return or both; neither is ever part of another character of UTF-8, so lines can be told apart before they are
 * decoded.
 */
export function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = 0; end < bytes.length; end++) {
    const byte = bytes[end];
    if (byte !== LINE_FEED && (byte !== CARRIAGE_RETURN || bytes[end + 1] === LINE_FEED)) continue;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line++;
  }
  return line;
}
