import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../core/study/progress.ts';
import { did, uuid } from '../../fixtures/lessons/events.ts';
import { SMALL_LESSON } from '../../fixtures/lessons/small-lesson.ts';

const quiz = uuid(50);
const round = (n: number, level: 'worked' | 'blank') => did({ type: 'round-started', round: uuid(n), level });
const finish = (n: number) => did({ type: 'round-finished', round: uuid(n) });
const answer = (option: string, of = quiz) =>
  did({ type: 'item-answered', quiz: of, item: 'who', response: { kind: 'single', option } });

describe('progress', () => {
  it('is nothing at first', () => {
    expect(progressOf(SMALL_LESSON, [])).toEqual({
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
    expect(progressOf(SMALL_LESSON, events)).toMatchObject({
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
    expect(progressOf(SMALL_LESSON, events.slice(0, 2)).quiz.done).toBe(1);
    expect(progressOf(SMALL_LESSON, events).quiz.done).toBe(0);
  });

  it('was last worked on when the last event was stored, even by a clock that went back', () => {
    const events = [did({ type: 'stop-done', stop: 'look' }, 9000), did({ type: 'stop-done', stop: 'choose' }, 4000)];
    expect(progressOf(SMALL_LESSON, events).last).toBe(4000);
  });
});
