import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quiz } from '../../core/study/quizzes.ts';
import { useStudy } from '../lesson/study-store.ts';
import { useAttempts } from './attempt-store.ts';
import type { WayOn } from './item-panel.tsx';
import { ItemSheet } from './item-sheet.tsx';
import { useItemsOf } from './quiz-items.ts';

/** An open quiz: at the item that was on the screen, else at the first without an answer. */
export function QuizRun({ quiz, finishName }: { quiz: Quiz; finishName: string }): ReactNode {
  const { t } = useTranslation();
  const record = useStudy((store) => store.record);
  const items = useItemsOf(quiz);
  const shown = useAttempts((store) => store.shown.get(quiz.id));
  const show = useAttempts((store) => store.show);
  const open = items.filter(({ id }) => !quiz.answers.has(id));
  const item = items.find(({ id }) => id === shown) ?? open[0] ?? items.at(-1);
  if (!item) return null;

  const after = items.slice(items.indexOf(item));
  const next = after.find((one) => open.includes(one)) ?? open[0];
  const wayOn: WayOn = next
    ? { name: t('items.next'), onPress: () => show(quiz.id, next.id) }
    : { name: finishName, onPress: () => void record({ type: 'quiz-finished', quiz: quiz.id }) };
  return <ItemSheet quiz={quiz} items={items} item={item} onGo={(id) => show(quiz.id, id)} wayOn={[wayOn]} />;
}
