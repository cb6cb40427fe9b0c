import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakPoints } from '../../../core/text/break-points.ts';
import { graphemeBoundary, wordAt } from '../../../core/text/segment.ts';
import { isToBeSeen } from '../../../core/text/white-space.ts';

/** The text with a bar at each of its break points. */
function cut(text: string): string {
  const points = [0, ...breakPoints(text), text.length];
  return points
    .slice(1)
    .map((end, index) => text.slice(points[index], end))
    .join('|');
}

it.each([
  ['One two,  three.', 'One |two,  |three.'],
  ['He said: "Yes." Then', 'He |said: |"Yes." |Then'],
  ['الدبلوماسية".وتابع الوزير', 'الدبلوماسية".|وتابع |الوزير'],
  ['end(start', 'end|(start'],
  ['a well-known man’s U.S.A', 'a |well-known |man’s |U.S.A'],
  ['word', 'word'],
  ['', ''],
  ['… — …', '… — …'],
])('cuts between words: %s', (text, expected) => {
  expect(cut(text)).toBe(expected);
});

it('never cuts a word or a grapheme, nor leaves nothing to be seen on a side', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({
          unit: fc.constantFrom('a', 'b', ' ', 'ي', 'م', '"', '«', '»', '.', '-', '\u064e', '\u200d', '👩', '🏽'),
        }),
      ),
      (text) => {
        const points = breakPoints(text);
        expect(points).toEqual([...new Set(points)].toSorted((one, other) => one - other));
        for (const at of points) {
          expect(graphemeBoundary(text, at, 'before')).toBe(at);
          const word = wordAt(text, at);
          expect(word !== null && word.start < at && at < word.end).toBe(false);
          expect(isToBeSeen(text.slice(0, at)) && isToBeSeen(text.slice(at))).toBe(true);
        }
      },
    ),
  );
});
