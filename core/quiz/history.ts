import type { Item, ItemId } from '../lesson/item.ts';
import type { QuizzesState } from '../study/quizzes.ts';
import { grade } from './grade.ts';

/** An item that a learner has answered: the last time it was. */
export type Answered = { item: ItemId; correct: boolean };

/** What was answered, the item answered longest ago first. Items that the bank no longer has are left out. */
export function quizHistory({ lastResponse }: Pick<QuizzesState, 'lastResponse'>, items: readonly Item[]): Answered[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...lastResponse].flatMap(([id, response]) => {
    const item = byId.get(id);
    return item ? [{ item: id, correct: grade(item, response).correct }] : [];
  });
}
