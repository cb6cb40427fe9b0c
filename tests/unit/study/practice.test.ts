import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyToPractice,
  bestFinished,
  foldPractice,
  latestFinished,
  openRound,
  type PracticeState,
} from '../../../core/study/practice.ts';
import type { StudyEvent } from '../../../core/study/event.ts';
import { did, learnerMark, uuid } from '../../fixtures/lessons/events.ts';

const round = uuid(1);
const started = did({ type: 'round-started', round, level: 'blank' }, 1000);
const quote = learnerMark('a', 'quote', 2, 10, 40);
const nested = learnerMark('b', 'framing', 2, 10, 20);
const later = learnerMark('c', 'claim', 3, 0, 5);

const marked = (mark: typeof quote): StudyEvent => did({ type: 'marked', round, mark });
const undone = did({ type: 'undone', round });
const redone = did({ type: 'redone', round });

function ids(state: PracticeState): string[] {
  return state.rounds.flatMap(({ marks }) => marks.map(({ id }) => id));
}

describe('a round of practice', () => {
  it('keeps its marks in reading order, a nested one after its host', () => {
    expect(ids(foldPractice([started, marked(later), marked(nested), marked(quote)]))).toEqual(['a', 'b', 'c']);
  });

  it('takes back and brings again the putting, changing and removing of marks', () => {
    const resized = learnerMark('a', 'claim', 2, 12, 40);
    const steps = [
      started,
      marked(quote),
      did({ type: 'changed', round, mark: resized }),
      did({ type: 'unmarked', round, mark: quote.id }),
    ];
    const marksAfter = (...more: StudyEvent[]) => foldPractice([...steps, ...more]).rounds[0]?.marks;
    expect(marksAfter()).toEqual([]);
    expect(marksAfter(undone)).toEqual([resized]);
    expect(marksAfter(undone, undone)).toEqual([quote]);
    expect(marksAfter(undone, undone, undone)).toEqual([]);
    expect(marksAfter(undone, undone, undone, undone)).toEqual([]);
    expect(marksAfter(undone, undone, redone)).toEqual([resized]);
  });

  it('brings back the order of two marks on the very same words', () => {
    const twin = learnerMark('z', 'claim', 2, 10, 40);
    const steps = [started, marked(quote), marked(twin), did({ type: 'unmarked', round, mark: quote.id }), undone];
    expect(ids(foldPractice(steps))).toEqual(['a', 'z']);
  });

  it('forgets what was undone once something new is marked', () => {
    const state = foldPractice([started, marked(quote), undone, marked(later), redone]);
    expect(ids(state)).toEqual(['c']);
    expect(state.rounds[0]?.redoable).toEqual([]);
  });

  it('ignores what makes no sense, and hands back the very same state', () => {
    const open = foldPractice([started, marked(quote)]);
    const senseless = [
      marked(quote),
      started,
      redone,
      did({ type: 'unmarked', round, mark: 'nowhere' }),
      did({ type: 'changed', round, mark: later }),
      did({ type: 'marked', round: uuid(2), mark: later }),
      did({ type: 'round-finished', round: uuid(2) }),
      did({ type: 'card-opened', card: 'interview' }),
    ];
    for (const event of senseless) expect(applyToPractice(open, event)).toBe(open);
  });

  it('stands still once it is finished, but for the reasons that are read in its review', () => {
    const finished = foldPractice([started, marked(quote), did({ type: 'round-finished', round }, 5000)]);
    for (const event of [marked(later), undone, did({ type: 'round-finished', round }, 9000)]) {
      expect(applyToPractice(finished, event)).toBe(finished);
    }
    const read = applyToPractice(finished, did({ type: 'revealed', round, mark: 'key-1' }));
    expect(read.rounds[0]).toMatchObject({ status: 'finished', startedAt: 1000, finishedAt: 5000 });
    expect([...(read.rounds[0]?.revealed ?? [])]).toEqual(['key-1']);
  });
});

describe('which round', () => {
  const second = uuid(2);
  const third = uuid(3);
  const finish = (id: string) => did({ type: 'round-finished', round: id });
  const events = [
    started,
    finish(round),
    did({ type: 'round-started', round: second, level: 'blank' }),
    finish(second),
    did({ type: 'round-started', round: third, level: 'worked' }),
  ];

  it('was left open at a level', () => {
    const left = foldPractice([...events, did({ type: 'round-started', round: uuid(4), level: 'blank' })]);
    expect(openRound(left, 'worked')?.id).toBe(third);
    expect(openRound(left, 'partly')).toBeUndefined();
  });

  it('is the latest and the best of a level', () => {
    const state = foldPractice(events);
    expect(latestFinished(state, 'blank')?.id).toBe(second);
    expect(latestFinished(state, 'worked')).toBeUndefined();
    expect(bestFinished(state, 'blank', ({ id }) => [id === round ? 0.9 : 0.5])?.id).toBe(round);
    expect(bestFinished(state, 'blank', () => [0.5])?.id).toBe(second);
    expect(bestFinished(state, 'blank', ({ id }) => [12, id === round ? 0.9 : 0.5])?.id).toBe(round);
    expect(bestFinished(state, 'blank', ({ id }) => (id === round ? [12, 0.9] : [15, 0.5]))?.id).toBe(second);
    expect(bestFinished(state, 'worked', () => [1])).toBeUndefined();
  });
});

const markId = fc.constantFrom('a', 'b', 'c', 'd');
const kind = fc.constantFrom('quote', 'claim', 'framing');
const anyMark = fc
  .tuple(markId, kind, fc.nat(2), fc.nat(20), fc.integer({ min: 1, max: 20 }))
  .map(([id, markKind, block, start, length]) => learnerMark(id, markKind, block, start, start + length));
const anyEvent = fc.oneof(
  anyMark.map((mark) => did({ type: 'marked', round, mark })),
  anyMark.map((mark) => did({ type: 'changed', round, mark })),
  markId.map((mark) => did({ type: 'unmarked', round, mark })),
  fc.constant(undone),
  fc.constant(redone),
);
const anyHistory = fc.array(anyEvent, { maxLength: 40 }).map((events) => [started, ...events]);

describe('any history of marking', () => {
  it('comes out the same when it is undone one step and redone', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const state = foldPractice(history);
        fc.pre(state.rounds[0]?.undoable.length !== 0);
        expect([undone, redone].reduce(applyToPractice, state)).toEqual(state);
      }),
    );
  });

  it('leads back to an empty page by undoing, and forward again by redoing', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const state = foldPractice(history);
        const steps = state.rounds[0]?.undoable.length ?? 0;
        const back = Array.from({ length: steps }, () => undone).reduce(applyToPractice, state);
        expect(back.rounds[0]?.marks).toEqual([]);
        expect(back.rounds[0]?.undoable).toEqual([]);
        const forth = Array.from({ length: steps }, () => redone).reduce(applyToPractice, back);
        expect(forth).toEqual(state);
      }),
    );
  });

  it('never changes a state that was handed out', () => {
    fc.assert(
      fc.property(anyHistory, anyEvent, (history, event) => {
        const state = foldPractice(history);
        const before = structuredClone(state);
        applyToPractice(state, event);
        expect(state).toEqual(before);
      }),
    );
  });

  it('holds each mark once, in reading order', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const marks = foldPractice(history).rounds[0]?.marks ?? [];
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
        const places = marks.map(({ selector }) => [selector.block, selector.start, -selector.end]);
        const sorted = places.toSorted(
          ([a0 = 0, a1 = 0, a2 = 0], [b0 = 0, b1 = 0, b2 = 0]) => a0 - b0 || a1 - b1 || a2 - b2,
        );
        expect(places).toEqual(sorted);
      }),
    );
  });
});
