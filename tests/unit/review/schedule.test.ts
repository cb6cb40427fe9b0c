import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response } from '../../../core/quiz/response.ts';
import { dueAt, reviewSchedule } from '../../../core/review/schedule.ts';
import type { StudyEvent } from '../../../core/study/event.ts';
import { did, uuid } from '../../fixtures/lessons/events.ts';
import { itemOf, SMALL_LESSON } from '../../fixtures/lessons/small-lesson.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2025, 11, 29, 12);
const { items } = SMALL_LESSON;
const single = itemOf('single').id;
const match = itemOf('match').id;

const RIGHT: Response = { kind: 'single', option: 'a' };
const WRONG: Response = { kind: 'single', option: 'b' };

/** One answer, in a quiz of its own. */
function answered(n: number, at: number, response: Response, item: string = single): StudyEvent[] {
  const quiz = uuid(10_000 + n);
  return [
    did({ type: 'quiz-started', quiz, items: [item] }, at),
    did({ type: 'item-answered', quiz, item, response }, at),
    did({ type: 'quiz-finished', quiz }, at),
  ];
}

/** Right and wrong answers to one item, with the days between them. */
const historyArb = fc.array(fc.record({ right: fc.boolean(), days: fc.integer({ min: 0, max: 60 }) }), {
  maxLength: 12,
});

function eventsOf(history: readonly { right: boolean; days: number }[]): { events: StudyEvent[]; end: number } {
  let at = START;
  const events = history.flatMap(({ right, days }, n) => {
    at += days * DAY;
    return answered(n, at, right ? RIGHT : WRONG);
  });
  return { events, end: at };
}

function dueOf(events: readonly StudyEvent[], now: number): number {
  const recall = reviewSchedule(items, events, now).find(({ item }) => item === single);
  if (!recall) throw new Error('not scheduled');
  return recall.due;
}

describe('a review schedule', () => {
  it('holds nothing that was never answered', () => {
    const quiz = uuid(1);
    expect(reviewSchedule(items, [did({ type: 'quiz-started', quiz, items: [single] }, START)], START)).toEqual([]);
    const schedule = reviewSchedule(items, answered(1, START, RIGHT), START + 400 * DAY);
    expect(schedule.map(({ item }) => item)).toEqual([single]);
  });

  it('brings a wrong answer back the next day, a right one some days later, a partly right one between', () => {
    expect(dueOf(answered(1, START, WRONG), START)).toBe(START + DAY);
    expect(dueOf(answered(1, START, RIGHT), START)).toBeGreaterThan(START + 2 * DAY);
    const half: Response = {
      kind: 'match',
      pairs: [
        { left: 'a', right: 'x' },
        { left: 'b', right: 'z' },
      ],
    };
    const none: Response = {
      kind: 'match',
      pairs: [
        { left: 'a', right: 'z' },
        { left: 'b', right: 'x' },
      ],
    };
    const all: Response = {
      kind: 'match',
      pairs: [
        { left: 'a', right: 'x' },
        { left: 'b', right: 'y' },
      ],
    };
    const dues = [none, half, all].map(
      (response) => reviewSchedule(items, answered(1, START, response, match), START)[0]?.due,
    );
    expect(dues).toEqual([...dues].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(dues).size).toBe(3);
  });

  it('waits longer with each right answer given in time', () => {
    let events: StudyEvent[] = [];
    let at = START;
    const waits = Array.from({ length: 5 }, (_, n) => {
      events = [...events, ...answered(n, at, RIGHT)];
      const due = dueOf(events, at);
      const wait = due - at;
      at = due;
      return wait;
    });
    for (const [n, wait] of waits.entries()) if (n > 0) expect(wait).toBeGreaterThan(waits[n - 1] ?? Infinity);
  });

  it('brings an item back sooner after a wrong answer than after a right one, whatever came before', () => {
    fc.assert(
      fc.property(historyArb, fc.integer({ min: 0, max: 60 }), (history, days) => {
        const { events, end } = eventsOf(history);
        const now = end + days * DAY;
        const wrong = dueOf([...events, ...answered(99, now, WRONG)], now);
        const right = dueOf([...events, ...answered(99, now, RIGHT)], now);
        expect(wrong).toBeGreaterThan(now);
        expect(wrong).toBeLessThan(right);
      }),
    );
  });

  it('comes out the same each time', () => {
    fc.assert(
      fc.property(historyArb, (history) => {
        const { events, end } = eventsOf(history);
        expect(reviewSchedule(items, events, end)).toEqual(reviewSchedule(items, events, end));
      }),
    );
  });

  it('tells what comes first first', () => {
    const wrong: Response = { kind: 'match', pairs: [] };
    const inTurn = (...events: StudyEvent[][]) => reviewSchedule(items, events.flat(), START).map(({ item }) => item);
    expect(inTurn(answered(1, START, RIGHT), answered(2, START, wrong, match))).toEqual([match, single]);
    expect(inTurn(answered(2, START, wrong, match), answered(1, START, RIGHT))).toEqual([match, single]);
  });

  it('bears a clock that jumps, and asks too early rather than never', () => {
    const times = fc.array(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 4 * START }), (ats, now) => {
        const events = ats.flatMap((at, n) => answered(n, at, n % 2 === 0 ? RIGHT : WRONG));
        expect(dueOf(events, now)).toBeGreaterThan(0);
        expect(dueOf(events, now)).toBeLessThan(now + 3650 * DAY);
      }),
    );
    const ahead = answered(1, START + 70 * 365 * DAY, WRONG);
    const visit = did({ type: 'visited', mode: 'read', place: { version: 'full', block: 0 } }, START);
    expect(dueOf([...ahead, visit], START + 9 * DAY)).toBe(START + DAY);
  });

  it('waits no longer after a start on a clock that was years behind', () => {
    const now = START + 3 * DAY;
    const visit = did({ type: 'visited', mode: 'read', place: { version: 'full', block: 0 } }, 0);
    const [before, after] = [answered(1, START, RIGHT), answered(2, now, RIGHT)];
    const due = dueOf([...before, ...after], now);
    expect(due).toBeGreaterThan(now + 7 * DAY);
    expect(dueOf([...before, visit, ...after], now)).toBe(due);
    expect(dueOf([...before, visit], now)).toBe(dueOf(before, now));
    for (const behind of [0, START - 6 * 365 * DAY]) {
      const other = answered(3, behind, RIGHT, match);
      expect(dueOf([...before, ...other, ...after], now)).toBe(due);
      expect(dueOf([...other, ...before, ...after], now)).toBe(due);
      expect(dueOf([...before, ...answered(3, behind, RIGHT), ...after], now)).toBeLessThan(now + 60 * DAY);
    }
  });

  it('waits no longer after answers on a clock that ran ahead', () => {
    const now = START + 200 * DAY;
    const [first, other] = [answered(1, START, RIGHT), answered(3, START + 4 * DAY, RIGHT, match)];
    const inTime = dueOf([...first, ...answered(2, START + 3 * DAY, RIGHT), ...other], now);
    const ahead = dueOf([...first, ...answered(2, START + 100 * DAY, RIGHT), ...other], now);
    expect(ahead - inTime).toBeLessThan(5 * DAY);
  });

  it('counts no answer twice in a quiz, and none to an item that is gone', () => {
    const [start, first, end] = answered(1, START, WRONG);
    if (!start || !first || !end) throw new Error('three events');
    const later = { ...first, at: START + 5 * DAY };
    expect(dueOf([start, first, later], START + 9 * DAY)).toBe(START + DAY);
    expect(reviewSchedule([], [start, first, end], START)).toEqual([]);
  });

  it('tells what is due at a time', () => {
    const schedule = reviewSchedule(items, answered(1, START, WRONG), START);
    expect(dueAt(schedule, START + DAY - 1)).toEqual([]);
    expect(dueAt(schedule, START + DAY)).toEqual(schedule);
  });
});
