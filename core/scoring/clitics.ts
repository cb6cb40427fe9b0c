import { CONTEXT_LENGTH, type Selector } from '../mark/selector.ts';
import type { Span } from '../mark/span.ts';

/** Vowel signs and the tatweel, which may follow any letter. */
const SIGNS = String.raw`[\p{Mn}\u0640]*`;
const letter = (letters: string): string => `${letters}${SIGNS}`;
const CONJUNCTION = letter('[وف]');
const PREPOSITION = letter('[بك]');
const LAM = letter('ل');
const ARTICLE = letter('ا') + LAM;

/**
 * The proclitics that Arabic writes as one with the next word: a conjunction (و ف), then a preposition (ب ك ل), then
 * the article (ال, which loses its alif after ل: لل). Any may be wanting; spaces before them belong to the gap.
 */
const GAP_OF_CLITICS = new RegExp(
  String.raw`^\s*(?=\p{L})(?:${CONJUNCTION})?(?:(?:${PREPOSITION})?(?:${ARTICLE})?|${LAM}(?:${LAM})?)$`,
  'u',
);

/**
 * `span` as it stands when nobody minds whether it takes a clitic along: an end that differs from the key's by
 * proclitics alone is moved onto the key's. The surroundings that the selector keeps are text enough for this, the
 * longest run of clitics being far shorter than they are.
 */
export function forgiveClitics(span: Span, key: Selector): Span {
  return {
    ...span,
    start: differsByClitics(span.start, key.start, key) ? key.start : span.start,
    end: differsByClitics(span.end, key.end, key) ? key.end : span.end,
  };
}

function differsByClitics(a: number, b: number, { start, prefix, exact, suffix }: Selector): boolean {
  if (a === b || Math.abs(a - b) > CONTEXT_LENGTH) return false;
  const text = prefix + exact + suffix;
  const origin = start - prefix.length;
  const from = Math.min(a, b) - origin;
  const to = Math.max(a, b) - origin;
  if (from < 0) return false;
  const inWord = /[\p{L}\p{Mn}\u0640]$/u.test(text.slice(0, from)) && !/^\s/u.test(text.slice(from));
  return !inWord && GAP_OF_CLITICS.test(text.slice(from, to)) && /^\p{L}/u.test(text.slice(to));
}
