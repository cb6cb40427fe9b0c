import { firstBrokenLine } from './broken-utf-8.ts';
import { readBytes, type ReadBytesProblem } from './read-bytes.ts';

/** `not-text` is first met in line `line`, counted from 1. */
export type ReadTextProblem = ReadBytesProblem | { kind: 'not-text'; line: number };

export type ReadText = { ok: true; text: string } | { ok: false; problem: ReadTextProblem };

/**
 * Reads a text file: UTF-8, or UTF-16 where a byte order mark says so. Nothing is replaced or normalised: a file that
 * isn't wholly text in its encoding is refused. The byte order mark isn't part of the text.
 */
export async function readText(path: string): Promise<ReadText> {
  const reading = await readBytes(path);
  return reading.ok ? decode(reading.bytes) : reading;
}

function decode(bytes: Buffer): ReadText {
  try {
    return { ok: true, text: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: { kind: 'not-text', line: firstBrokenLine(bytes) } };
  }
}

function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
