import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemId } from '../../core/lesson/item.ts';
import { summarise } from '../../core/quiz/summary.ts';
import type { Quiz } from '../../core/study/quizzes.ts';
import { useAuthoredLesson } from '../lesson/study-store.ts';
import type { WayOn } from './item-panel.tsx';
import { ItemRail } from './item-rail.tsx';
import { ItemSheet } from './item-sheet.tsx';
import { useItemsOf } from './quiz-items.ts';
import { ReadingSheet } from './reading-sheet.tsx';
import { ResultPanel } from './result-panel.tsx';

/** A finished quiz: how it went, and its items to be looked at again, one after the other. */
export function QuizResult({ quiz, earlier }: { quiz: Quiz; earlier: readonly Quiz[] }): ReactNode {
  const { t } = useTranslation();
  const items = useItemsOf(quiz);
  const bank = useAuthoredLesson((lesson) => lesson.items);
  const summary = summarise(quiz, bank);
  const [looking, setLooking] = useState<ItemId | null>(null);
  const item = items.find(({ id }) => id === looking);

  if (!item) {
    return (
      <ReadingSheet
        rail={<ItemRail quiz={quiz} items={items} current={null} onGo={setLooking} />}
        panel={
          <ResultPanel
            summary={summary}
            earlier={earlier}
            onLookAgain={() => setLooking(summary.again[0]?.item.id ?? null)}
          />
        }
      />
    );
  }

  const here = items.indexOf(item);
  const next = summary.again.find((one) => items.indexOf(one.item) > here)?.item;
  const back: WayOn = { name: t('quiz.back'), onPress: () => setLooking(null) };
  const wayOn = next ? [back, { name: t('items.next'), onPress: () => setLooking(next.id) }] : [back];
  return <ItemSheet quiz={quiz} items={items} item={item} onGo={setLooking} wayOn={wayOn} reveals />;
}
