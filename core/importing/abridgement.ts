import { sentences } from '../text/sentences.ts';
import { words } from '../text/words.ts';

/** A line of the body for comparing: its pieces where it was glued, else one. */
export type ComparedLine = readonly string[];

/** Line `line` repeats `repeated` of its `sentences` from elsewhere in the article. */
export type Abridgement = { line: number; sentences: number; repeated: number };

/** Nearly all: what share of its own sentences a line has to repeat. */
const LEAST_SENTENCES = 0.8;
/** What share of a sentence's runs of words has to come again elsewhere: an abridger may have changed a word. */
const LEAST_OF_SENTENCE = 0.9;
/** Words in a run. Fewer are repeated by chance; a sentence of fewer counts only as a whole. */
const RUN = 4;
/** A single sentence at the head of the body is a standfirst taken from it when it has this many words. */
const LEAST_STANDFIRST_WORDS = 8;

/** Hashes of a sentence's runs of words. A chance collision is harmless: nine runs in ten have to fit. */
type Sentence = { runs: readonly number[]; words: number };
type Line = { index: number; sentences: readonly Sentence[]; words: number };

/**
 * The lines that are abridgements: nearly all of whose own sentences come again in the article's other lines, later or
 * before, whatever share of the article that is. A paragraph that an abridgement holds is repeated too, so the longest
 * line is judged first, and no other counts as repeated by one that was taken away. Of equals the first is the
 * abridgement. A line of one sentence may repeat it for a reason, except at the head of the body.
 */
export function findAbridgements(body: readonly ComparedLine[]): Abridgement[] {
  if (body.length < 2) return [];
  const lines = body.map(compared);
  const holders = new Map<number, number>();
  for (const line of lines) count(line, holders, 1);
  const candidates = lines
    .filter((line) => judge(line, holders) !== null)
    .sort((a, b) => b.words - a.words || a.index - b.index);
  const found: Abridgement[] = [];
  for (const line of candidates) {
    const abridgement = judge(line, holders);
    if (!abridgement) continue;
    count(line, holders, -1);
    found.push(abridgement);
  }
  return found.sort((a, b) => a.line - b.line);
}

/** Adds a line to (or takes it from) the number of lines that hold each run. */
function count(line: Line, holders: Map<number, number>, change: 1 | -1): void {
  for (const run of new Set(line.sentences.flatMap(({ runs }) => runs))) {
    holders.set(run, (holders.get(run) ?? 0) + change);
  }
}

function judge(line: Line, holders: ReadonlyMap<number, number>): Abridgement | null {
  const repeated = line.sentences.filter(({ runs }) => {
    const elsewhere = runs.filter((run) => (holders.get(run) ?? 0) > 1).length;
    return elsewhere >= runs.length * LEAST_OF_SENTENCE;
  });
  const telling = repeated.filter((sentence) => sentence.words >= RUN).length;
  const isStandfirst = line.index === 0 && line.sentences.length === 1 && line.words >= LEAST_STANDFIRST_WORDS;
  if (telling < (isStandfirst ? 1 : 2)) return null;
  if (repeated.length < line.sentences.length * LEAST_SENTENCES) return null;
  return { line: line.index, sentences: line.sentences.length, repeated: repeated.length };
}

function compared(pieces: ComparedLine, index: number): Line {
  const found: Sentence[] = [];
  for (const piece of pieces) {
    for (const { start, end } of sentences(piece)) {
      const hashes = wordHashes(piece.slice(start, end));
      if (hashes.length > 0) found.push({ runs: runsOf(hashes), words: hashes.length });
    }
  }
  return { index, sentences: found, words: found.reduce((sum, sentence) => sum + sentence.words, 0) };
}

function runsOf(hashes: readonly number[]): number[] {
  if (hashes.length < RUN) return [combine([hashes.length, ...hashes])];
  return Array.from({ length: hashes.length - RUN + 1 }, (_, start) => combine(hashes.slice(start, start + RUN)));
}

/** The words, without vowel signs, tatweel and case, so that a copy that dropped them is known. */
function wordHashes(sentence: string): number[] {
  return words(sentence).map(({ start, end }) => {
    const letters = sentence
      .slice(start, end)
      .toLowerCase()
      .replace(/[\p{M}ـ]/gu, '');
    return combine(Array.from(letters, (letter) => letter.codePointAt(0) ?? 0));
  });
}

/** FNV-1a over 32-bit values (http://www.isthe.com/chongo/tech/comp/fnv/), good enough to tell words apart. */
function combine(values: readonly number[]): number {
  return values.reduce((hash, value) => Math.imul(hash ^ value, 0x01000193), 0x811c9dc5 | 0);
}
