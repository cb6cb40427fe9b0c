import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '../../../core/study/event.ts';
import { applyToOwnReading, NO_READING, ownMarks, type OwnReading } from '../../../core/study/own-reading.ts';
import { did, learnerMark, uuid } from '../../fixtures/lessons/events.ts';

const quote = learnerMark('quote-0-2-10-40', 'quote', 2, 10, 40);
const mine = learnerMark('mine', 'framing', 3, 0, 5);

const taken = did({ type: 'taken-over', mark: quote });
const waved = did({ type: 'waved-away', suggestion: quote.id });
const back = did({ type: 'brought-back', suggestion: quote.id });
const marked = did({ type: 'marked', round: 'reading', mark: mine });
const undone = did({ type: 'undone', round: 'reading' });
const redone = did({ type: 'redone', round: 'reading' });
const removed = (mark: string): StudyEvent => did({ type: 'unmarked', round: 'reading', mark });

function after(...events: StudyEvent[]): OwnReading {
  return applyToOwnReading(NO_READING, events);
}

describe('a suggestion', () => {
  it('that was taken over is one’s own mark, to be changed and removed; then it is a suggestion again', () => {
    expect(ownMarks(after(taken))).toEqual([quote]);
    const noted = { ...quote, kind: 'claim' as const, note: 'who says so?' };
    const changed = did({ type: 'changed', round: 'reading', mark: noted });
    expect(ownMarks(after(taken, changed))).toEqual([noted]);
    expect(after(taken, changed, removed(quote.id)).verdicts.size).toBe(0);
  });

  it('that was waved away is neither open nor a mark, until it is brought back', () => {
    expect([...after(waved).verdicts]).toEqual([[quote.id, { as: 'waved-away' }]]);
    expect(ownMarks(after(waved))).toEqual([]);
    expect(after(waved, back).verdicts.size).toBe(0);
    expect(ownMarks(after(waved, back, taken))).toEqual([quote]);
  });

  it('is taken over, waved away, brought back and marked in one history of undoing', () => {
    const steps = [taken, marked, removed(quote.id), waved, back];
    const sizes = [0, 1, 2, 1, 2, 1];
    for (let undos = 0; undos <= steps.length; undos++) {
      const state = after(...steps, ...Array.from({ length: undos }, () => undone));
      expect(state.verdicts.size).toBe(sizes[steps.length - undos]);
    }
    expect([...after(...steps, undone, undone, redone).verdicts.values()]).toEqual([
      { as: 'own', mark: mine },
      { as: 'waved-away' },
    ]);
  });
});

it('forgets what was undone once something new is done', () => {
  const state = after(taken, undone, marked, redone);
  expect(ownMarks(state)).toEqual([mine]);
  expect(state.redoable).toEqual([]);
});

it('ignores what makes no sense, and hands back the very same state', () => {
  const state = after(taken, marked);
  const senseless = [
    taken,
    waved,
    back,
    marked,
    redone,
    removed('nowhere'),
    did({ type: 'changed', round: 'reading', mark: learnerMark('other', 'claim', 1, 0, 3) }),
    did({ type: 'marked', round: uuid(1), mark: learnerMark('of-a-round', 'claim', 1, 0, 3) }),
    did({ type: 'undone', round: uuid(1) }),
  ];
  for (const event of senseless) expect(applyToOwnReading(state, [event])).toBe(state);
});

const id = fc.constantFrom('a', 'b', 'c', 'd');
const mark = fc
  .tuple(id, fc.constantFrom('quote', 'claim', 'framing'), fc.nat(20))
  .map(([markId, kind, start]) => learnerMark(markId, kind, 1, start, start + 5));
const anyEvent = fc.oneof(
  mark.map((one) => did({ type: 'taken-over', mark: one })),
  mark.map((one) => did({ type: 'marked', round: 'reading', mark: one })),
  mark.map((one) => did({ type: 'changed', round: 'reading', mark: one })),
  id.map((one) => removed(one)),
  id.map((suggestion) => did({ type: 'waved-away', suggestion })),
  id.map((suggestion) => did({ type: 'brought-back', suggestion })),
  fc.constant(undone),
  fc.constant(redone),
);
const anyHistory = fc.array(anyEvent, { maxLength: 40 });

describe('any history of a reading', () => {
  it('comes to the same all at once and event by event, and changes no earlier state', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(40), (history, cut) => {
        const halfway = after(...history.slice(0, cut));
        const before = structuredClone(halfway);
        const stepwise = history.slice(cut).reduce((state, event) => applyToOwnReading(state, [event]), halfway);
        expect(stepwise).toEqual(after(...history));
        expect(halfway).toEqual(before);
      }),
    );
  });

  it('leads back to nothing by undoing, and forward again by redoing', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const state = after(...history);
        const backwards = Array.from(state.undoable, () => undone);
        const empty = applyToOwnReading(state, backwards);
        expect(empty.verdicts.size).toBe(0);
        const forwards = applyToOwnReading(
          empty,
          Array.from(state.undoable, () => redone),
        );
        expect(new Map(forwards.verdicts)).toEqual(new Map(state.verdicts));
      }),
    );
  });
});
