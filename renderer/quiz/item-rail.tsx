import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item, ItemId } from '../../core/lesson/item.ts';
import { grade } from '../../core/quiz/grade.ts';
import type { Quiz } from '../../core/study/quizzes.ts';
import { useReading } from '../lesson/reading-store.ts';
import { Rail, type RailEntry } from '../lesson/rail.tsx';

type ItemRailProps = {
  quiz: Quiz;
  items: readonly Item[];
  current: ItemId | null;
  onGo: (item: ItemId) => void;
};

/** The items of a quiz, with how each was answered. */
export function ItemRail({ quiz, items, current, onGo }: ItemRailProps): ReactNode {
  const { t } = useTranslation();
  const entries = items.map((item, index): RailEntry => {
    const response = quiz.answers.get(item.id);
    const outcome = response ? (grade(item, response).correct ? 'right' : 'again') : 'open';
    return {
      id: item.id,
      name: t(`quiz.item-${outcome}`, { number: index + 1 }),
      state: item.id === current ? 'current' : response ? 'done' : 'open',
      again: outcome === 'again',
    };
  });
  return (
    <Rail
      label={t(quiz.purpose === 'quiz' ? 'quiz.items' : 'review.items')}
      entries={entries}
      onGo={(id) => {
        const item = items.find((one) => one.id === id);
        if (!item) return;
        // The keyboard goes to the question.
        useReading.getState().foldDrawer(false);
        onGo(item.id);
      }}
    />
  );
}
