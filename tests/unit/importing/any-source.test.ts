import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../core/article/article.ts';
import { importPlainText } from '../../../core/importing/plain-text.ts';

const ARTICLES = new URL('../../fixtures/articles/', import.meta.url);
const sources = readdirSync(ARTICLES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, ARTICLES), 'utf8'));

/** A text without its white space, which may go at the ends of blocks. */
function inkOf(text: string): string {
  return text.replace(/\s/g, '');
}

function inkOfLines(source: string): string[] {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  return lines.filter((line) => /[^\s\p{Cf}\p{Cc}]/u.test(line)).map(inkOf);
}

/** Whether the versions are made of the lines, each used once and in order, as hands are of a deck of cards. */
function isDealtOut(lines: readonly string[], versions: readonly string[]): boolean {
  let reached = new Map([['start', versions.map(() => 0)]]);
  for (const line of lines) {
    const next = new Map<string, number[]>();
    for (const places of reached.values()) {
      for (const [index, ink] of versions.entries()) {
        if (!ink.startsWith(line, places[index])) continue;
        const after = places.map((place, version) => (version === index ? place + line.length : place));
        next.set(after.join(), after);
      }
    }
    reached = next;
  }
  return reached.has(versions.map(({ length }) => length).join());
}

const splice = fc.oneof(
  fc.constantFrom('"', '«', '»', '“', '”', '\n', '\r\n', ' ', '.', '...', '…', '،', '؟', '(', ')'),
  fc.constantFrom('29.12.2025, ', 'و', 'A'),
  fc.constantFrom('\u200f', '\u064f', 'ـ', '\ud83d', '\udc69', '👩‍👩‍👧', '\u2028', '\u0301', '\ufeff', '\u0000'),
);

/** One of our articles, cut up, repeated in part, and sprinkled with what breaks things. */
const mutated = fc
  .tuple(
    fc.constantFrom(...sources),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.oneof(splice, fc.constantFrom(...sources))), { maxLength: 6 }),
  )
  .map(([source, edits]) =>
    edits.reduce((text, [at, removed, added]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + added + text.slice(from + removed);
    }, source),
  );

const piece = fc.oneof(splice, fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('كلمة', ' the '));
const anything = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('whatever the source', () => {
  it('gives an article that fits its schema, with notes that point into it, or a problem', () => {
    const source = fc.oneof(mutated, anything);
    fc.assert(
      fc.property(source, (text) => {
        const result = importPlainText(text);
        if (!result.ok) return;
        expect(articleSchema.parse(result.article)).toEqual(result.article);
        for (const note of result.notes) {
          const block = result.article.versions.find(({ id }) => id === note.version)?.blocks[note.block];
          expect(block).toBeDefined();
          if (note.kind === 'rejoined') expect(note.at).toBeLessThanOrEqual(block?.text.length ?? -1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no line: each is whole in one version, in order, and nothing else is there', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const result = importPlainText(text);
        if (!result.ok) return;
        const versions = result.article.versions.map(({ blocks }) => inkOf(blocks.map((block) => block.text).join('')));
        expect(isDealtOut(inkOfLines(text), versions)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('sources made to hang', () => {
  const longest = 1_000_000;
  it.each([
    ['one word', 'ا'.repeat(longest)],
    ['quote marks', `نص ${'"'.repeat(longest)}`],
    ['quote marks of two kinds, nested', `${'«'.repeat(longest / 2)}${'"'.repeat(longest / 2)}ا`],
    ['full stops', `${'.'.repeat(longest)}ا`],
    ['initials', 'أ.'.repeat(longest / 2)],
    ['white space', `a${' '.repeat(longest)}b`],
    ['closing brackets after a stop', `ا.${')'.repeat(longest)}ب`],
    ['glued sentences', 'جملة فيها كلمات كثيرة هنا.'.repeat(longest / 26)],
    ['short lines', 'سطر قصير\n'.repeat(20_000)],
    ['lines that leave quotations open', 'قال: "نص\n'.repeat(20_000)],
    ['lines that all continue', '، نص\n'.repeat(20_000)],
    ['lines that repeat each other', 'قال الوزير نعم نعم نعم. وأضاف كلاما آخر هنا.\n'.repeat(20_000)],
  ])(
    '%s',
    (_, source) => {
      expect(importPlainText(source).ok).toBe(true);
    },
    // Each takes about a second at most; anything quadratic takes an hour.
    30_000,
  );
});
