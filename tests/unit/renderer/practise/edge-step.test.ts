import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanSchema, type Span } from '../../../../core/mark/span.ts';
import { stepEdge, type EdgeStep } from '../../../../renderer/practise/edge-step.ts';

const TEXT = 'تجاوز الإرث المسموم، قال الوزير.';

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return spanSchema.parse({ version: 'full', block: 0, start, end: start + words.length });
}

const wordsOf = ({ start, end }: Span, text = TEXT): string => text.slice(start, end);

describe('an edge', () => {
  it.each<[EdgeStep, string, string]>([
    ['start-earlier', 'المسموم', 'الإرث المسموم'],
    ['start-later', 'الإرث المسموم', 'المسموم'],
    ['end-earlier', 'الإرث المسموم', 'الإرث'],
    ['end-later', 'الإرث المسموم', 'الإرث المسموم، قال'],
  ])('goes a word: %s', (step, before, after) => {
    expect(wordsOf(stepEdge(step, TEXT, spanOf(before)))).toBe(after);
  });

  it.each<[EdgeStep, string]>([
    ['start-earlier', 'تجاوز الإرث'],
    ['end-later', 'قال الوزير'],
    ['start-later', 'المسموم'],
    ['end-earlier', 'المسموم'],
  ])('stays where there is no word to go to, or one left: %s', (step, words) => {
    const span = spanOf(words);
    expect(stepEdge(step, TEXT, span)).toBe(span);
  });

  it('never leaves a mark without a word, nor the text, however often it goes', () => {
    const steps = fc.constantFrom<EdgeStep>('start-earlier', 'start-later', 'end-earlier', 'end-later');
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 30 }), (taken) => {
        let span = spanOf('الإرث');
        for (const step of taken) span = stepEdge(step, TEXT, span);
        expect(wordsOf(span)).toMatch(/\p{L}/u);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(TEXT.length);
      }),
    );
  });
});
