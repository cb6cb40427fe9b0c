import { boundaryIn, graphemesOf, type Graphemes } from './graphemes.ts';
import { clampOffset, type TextRange } from './text-range.ts';
import { isWhiteSpace, trimRange } from './white-space.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Unicode keeps two letters with a full stop or colon between them in one word, for the sake of "U.S.A" and "don't".
 * In Arabic a stop without a space after it (`قال.وتابع`) is a slip between two words, unless single letters stand
 * around it (`أ.ف.ب`, `د.محمد`).
 */
const STOP_BETWEEN_ARABIC_WORDS = /(?<=[\p{Script=Arabic}\p{M}]{2})[.:](?=\p{Script=Arabic}[\p{Script=Arabic}\p{M}])/gu;

type Words = { readonly graphemes: Graphemes; readonly segments: Intl.Segments };

function wordsOf(text: string): Words {
  return { graphemes: graphemesOf(text), segments: segmenter.segment(text) };
}

/** The words of a segment: none for spaces and marks, one as a rule. */
function wordsIn({ graphemes }: Words, segment: Intl.SegmentData): TextRange[] {
  // Unicode calls a letter that is tied to an emoji by a joiner no word; a reader does.
  if (segment.isWordLike !== true && !/[\p{L}\p{N}]/u.test(segment.segment)) return [];
  const words: TextRange[] = [];
  let start = segment.index;
  for (const stop of segment.segment.matchAll(STOP_BETWEEN_ARABIC_WORDS)) {
    words.push({ start, end: segment.index + stop.index });
    start = segment.index + stop.index + 1;
  }
  words.push({ start, end: segment.index + segment.segment.length });
  // Here and there Unicode ends a word within a grapheme. Moving every end the same way keeps words apart and in order.
  return words
    .map((word) => ({
      start: boundaryIn(graphemes, word.start, 'after'),
      end: boundaryIn(graphemes, word.end, 'after'),
    }))
    .filter((word) => word.start < word.end);
}

/** The words and numbers of a text, in order, without the spaces and marks between them (Unicode annex 29). */
export function words(text: string): TextRange[] {
  const all = wordsOf(text);
  const found: TextRange[] = [];
  for (const segment of all.segments) for (const word of wordsIn(all, segment)) found.push(word);
  return found;
}

export function countWords(text: string): number {
  return words(text).length;
}

/** The word that an offset stands in or before; else the one that ends there; null between spaces and marks. */
export function wordAt(text: string, offset: number): TextRange | null {
  const all = wordsOf(text);
  const at = boundaryIn(all.graphemes, offset, 'before');
  return wordHolding(all, at) ?? wordEndingAt(all, at);
}

function wordHolding(all: Words, at: number): TextRange | null {
  const segment = all.segments.containing(at);
  if (!segment) return null;
  return wordsIn(all, segment).find((word) => word.start <= at && at < word.end) ?? null;
}

function wordEndingAt(all: Words, at: number): TextRange | null {
  if (at === 0) return null;
  const word = wordHolding(all, boundaryIn(all.graphemes, at - 1, 'before'));
  return word?.end === at ? word : null;
}

/**
 * White space and punctuation that a selection doesn't mean. Signs that belong to their number or name stay, and so do
 * those that Unicode reckons a word by themselves (the Arabic number sign, the Hebrew geresh).
 */
function isOuter(grapheme: string): boolean {
  return /^[\s\p{P}\p{Cf}]+$/u.test(grapheme) && !/[%٪‰#@&]/.test(grapheme) && countWords(grapheme) === 0;
}

/**
 * A selection as a reader means it: outer white space and punctuation (quote marks too) left out, then whole words.
 * One that holds no word keeps its marks; one of nothing but white space comes back empty, at its start. Snapping
 * what is snapped changes nothing.
 */
export function snapToWords(text: string, start: number, end: number): TextRange {
  const all = wordsOf(text);
  const from = Math.min(start, end);
  const to = Math.max(start, end);
  const whole = { start: boundaryIn(all.graphemes, from, 'before'), end: boundaryIn(all.graphemes, to, 'after') };
  const visible = trimRange(all.graphemes, whole, isWhiteSpace);
  if (visible.start === visible.end) return visible;
  const core = trimRange(all.graphemes, visible, isOuter);
  const isOfMarks = core.start === core.end;
  const meant = isOfMarks ? visible : core;
  const first = wordHolding(all, meant.start);
  const last = wordHolding(all, boundaryIn(all.graphemes, meant.end - 1, 'before'));
  // Marks alone are kept, but for those that a word holds: then the word is meant, and not the mark beside it.
  const held = [first, last].filter((word) => word !== null);
  const [one, other] = [held.at(0), held.at(-1)];
  if (isOfMarks && one && other) return { start: one.start, end: other.end };
  return { start: first?.start ?? meant.start, end: last?.end ?? meant.end };
}

/** A caret's way by word, forwards: the end of the word that it stands in or before; after the last, the text's. */
export function nextWord(text: string, offset: number): number {
  const all = wordsOf(text);
  let at = boundaryIn(all.graphemes, offset, 'before');
  const from = clampOffset(text, offset);
  while (at < text.length) {
    const segment = all.segments.containing(at);
    if (!segment) break;
    const word = wordsIn(all, segment).find(({ end }) => end > from);
    if (word) return word.end;
    at = segment.index + segment.segment.length;
  }
  return text.length;
}

/** A caret's way by word, backwards: the start of the word that it stands in or after; 0 before the first. */
export function previousWord(text: string, offset: number): number {
  const all = wordsOf(text);
  const from = clampOffset(text, offset);
  let at = from - 1;
  while (at >= 0) {
    const segment = all.segments.containing(at);
    if (!segment) break;
    const word = wordsIn(all, segment).findLast(({ start }) => start < from);
    if (word) return word.start;
    at = segment.index - 1;
  }
  return 0;
}
