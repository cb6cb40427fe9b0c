import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '../../../core/study/event.ts';
import { foldPractice } from '../../../core/study/practice.ts';
import { progressOf, PROGRESS_DEEDS, type Progress } from '../../../core/study/progress.ts';
import { did, learnerMark, uuid } from '../../fixtures/lessons/events.ts';
import { SMALL_LESSON } from '../../fixtures/lessons/small-lesson.ts';

const quiz = uuid(50);
const round = (n: number, level: 'worked' | 'blank') => did({ type: 'round-started', round: uuid(n), level });
const finish = (n: number) => did({ type: 'round-finished', round: uuid(n) });
const answer = (option: string, of = quiz) =>
  did({ type: 'item-answered', quiz: of, item: 'who', response: { kind: 'single', option } });

const SOME_EVENTS = [
  did({ type: 'visited', mode: 'walk', place: { version: 'full', block: 1 } }),
  did({ type: 'stop-reached', stop: 'look' }),
  did({ type: 'stop-done', stop: 'look' }),
  did({ type: 'hinted', stop: 'choose' }),
  did({ type: 'stop-done', stop: 'choose' }),
  round(1, 'worked'),
  round(2, 'worked'),
  round(2, 'blank'),
  did({ type: 'marked', round: uuid(1), mark: learnerMark('a', 'quote', 2, 10, 40) }),
  did({ type: 'revealed', round: uuid(1), mark: 'm1' }),
  finish(1),
  finish(2),
  did({ type: 'quiz-started', quiz, items: ['who', 'which'] }),
  answer('a'),
  did({ type: 'quiz-finished', quiz }),
  did({ type: 'quiz-started', quiz: uuid(51), items: ['who'] }),
  answer('b', uuid(51)),
];
const someEvents = fc.array(fc.constantFrom(...SOME_EVENTS), { maxLength: 60 });

function progressIn(events: readonly StudyEvent[]): Progress {
  return progressOf(SMALL_LESSON, { events, last: null });
}

describe('progress', () => {
  it('is nothing at first', () => {
    expect(progressOf(SMALL_LESSON, { events: [], last: null })).toEqual({
      walk: { done: 0, of: 4 },
      practice: { done: 0, of: 3 },
      quiz: { done: 0, of: 7 },
      last: null,
    });
  });

  it('counts stops done, levels finished and items answered right, each once', () => {
    const events = [
      did({ type: 'stop-done', stop: 'look' }),
      did({ type: 'stop-done', stop: 'look' }),
      did({ type: 'stop-reached', stop: 'choose' }),
      did({ type: 'stop-done', stop: 'no-longer-there' }),
      round(1, 'worked'),
      finish(1),
      round(2, 'worked'),
      finish(2),
      round(3, 'blank'),
      did({ type: 'quiz-started', quiz, items: ['who', 'which'] }),
      did({ type: 'item-answered', quiz, item: 'which', response: { kind: 'multiple', options: ['a'] } }),
      answer('a'),
    ];
    expect(progressIn(events)).toMatchObject({
      walk: { done: 1, of: 4 },
      practice: { done: 1, of: 3 },
      quiz: { done: 1, of: 7 },
    });
  });

  it('takes the last answer to an item', () => {
    const again = uuid(51);
    const events = [
      did({ type: 'quiz-started', quiz, items: ['who'] }),
      answer('a'),
      did({ type: 'quiz-finished', quiz }),
      did({ type: 'quiz-started', quiz: again, items: ['who'] }),
      answer('b', again),
    ];
    expect(progressIn(events.slice(0, 2)).quiz.done).toBe(1);
    expect(progressIn(events).quiz.done).toBe(0);
  });

  it('is the same without the events that bring nobody on', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const steps = events.filter(({ deed }) => PROGRESS_DEEDS.some((type) => type === deed.type));
        expect(progressIn(steps)).toEqual(progressIn(events));
      }),
    );
  });

  it('counts the levels of which practice has a finished round', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const finished = foldPractice(events).rounds.filter(({ status }) => status === 'finished');
        expect(progressIn(events).practice.done).toBe(new Set(finished.map(({ level }) => level)).size);
      }),
    );
  });
});
