import { describe, expect, it } from 'vitest';
import { itemIdSchema } from '../../../core/lesson/item.ts';
import { applyToQuizzes, foldQuizzes, latestQuiz, NO_QUIZZES } from '../../../core/study/quizzes.ts';
import { did, uuid } from '../../fixtures/lessons/events.ts';

const first = uuid(1);
const second = uuid(2);
const start = (quiz: string, ...items: string[]) => did({ type: 'quiz-started', quiz, items });
const answer = (quiz: string, item: string, option: string) =>
  did({ type: 'item-answered', quiz, item, response: { kind: 'single', option } });
const finish = (quiz: string) => did({ type: 'quiz-finished', quiz }, 9000);

describe('quizzes', () => {
  it('keep what was asked and answered', () => {
    const { quizzes } = foldQuizzes([start(first, 'i1', 'i2'), answer(first, 'i2', 'a'), finish(first)]);
    expect(quizzes).toHaveLength(1);
    expect(quizzes[0]).toMatchObject({ id: first, items: ['i1', 'i2'], status: 'finished', finishedAt: 9000 });
    expect(Object.fromEntries(quizzes[0]?.answers ?? [])).toEqual({ i2: { kind: 'single', option: 'a' } });
  });

  it('count an answer once in a quiz, and anew in the next', () => {
    const events = [
      start(first, 'i1', 'i2'),
      answer(first, 'i1', 'a'),
      answer(first, 'i2', 'a'),
      answer(first, 'i1', 'b'),
    ];
    expect(foldQuizzes(events).lastResponse.get(itemIdSchema.parse('i1'))).toEqual({ kind: 'single', option: 'a' });
    const again = foldQuizzes([...events, start(second, 'i1'), answer(second, 'i1', 'c')]);
    expect([...again.lastResponse]).toEqual([
      ['i2', { kind: 'single', option: 'a' }],
      ['i1', { kind: 'single', option: 'c' }],
    ]);
  });

  it('ignore what makes no sense, and hand back the very same state', () => {
    const state = foldQuizzes([start(first, 'i1'), start(second, 'i1'), finish(second)]);
    const senseless = [
      start(first, 'i9'),
      answer(first, 'i9', 'a'),
      answer(second, 'i1', 'a'),
      finish(second),
      answer(uuid(3), 'i1', 'a'),
      did({ type: 'hinted', stop: 'one' }),
    ];
    for (const event of senseless) expect(applyToQuizzes(state, event)).toBe(state);
  });

  it('have a latest one of each purpose', () => {
    const review = did({ type: 'quiz-started', quiz: second, items: ['i1'], purpose: 'review' });
    const state = foldQuizzes([start(first, 'i1'), review, finish(second)]);
    expect(latestQuiz(NO_QUIZZES, 'quiz')).toBeUndefined();
    expect(latestQuiz(state, 'quiz')).toMatchObject({ id: first, status: 'open' });
    expect(latestQuiz(state, 'review')).toMatchObject({ id: second, status: 'finished' });
  });
});
