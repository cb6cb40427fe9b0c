import { describe, expect, it } from 'vitest';
import { summarise } from '../../../core/quiz/summary.ts';
import { foldQuizzes } from '../../../core/study/quizzes.ts';
import { did, uuid } from '../../fixtures/lessons/events.ts';
import { SMALL_LESSON } from '../../fixtures/lessons/small-lesson.ts';

const id = uuid(1);
const { quizzes } = foldQuizzes([
  did({ type: 'quiz-started', quiz: id, items: ['who', 'call-it', 'mark-it', 'gone', 'which', 'pairs'] }),
  did({ type: 'item-answered', quiz: id, item: 'who', response: { kind: 'single', option: 'b' } }),
  did({ type: 'item-answered', quiz: id, item: 'call-it', response: { kind: 'classify', category: 'framing' } }),
  did({ type: 'item-answered', quiz: id, item: 'which', response: { kind: 'multiple', options: ['a'] } }),
  did({ type: 'item-answered', quiz: id, item: 'mark-it', response: { kind: 'mark', spans: [] } }),
]);
const [quiz] = quizzes;
if (!quiz) throw new Error('a quiz was started');
const summary = summarise(quiz, SMALL_LESSON.items);

describe('the summary of a quiz', () => {
  it('counts the items of the bank, all and by skill', () => {
    expect(summary.overall).toEqual({ right: 1, of: 5 });
    expect(summary.skills).toEqual([
      { skill: 'who-speaks', right: 0, of: 1 },
      { skill: 'framing-device', right: 1, of: 2 },
      { skill: 'what-is-missing', right: 0, of: 1 },
      { skill: 'the-source', right: 0, of: 1 },
    ]);
  });

  it('names what to look at again', () => {
    expect(summary.again.map(({ item }) => item.id)).toEqual(['who', 'mark-it', 'which', 'pairs']);
  });

  it('leaves an item without an answer without a grade', () => {
    expect(summary.again.map(({ grade }) => grade?.credit ?? null)).toEqual([0, 0, 0.5, null]);
  });
});
