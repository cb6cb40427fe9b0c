import { characterClasses, DIGIT, LETTER, SPACE } from './character-class.ts';
import type { Token } from './token.ts';
import type { WordReader } from './word.ts';

const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);
/** What may stand within a number: . , and the Arabic separators. */
const SEPARATORS: ReadonlySet<number> = new Set([FULL_STOP, 0x2c, 0x66b, 0x66c]);

/**
 * The words, numbers and marks of a text, in order, without white space. A word keeps the apostrophes, hyphens and
 * initials' full stops within it (`don't`, `far-right`, `U.S`, `أ.ف.ب`). One pass, by code units.
 */
export function tokenize(text: string, words: WordReader): Token[] {
  const classes = characterClasses();
  const tokens: Token[] = [];
  const classAt = (at: number): number => (at < text.length ? (classes[text.charCodeAt(at)] ?? SPACE) : SPACE);
  let at = 0;
  while (at < text.length) {
    const kind = classAt(at);
    const start = at++;
    if (kind === SPACE) continue;
    if (kind === LETTER) at = endOfWord(text, at, classAt);
    if (kind === DIGIT) at = endOfNumber(text, at, classAt);
    tokens.push({ start, end: at, word: words.read(text, start, at), quote: null });
  }
  return tokens;
}

function endOfWord(text: string, from: number, classAt: (at: number) => number): number {
  let at = from;
  let partStart = from - 1;
  for (;;) {
    while (classAt(at) === LETTER || classAt(at) === DIGIT) at++;
    const unit = text.charCodeAt(at);
    const isInitial = unit === FULL_STOP && at - partStart === 1 && classAt(at + 2) !== LETTER;
    if (!(APOSTROPHES.has(unit) || unit === HYPHEN || isInitial) || classAt(at + 1) !== LETTER) return at;
    partStart = ++at;
  }
}

function endOfNumber(text: string, from: number, classAt: (at: number) => number): number {
  let at = from;
  for (;;) {
    while (classAt(at) === DIGIT) at++;
    if (!SEPARATORS.has(text.charCodeAt(at)) || classAt(at + 1) !== DIGIT) break;
    at++;
  }
  // `20th`, `5km`: letters that follow at once belong to the number.
  while (classAt(at) === LETTER || classAt(at) === DIGIT) at++;
  return at;
}
