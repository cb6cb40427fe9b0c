import type { ItemId } from '../lesson/item.ts';
import type { Response } from '../quiz/response.ts';
import type { QuizId, QuizPurpose, StudyEvent } from './event.ts';

/** One quiz: what it asked, in order, and what was answered. */
export type Quiz = {
  id: QuizId;
  purpose: QuizPurpose;
  items: readonly ItemId[];
  answers: ReadonlyMap<ItemId, Response>;
  status: 'open' | 'finished';
  /** Milliseconds since the epoch by the learner's clock. */
  startedAt: number;
  finishedAt: number | null;
};

export type QuizzesState = {
  /** In the order in which they were started. */
  quizzes: readonly Quiz[];
  /** The last answer to each item in any quiz, the item answered longest ago first. */
  lastResponse: ReadonlyMap<ItemId, Response>;
};

export const NO_QUIZZES: QuizzesState = { quizzes: [], lastResponse: new Map() };

/** What a learner's events say of quizzes. */
export function foldQuizzes(events: readonly StudyEvent[]): QuizzesState {
  return events.reduce(applyToQuizzes, NO_QUIZZES);
}

/**
 * The state after one more event. An answer counts once in a quiz, since its explanation is shown at once; an event
 * that makes no sense (an item that the quiz doesn't ask, a quiz that isn't open) leaves the very same state.
 */
export function applyToQuizzes(state: QuizzesState, { at, deed }: StudyEvent): QuizzesState {
  switch (deed.type) {
    case 'quiz-started': {
      if (state.quizzes.some(({ id }) => id === deed.quiz)) return state;
      const { quiz: id, purpose, items } = deed;
      const quiz: Quiz = { id, purpose, items, answers: new Map(), status: 'open', startedAt: at, finishedAt: null };
      return { ...state, quizzes: [...state.quizzes, quiz] };
    }
    case 'item-answered': {
      const { item, response } = deed;
      const index = indexOfOpen(state, deed.quiz);
      const quiz = state.quizzes[index];
      if (!quiz?.items.includes(item) || quiz.answers.has(item)) return state;
      return {
        quizzes: state.quizzes.with(index, { ...quiz, answers: new Map([...quiz.answers, [item, response]]) }),
        // Taken out first, so that the map's order is the order of answering.
        lastResponse: new Map([...[...state.lastResponse].filter(([id]) => id !== item), [item, response]]),
      };
    }
    case 'quiz-finished': {
      const index = indexOfOpen(state, deed.quiz);
      const quiz = state.quizzes[index];
      if (!quiz) return state;
      return { ...state, quizzes: state.quizzes.with(index, { ...quiz, status: 'finished', finishedAt: at }) };
    }
    default:
      return state;
  }
}

/** The quiz of that purpose that was started last: the one being taken, unless it is finished. */
export function latestQuiz({ quizzes }: Pick<QuizzesState, 'quizzes'>, purpose: QuizPurpose): Quiz | undefined {
  return quizzes.findLast((quiz) => quiz.purpose === purpose);
}

function indexOfOpen({ quizzes }: QuizzesState, id: QuizId): number {
  return quizzes.findIndex((quiz) => quiz.id === id && quiz.status === 'open');
}
