import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkKind } from '../../../core/mark/mark.ts';
import { reviewMarks } from '../../../core/scoring/outcomes.ts';
import { keyed, placed, selectorOf } from '../../fixtures/lessons/placed.ts';

type Key = ReturnType<typeof keyed>;

/** `outcome key` for each mark. */
function outcomes(marks: Parameters<typeof reviewMarks>[0], key: readonly Key[]): string[] {
  return reviewMarks(marks, key, []).outcomes.map((one) =>
    one.outcome === 'extra' ? 'extra' : `${one.outcome} ${one.key}`,
  );
}

describe('the review of marks', () => {
  it('says found from half of intersection over union, edges from a fifth, and below that extra and missed', () => {
    const key = [keyed('k', 'claim', 0, 0, 10)];
    expect(outcomes([placed('claim', 0, 0, 5)], key)).toEqual(['found k']);
    expect(outcomes([placed('claim', 0, 0, 4)], key)).toEqual(['edges k']);
    expect(outcomes([placed('claim', 0, 0, 2)], key)).toEqual(['edges k']);
    expect(reviewMarks([placed('claim', 0, 0, 1)], key, [])).toEqual({
      outcomes: [{ index: 0, outcome: 'extra', calm: null }],
      missed: ['k'],
    });
  });

  it('says another kind from half, and takes nothing less for the same words', () => {
    const key = [keyed('k', 'claim', 0, 0, 10)];
    expect(reviewMarks([placed('framing', 0, 0, 5)], key, [])).toEqual({
      outcomes: [{ index: 0, outcome: 'other-kind', key: 'k' }],
      missed: [],
    });
    expect(outcomes([placed('framing', 0, 0, 4)], key)).toEqual(['extra']);
  });

  it('pairs one to one, the best fit first', () => {
    const key = [keyed('k', 'claim', 0, 0, 10)];
    expect(outcomes([placed('claim', 0, 0, 6), placed('claim', 0, 0, 9)], key)).toEqual(['extra', 'found k']);
  });

  it('pairs marks of one kind before any of two, however well these fit', () => {
    const key = [keyed('k', 'claim', 0, 0, 10)];
    expect(outcomes([placed('framing', 0, 0, 10), placed('claim', 0, 0, 3)], key)).toEqual(['extra', 'edges k']);
  });

  it('takes a firm key mark rather than an arguable one on the same words', () => {
    const key = [keyed('a', 'claim', 0, 0, 10, 'arguable'), keyed('k', 'claim', 0, 0, 10)];
    expect(outcomes([placed('claim', 0, 0, 10)], key)).toEqual(['found k']);
  });

  it('settles equal fits by place, then kind, and not by order', () => {
    const key = [keyed('k', 'claim', 0, 10, 20)];
    const early = placed('claim', 0, 8, 18);
    const late = placed('claim', 0, 12, 22);
    expect(outcomes([early, late], key)).toEqual(['found k', 'extra']);
    expect(outcomes([late, early], key)).toEqual(['extra', 'found k']);
    const framing = placed('framing', 0, 10, 20);
    const quote = placed('quote', 0, 10, 20);
    expect(outcomes([framing, quote], key)).toEqual(['other-kind k', 'extra']);
    expect(outcomes([quote, framing], key)).toEqual(['extra', 'other-kind k']);
    const keys = [keyed('z', 'claim', 0, 8, 18), keyed('a', 'claim', 0, 12, 22)];
    expect(outcomes([placed('claim', 0, 10, 20)], keys)).toEqual(['found z']);
    expect(outcomes([placed('claim', 0, 10, 20)], keys.toReversed())).toEqual(['found z']);
  });

  it('calls a mark that overlaps an arguable key mark of its kind arguable, however little', () => {
    const key = [keyed('a', 'framing', 0, 0, 100, 'arguable'), keyed('b', 'framing', 0, 99, 120, 'arguable')];
    expect(outcomes([placed('framing', 0, 90, 100)], key)).toEqual(['arguable a']);
    const halves = [keyed('z', 'framing', 0, 0, 50, 'arguable'), keyed('a', 'framing', 0, 50, 100, 'arguable')];
    expect(outcomes([placed('framing', 0, 45, 55)], halves)).toEqual(['arguable z']);
    expect(outcomes([placed('framing', 0, 45, 55)], halves.toReversed())).toEqual(['arguable z']);
    expect(outcomes([placed('framing', 0, 0, 90), placed('framing', 0, 10, 12)], key)).toEqual([
      'arguable a',
      'arguable a',
    ]);
    expect(outcomes([placed('claim', 0, 10, 12)], key)).toEqual(['extra']);
    expect(outcomes([placed('claim', 0, 0, 100)], key)).toEqual(['arguable a']);
  });

  it('never calls an arguable key mark missed', () => {
    const key = [keyed('a', 'framing', 0, 0, 10, 'arguable'), keyed('k', 'framing', 0, 20, 30)];
    expect(reviewMarks([], key, []).missed).toEqual(['k']);
  });

  it('judges a nested quote apart from the quote around it', () => {
    const key = [keyed('host', 'quote', 5, 0, 200), keyed('nested', 'quote', 5, 80, 95, 'arguable')];
    const host = placed('quote', 5, 0, 200);
    const nested = placed('quote', 5, 80, 95);
    expect(outcomes([host, nested], key)).toEqual(['found host', 'arguable nested']);
    expect(reviewMarks([nested], key, [])).toEqual({
      outcomes: [{ index: 0, outcome: 'arguable', key: 'nested' }],
      missed: ['host'],
    });
    expect(outcomes([host], key)).toEqual(['found host']);
  });

  it('names the calm words that a framing mark took for more', () => {
    const calm = ['date', 'flights'].map((id, n) => ({
      id,
      selector: keyed('c', 'framing', 0, n * 20, n * 20 + 15).selector,
    }));
    const of = (kind: MarkKind) => reviewMarks([placed(kind, 0, 12, 30)], [], calm).outcomes;
    expect(of('framing')).toEqual([{ index: 0, outcome: 'extra', calm: 'flights' }]);
    expect(of('claim')).toEqual([{ index: 0, outcome: 'extra', calm: null }]);
  });

  it('forgives a clitic taken along', () => {
    const text = 'وبالسمّ';
    const key: Key = { ...keyed('k', 'framing', 0, 0, 1), selector: selectorOf('سمّ', text) };
    const span = { version: key.selector.version, block: 0, start: 0, end: text.length };
    // 3 of 7 letters: without the tolerance only the edges of it.
    expect(outcomes([{ kind: 'framing', span }], [key])).toEqual(['found k']);
  });

  it('prefers the mark that has nothing to be forgiven, and to that a firm key mark', () => {
    const text = 'قال والرئيس';
    const [bare, taken] = ['الرئيس', 'والرئيس'].map((words) => selectorOf(words, text));
    if (!bare || !taken) throw new Error('the words stand there');
    const marks = [taken, bare].map((span) => ({ kind: 'claim' as const, span }));
    const key = { ...keyed('k', 'claim', 0, 0, 1), selector: bare };
    expect(outcomes(marks, [key])).toEqual(['extra', 'found k']);
    expect(outcomes(marks.toReversed(), [key])).toEqual(['found k', 'extra']);
    const arguable = { ...keyed('a', 'claim', 0, 0, 1, 'arguable'), selector: taken };
    expect(outcomes(marks.slice(0, 1), [arguable, key])).toEqual(['found k']);
  });

  it('takes no mark for a key mark beside it that is nothing but a clitic', () => {
    const text = 'قال والوزير';
    const key = { ...keyed('k', 'claim', 0, 0, 1), selector: selectorOf('وال', text) };
    expect(outcomes([{ kind: 'claim', span: selectorOf('قال', text) }], [key])).toEqual(['extra']);
  });

  // What a test may take ends it where each mark is held against the words of each key mark.
  it('pairs thousands of marks in one block', () => {
    const key = Array.from({ length: 5000 }, (_, n) => keyed(`k-${n}`, 'claim', 0, n * 300, (n + 1) * 300));
    const marks = key.map(({ selector }) => ({ kind: 'claim' as const, span: selector }));
    expect(reviewMarks(marks, key, []).missed).toEqual([]);
  });
});

const kind = fc.constantFrom<MarkKind>('quote', 'claim', 'framing');
const place = fc.tuple(kind, fc.nat(1), fc.nat(30), fc.integer({ min: 1, max: 20 }));
const anyMarks = fc.array(
  place.map(([of, block, start, length]) => placed(of, block, start, start + length)),
  { maxLength: 12 },
);
const anyKey = fc
  .array(fc.tuple(place, fc.constantFrom('firm' as const, 'arguable' as const)), { maxLength: 12 })
  .map((places) =>
    places.map(([[of, block, start, length], firmness], n) =>
      keyed(`k${n}`, of, block, start, start + length, firmness),
    ),
  );

describe('any review', () => {
  it('says one thing of every mark, in order, and of every firm key mark that it was paired or missed', () => {
    fc.assert(
      fc.property(anyMarks, anyKey, (marks, key) => {
        const review = reviewMarks(marks, key, []);
        expect(review.outcomes.map(({ index }) => index)).toEqual(marks.map((_, index) => index));
        const firm = key.filter(({ firmness }) => firmness === 'firm').map(({ id }) => id);
        const paired = review.outcomes.flatMap((one) =>
          one.outcome === 'extra' || one.outcome === 'arguable' ? [] : [one.key],
        );
        expect([...paired, ...review.missed].sort()).toEqual(firm.sort());
      }),
    );
  });

  it('says the same of the same marks in another order', () => {
    const shuffles = anyMarks.chain((marks) =>
      fc.tuple(fc.constant(marks), fc.shuffledSubarray(marks, { minLength: marks.length, maxLength: marks.length })),
    );
    fc.assert(
      fc.property(shuffles, anyKey, fc.boolean(), ([marks, shuffled], key, turnKey) => {
        const said = (of: typeof marks, by: typeof key) => {
          const { outcomes: all, missed } = reviewMarks(of, by, []);
          const lines = all.map(({ index, ...rest }) => JSON.stringify([of[index], rest])).sort();
          return { lines, missed: [...missed].sort() };
        };
        expect(said(shuffled, turnKey ? key.toReversed() : key)).toEqual(said(marks, key));
      }),
    );
  });

  it('finds the key in itself, whole', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        const marks = key.map(({ kind: of, selector }) => ({ kind: of, span: selector }));
        const review = reviewMarks(marks, key, []);
        expect(review.missed).toEqual([]);
        const wanted = key.map(({ firmness }) => (firmness === 'firm' ? 'found' : 'arguable')).sort();
        expect(review.outcomes.map(({ outcome }) => outcome).sort()).toEqual(wanted);
      }),
    );
  });

  it('never calls a mark extra that overlaps an arguable key mark of its kind', () => {
    fc.assert(
      fc.property(anyMarks, anyKey, (marks, key) => {
        for (const one of reviewMarks(marks, key, []).outcomes.filter(({ outcome }) => outcome === 'extra')) {
          const mark = marks[one.index];
          const met = key.filter(
            ({ kind: of, firmness, selector }) =>
              of === mark?.kind &&
              firmness === 'arguable' &&
              selector.block === mark.span.block &&
              selector.start < mark.span.end &&
              mark.span.start < selector.end,
          );
          expect(met).toEqual([]);
        }
      }),
    );
  });
});
