import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Selector } from '../../../core/mark/selector.ts';
import type { Span } from '../../../core/mark/span.ts';
import { grade } from '../../../core/quiz/grade.ts';
import { responseSchema, type Response } from '../../../core/quiz/response.ts';
import { both, itemOf, SMALL_LESSON } from '../../fixtures/lessons/small-lesson.ts';

const single = itemOf('single');
const multiple = itemOf('multiple');
const statement = itemOf('true-false');
const classify = itemOf('classify');
const mark = itemOf('mark');
const match = itemOf('match');
const order = itemOf('order');

/** Each finding as `verdict: its why`. */
function said(item: Parameters<typeof grade>[0], response: Response): string[] {
  return grade(item, response).findings.map(({ verdict, why }) => `${verdict}: ${why.en}`);
}

describe('a single choice', () => {
  it('is right with the right option', () => {
    expect(grade(single, { kind: 'single', option: 'a' })).toMatchObject({ correct: true, credit: 1 });
    expect(said(single, { kind: 'single', option: 'a' })).toEqual(['right: why a']);
  });

  it('tells a wrong one by its own reason and passage, and the right one beside it', () => {
    const graded = grade(single, { kind: 'single', option: 'b' });
    expect(graded).toMatchObject({ correct: false, credit: 0 });
    expect(said(single, { kind: 'single', option: 'b' })).toEqual(['missed: why a', 'wrong: why b']);
    expect(graded.findings.map(({ passage }) => passage.exact)).toEqual(['هدية غالية', 'أعلن']);
  });

  it('is wrong with an option that it has not', () => {
    expect(grade(single, { kind: 'single', option: 'gone' })).toMatchObject({ correct: false, credit: 0 });
  });
});

describe('several choices', () => {
  const answer = (...options: string[]) => grade(multiple, { kind: 'multiple', options });

  it('are right with all the right ones and no other', () => {
    expect(answer('b', 'a')).toMatchObject({ correct: true, credit: 1 });
    expect(answer('a')).toMatchObject({ correct: false, credit: 1 / 2 });
    expect(answer('a', 'b', 'c')).toMatchObject({ correct: false, credit: 2 / 3 });
    expect(answer('c', 'd')).toMatchObject({ correct: false, credit: 0 });
    expect(answer()).toMatchObject({ correct: false, credit: 0 });
  });

  it('each have their reason', () => {
    expect(said(multiple, { kind: 'multiple', options: ['c', 'a'] })).toEqual([
      'right: why a',
      'missed: why b',
      'wrong: why c',
    ]);
  });
});

describe('a statement', () => {
  const answer = (verdict: boolean, reason: string): Response => ({ kind: 'true-false', answer: verdict, reason });

  it('wants the verdict and the reason', () => {
    expect(grade(statement, answer(false, 'a'))).toMatchObject({ correct: true, credit: 1 });
    expect(grade(statement, answer(false, 'b'))).toMatchObject({ correct: false, credit: 0.5 });
    expect(grade(statement, answer(true, 'a'))).toMatchObject({ correct: false, credit: 0 });
    expect(grade(statement, answer(true, 'b'))).toMatchObject({ correct: false, credit: 0 });
  });

  it('says why the verdict is wrong, and then of the reason', () => {
    expect(said(statement, answer(true, 'b'))).toEqual(['wrong: wrong verdict', 'missed: why a', 'wrong: why b']);
    expect(said(statement, answer(false, 'a'))).toEqual(['right: explanation of statement', 'right: why a']);
  });
});

describe('what a span is called', () => {
  it('is right or wrong by its category', () => {
    expect(grade(classify, { kind: 'classify', category: 'framing' })).toMatchObject({ correct: true, credit: 1 });
    expect(grade(classify, { kind: 'classify', category: 'quote' })).toMatchObject({ correct: false, credit: 0 });
    expect(said(classify, { kind: 'classify', category: 'quote' })).toEqual([
      'missed: why framing',
      'wrong: why quote',
    ]);
    expect(grade(classify, { kind: 'classify', category: 'plain' }).credit).toBe(0);
  });

  it('needs one of its right names where it has two', () => {
    const claim = { category: 'claim' as const, correct: true, why: both('why claim') };
    const either = { ...classify, categories: [...classify.categories, claim] };
    expect(grade(either, { kind: 'classify', category: 'claim' })).toMatchObject({ correct: true, credit: 1 });
  });
});

describe('marking words', () => {
  const [gift, hard] = mark.targets;
  const trap = mark.traps[0]?.selector;
  if (!gift || !hard || !trap) throw new Error('the fixture has two targets and a trap');
  const place = ({ version, block, start, end }: Selector): Span => ({ version, block, start, end });
  const answer = (...spans: Span[]): Response => ({ kind: 'mark', spans });

  it('is right with every target and nothing else', () => {
    expect(grade(mark, answer(place(hard), place(gift)))).toMatchObject({ correct: true, credit: 1 });
    expect(grade(mark, answer(place(hard)))).toMatchObject({ correct: false, credit: 1 / 2 });
    expect(grade(mark, answer(place(hard), place(gift), place(trap)))).toMatchObject({ correct: false, credit: 2 / 3 });
    expect(grade(mark, answer())).toMatchObject({ correct: false, credit: 0 });
  });

  it('takes half of the words for them, and a clitic more or less', () => {
    const half = { ...place(gift), end: gift.start + 5 };
    expect(said(mark, answer(half, place(hard)))).toEqual([
      'right: explanation of mark-it',
      'right: explanation of mark-it',
    ]);
    expect(said(mark, answer({ ...half, end: half.end - 1 }))[0]).toBe('wrong: otherwise');
    // One letter of three would be too little, were «ال» not forgiven.
    const letter = {
      ...hard,
      exact: 'ش',
      start: hard.start + 2,
      end: hard.start + 3,
      prefix: 'العمل ال',
      suffix: 'اق',
    };
    const marked = { ...place(hard), end: letter.end };
    expect(grade({ ...mark, targets: [letter] }, answer(marked))).toMatchObject({ correct: true });
  });

  it('gives a target to the mark that fits it best, and counts the other as wrong', () => {
    const loose = { ...place(gift), end: gift.end - 2 };
    expect(said(mark, answer(loose, place(gift), place(hard)))).toEqual([
      'wrong: otherwise',
      'right: explanation of mark-it',
      'right: explanation of mark-it',
    ]);
  });

  it('counts one mark for one target, where two targets overlap', () => {
    const nested = { ...gift, end: gift.end - 2 };
    const { findings } = grade({ ...mark, targets: [gift, nested] }, answer({ ...place(gift), end: gift.end - 1 }));
    expect(findings.map(({ verdict }) => verdict)).toEqual(['right', 'missed']);
  });

  it('takes the trap that a mark fits best', () => {
    const wide = { selector: { ...trap, start: trap.start - 6, end: trap.end + 7 }, why: both('why not all') };
    const trapped = { ...mark, traps: [wide, ...mark.traps] };
    expect(said(trapped, answer(place(trap)))[0]).toBe('wrong: why not work');
    expect(said(trapped, answer(place(wide.selector)))[0]).toBe('wrong: why not all');
  });

  it('tells a trap by its own reason, other words by the common one, and what was left by its place', () => {
    const elsewhere = { ...place(gift), block: 1 };
    const { findings } = grade(mark, answer(place(trap), elsewhere, place(gift)));
    expect(findings).toEqual([
      { about: { kind: 'span', span: place(trap) }, verdict: 'wrong', why: both('why not work'), passage: trap },
      { about: { kind: 'span', span: elsewhere }, verdict: 'wrong', why: both('otherwise'), passage: mark.passage },
      { about: { kind: 'span', span: place(gift) }, verdict: 'right', why: mark.explanation, passage: gift },
      { about: { kind: 'span', span: place(hard) }, verdict: 'missed', why: mark.explanation, passage: hard },
    ]);
  });
});

describe('matching', () => {
  const answer = (...pairs: [string, string][]): Response => ({
    kind: 'match',
    pairs: pairs.map(([left, right]) => ({ left, right })),
  });

  it('counts each left entry', () => {
    expect(grade(match, answer(['b', 'y'], ['a', 'x']))).toMatchObject({ correct: true, credit: 1 });
    expect(grade(match, answer(['a', 'x'], ['b', 'z']))).toMatchObject({ correct: false, credit: 0.5 });
    expect(said(match, answer(['a', 'y']))).toEqual(['wrong: why a', 'missed: why b']);
  });

  it('takes no two partners for one entry', () => {
    expect(grade(match, answer(['a', 'x'], ['a', 'y'], ['b', 'y']))).toMatchObject({ correct: false, credit: 0.5 });
  });
});

describe('putting in order', () => {
  const answer = (...entries: string[]): Response => ({ kind: 'order', entries });

  it('counts each entry in its place', () => {
    expect(grade(order, answer('a', 'b', 'c'))).toMatchObject({ correct: true, credit: 1 });
    expect(grade(order, answer('a', 'c', 'b'))).toMatchObject({ correct: false, credit: 1 / 3 });
    expect(said(order, answer('b', 'a'))).toEqual(['wrong: why a', 'wrong: why b', 'missed: why c']);
  });
});

const partId = fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y', 'z', 'gone');
const span = fc
  .record({ block: fc.nat(3), start: fc.nat(80), length: fc.integer({ min: 1, max: 30 }) })
  .map(({ block, start, length }) => ({ version: 'full', block, start, end: start + length }));
const anyResponse = fc
  .oneof(
    fc.record({ kind: fc.constant('single'), option: partId }),
    fc.record({ kind: fc.constant('multiple'), options: fc.array(partId, { maxLength: 6 }) }),
    fc.record({ kind: fc.constant('true-false'), answer: fc.boolean(), reason: partId }),
    fc.record({ kind: fc.constant('classify'), category: fc.constantFrom('quote', 'framing', 'plain') }),
    fc.record({ kind: fc.constant('mark'), spans: fc.array(span, { maxLength: 5 }) }),
    fc.record({
      kind: fc.constant('match'),
      pairs: fc.array(fc.record({ left: partId, right: partId }), { maxLength: 5 }),
    }),
    fc.record({ kind: fc.constant('order'), entries: fc.array(partId, { maxLength: 5 }) }),
  )
  .map((response) => responseSchema.parse(response));

describe('any answer to any item', () => {
  it('gets a credit from 0 to 1, and is correct just when nothing is wrong or missed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SMALL_LESSON.items), anyResponse, (item, response) => {
        const { correct, credit, findings } = grade(item, response);
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
        expect(correct).toBe(credit === 1);
        expect(correct).toBe(findings.length > 0 && findings.every(({ verdict }) => verdict === 'right'));
        if (item.kind !== response.kind) expect(findings).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
