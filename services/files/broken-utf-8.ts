import { isUtf8 } from 'node:buffer';

/**
 * The first line, counted from 1, of bytes that aren't wholly UTF-8 that isn't. A line feed is never part of another
 * character of UTF-8, so lines can be told apart before they are decoded.
 */
export function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line++;
  }
  return line;
}
