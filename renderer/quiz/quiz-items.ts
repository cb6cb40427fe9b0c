import type { Item } from '../../core/lesson/item.ts';
import type { Quiz } from '../../core/study/quizzes.ts';
import { useAuthoredLesson } from '../lesson/study-store.ts';

/** A quiz's items, as far as the lesson still has them. */
export function useItemsOf(quiz: Pick<Quiz, 'items'>): readonly Item[] {
  const bank = useAuthoredLesson((lesson) => lesson.items);
  return quiz.items.flatMap((id) => bank.filter((item) => item.id === id));
}
