import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL_VERSION } from '../../../../core/article/article.ts';
import type { MarkKind } from '../../../../core/mark/mark.ts';
import { piecesOf, signsOf, type Sign } from '../../../../renderer/print/line-pieces.ts';
import { numberMarks, type PrintedMark } from '../../../../renderer/print/numbered-marks.ts';

const TEXT = 'وقال لافروف: "بعد عدة جولات من المشاورات"، وأنه متفائل.';

function mark(kind: MarkKind, words: string): PrintedMark {
  const start = TEXT.indexOf(words);
  return { kind, selector: { version: FULL_VERSION, block: 0, start, end: start + words.length } };
}

function signs(...marks: PrintedMark[]): Sign[] {
  return signsOf(numberMarks(marks), () => TEXT);
}

const WHOLE = { number: 1, block: 0, start: 0, end: TEXT.length };

describe('signs in a line', () => {
  it('bracket a quote and number every mark where it begins', () => {
    const pieces = piecesOf(WHOLE, TEXT, signs(mark('quote', 'بعد عدة جولات من المشاورات'), mark('claim', 'عدة جولات')));
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.as))).toEqual([
      'وقال لافروف: "',
      'open',
      'numbers',
      'بعد ',
      'numbers',
      'عدة جولات من المشاورات',
      'close',
      '"، وأنه متفائل.',
    ]);
  });

  it('stand together where marks begin together', () => {
    const numbers = signs(mark('claim', 'جولات من'), mark('framing', 'جولات'));
    expect(numbers).toEqual([{ as: 'numbers', block: 0, at: TEXT.indexOf('جولات'), numbers: [1, 2] }]);
  });

  it('never come between two letters of a word', () => {
    const [number] = signs(mark('claim', 'أنه متفا'));
    expect(number?.at).toBe(TEXT.indexOf('وأنه'));
    const bracket = signs(mark('quote', 'أنه متفا')).find(({ as }) => as === 'close');
    expect(bracket?.at).toBe(TEXT.indexOf('.'));
  });

  it('leave every letter where it is, on whichever lines they fall', () => {
    const place = fc.integer({ min: 0, max: TEXT.length - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place)), place, (ends, cut) => {
        const marks = ends.map(([a, b]): PrintedMark => ({
          kind: 'quote',
          selector: { version: FULL_VERSION, block: 0, start: Math.min(a, b), end: Math.max(a, b) + 1 },
        }));
        const all = signs(...marks);
        const lines = [
          { ...WHOLE, end: cut },
          { ...WHOLE, number: 2, start: cut },
        ];
        const pieces = lines.flatMap((line) => piecesOf(line, TEXT, all));
        expect(pieces.filter((piece) => typeof piece === 'string').join('')).toBe(TEXT);
        expect(pieces.filter((piece) => typeof piece !== 'string')).toHaveLength(all.length);
      }),
    );
  });
});
