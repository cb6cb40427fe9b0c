import { isUtf8 } from 'node:buffer';
import { ENCODINGS, type Encoded, type Encoding } from '../../core/importing/encoding.ts';
import type { FileProblem } from '../../core/importing/file-problem.ts';
import { firstBrokenLine } from '../files/broken-utf-8.ts';
import { decodeAs, encodingNamed } from './encodings.ts';
import { likeness } from './likeness.ts';

export type Decoding = Encoded & { text: string };

export type DecodingProblem = Extract<FileProblem, { kind: 'broken-utf-8' | 'other-encoding' }>;

export type DecodingResult = { ok: true; decoding: Decoding } | { ok: false; problem: DecodingProblem };

/** Of two in which a text is the same, the first is told: it is what western files are in. */
const EIGHT_BIT = ['windows-1252', 'windows-1256', 'iso-8859-6'] as const;
/** Enough to tell an encoding by, so that the time taken doesn't grow with the file. */
const SAMPLE = 65_536;
/** By how much the likeliest has to lead, in points of likeness a character; and how many characters have to speak. */
const SURE_LEAD = 0.5;
const SURE_CHARACTERS = 8;
/** So few points have only texts of control characters: nobody wrote one. */
const NO_TEXT = -3;

/**
 * Text of bytes in an encoding that they don't name: by byte order mark, by the pattern of UTF-16's empty bytes, by being
 * valid as UTF-8, which no other text is by chance, else by what reads like Arabic or a western language. Nothing is
 * ever replaced. `chosen` is a person's own choice, which goes before all of this.
 */
export function decode(bytes: Uint8Array, chosen: string | null = null): DecodingResult {
  if (chosen !== null) return decodeChosen(bytes, chosen);
  const unicode = byOrderMark(bytes) ?? byPattern(bytes);
  if (unicode !== null) {
    const text = decodeAs(bytes, unicode);
    return text === null ? problem(unicode) : known(text, unicode);
  }
  if (isUtf8(bytes)) return known(new TextDecoder('utf-8').decode(bytes), 'utf-8');
  const line = lineBreakingUtf8(bytes);
  return line === null ? byLikeness(bytes) : { ok: false, problem: { kind: 'broken-utf-8', line } };
}

function known(text: string, encoding: Encoding): DecodingResult {
  return { ok: true, decoding: { text, encoding, sure: true, others: [] } };
}

function problem(encoding: string): DecodingResult {
  return { ok: false, problem: { kind: 'other-encoding', encoding } };
}

function decodeChosen(bytes: Uint8Array, chosen: string): DecodingResult {
  const encoding = encodingNamed(chosen);
  const text = encoding === null ? null : decodeAs(bytes, encoding);
  if (encoding === null || text === null) return problem(encoding ?? chosen);
  const others = ENCODINGS.filter((other) => other !== encoding && decodeAs(bytes, other) !== null);
  return { ok: true, decoding: { text, encoding, sure: true, others } };
}

/** What a byte order mark says, or null where there is none. */
function byOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * UTF-16 without a mark: the upper bytes of Latin, Cyrillic, Hebrew and Arabic letters are 0 to 8, control characters
 * that text in any other encoding hardly has; and they stand at every other place.
 */
function byPattern(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null;
  const low = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < end; at++) if ((bytes[at] ?? 0) < 9) low[at % 2] = (low[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = low;
  if (odd > end * 0.3 && even < odd / 8) return 'utf-16le';
  return even > end * 0.3 && odd < even / 8 ? 'utf-16be' : null;
}

/**
 * The first line that isn't UTF-8 in a file that is otherwise; null when it isn't UTF-8 at all. Sequences of several
 * bytes that are valid don't come by chance: some for each fault say that the file was UTF-8 once.
 */
function lineBreakingUtf8(bytes: Uint8Array): number | null {
  const sample = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE * 4));
  const faults = sample.match(/\ufffd/g)?.length ?? 0;
  const valid = sample.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return valid > faults * 4 ? firstBrokenLine(bytes) : null;
}

function byLikeness(bytes: Uint8Array): DecodingResult {
  // What differs are bytes above 127; a file may open with a long stretch of none.
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - SAMPLE / 2);
  const candidates = EIGHT_BIT.flatMap((encoding) => {
    const text = decodeAs(bytes, encoding);
    return text === null ? [] : [{ encoding, text, ...likeness(text.slice(first, first + SAMPLE)) }];
  }).sort((one, other) => other.points - one.points);
  const [best, ...rest] = candidates;
  // Each byte has a character in windows-1252, so there is always one.
  if (!best) return problem('windows-1252');
  const rival = rest.find(({ text }) => text !== best.text);
  const leads =
    best.characters >= SURE_CHARACTERS && best.points > 0 && best.points - (rival?.points ?? 0) >= SURE_LEAD;
  return {
    ok: true,
    decoding: {
      text: best.text,
      encoding: best.encoding,
      sure: rival === undefined || leads || (best.points > 0 && rival.points <= NO_TEXT),
      others: rest.map(({ encoding }) => encoding),
    },
  };
}
