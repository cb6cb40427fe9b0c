import { describe, expect, it } from 'vitest';
import { quizHistory } from '../../../core/quiz/history.ts';
import { foldQuizzes } from '../../../core/study/quizzes.ts';
import { did, uuid } from '../../fixtures/lessons/events.ts';
import { SMALL_LESSON } from '../../fixtures/lessons/small-lesson.ts';

describe('the history of a bank', () => {
  it('tells how each item went the last time, the item answered longest ago first', () => {
    const quiz = uuid(1);
    const state = foldQuizzes([
      did({ type: 'quiz-started', quiz, items: ['who', 'call-it', 'gone', 'which'] }),
      did({ type: 'item-answered', quiz, item: 'which', response: { kind: 'multiple', options: ['a', 'b'] } }),
      did({ type: 'item-answered', quiz, item: 'gone', response: { kind: 'single', option: 'a' } }),
      did({ type: 'item-answered', quiz, item: 'call-it', response: { kind: 'classify', category: 'quote' } }),
    ]);
    expect(quizHistory(state, SMALL_LESSON.items)).toEqual([
      { item: 'which', correct: true },
      { item: 'call-it', correct: false },
    ]);
  });
});
