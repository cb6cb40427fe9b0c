import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item, ItemId } from '../../core/lesson/item.ts';
import type { Selector } from '../../core/mark/selector.ts';
import type { Span } from '../../core/mark/span.ts';
import type { Response } from '../../core/quiz/response.ts';
import { seedOf } from '../../core/quiz/seeded.ts';
import type { QuizId } from '../../core/study/event.ts';
import type { Quiz } from '../../core/study/quizzes.ts';
import { announce } from '../controls/announcer.tsx';
import { useReading } from '../lesson/reading-store.ts';
import { Sheet } from '../lesson/sheet.tsx';
import { useStudy } from '../lesson/study-store.ts';
import { usePageGeometry } from '../page/page-geometry.ts';
import { useWordsOf } from './article-words.tsx';
import { useAttempts, useDraft } from './attempt-store.ts';
import { responseOf, withSpan, type Draft } from './draft.ts';
import { ItemAnswer } from './item-answer.tsx';
import { MarkingPage, ReadingPage, useShownVersion } from './item-page.tsx';
import { ItemPanel, type WayOn } from './item-panel.tsx';
import { ItemRail } from './item-rail.tsx';
import { strokesOfItem } from './item-strokes.ts';

type ItemSheetProps = {
  quiz: Quiz;
  /** The quiz's items, as far as the lesson still has them. */
  items: readonly Item[];
  item: Item;
  onGo: (item: ItemId) => void;
  wayOn: readonly WayOn[];
  /** Whether an answered item's words are brought into view unasked: when it is looked at again. */
  reveals?: boolean;
};

/** One item of a quiz: the article, and beside it the question. */
export function ItemSheet({ quiz, items, item, onGo, wayOn, reveals = false }: ItemSheetProps): ReactNode {
  const { t } = useTranslation();
  const record = useStudy((store) => store.record);
  const response = quiz.answers.get(item.id) ?? null;
  const seed = seedOf(quiz.id, item.id);
  const [draft, write] = useDraft(quiz.id, item);
  const [selected, setSelected] = useState<readonly Span[]>([]);
  const [shown, show] = useShownPassage(item, item.kind === 'classify' || reveals);
  const pin = useAttempts((store) => store.show);
  const wordsOf = useWordsOf();
  const version = useShownVersion();
  const strokes = useMemo(
    () => strokesOfItem(item, draft, response, shown).filter(({ span }) => span.version === version?.id),
    [item, draft, response, shown, version],
  );

  const isGiven = useIsGiven(quiz.id, item.id);

  function setDraft(changed: Draft): void {
    if (!isGiven) write(changed);
  }

  function add(spans: readonly Span[]): void {
    if (draft.kind !== 'mark') return;
    const marked = spans.reduce(withSpan, draft.spans);
    const added = spans.filter((span) => marked.includes(span));
    setDraft({ kind: 'mark', spans: marked });
    window.getSelection()?.collapseToEnd();
    announce(added.length > 0 ? t('items.added', { words: added.map(wordsOf).join(' … ') }) : t('items.full'));
  }

  function check(answer: Response): void {
    // Answered, it is no longer the first without an answer; what is said of it is still to be read.
    pin(quiz.id, item.id);
    void record({ type: 'item-answered', quiz: quiz.id, item: item.id, response: answer });
  }

  if (!version) return null;
  return (
    <Sheet
      rail={<ItemRail quiz={quiz} items={items} current={item.id} onGo={onGo} />}
      page={
        item.kind === 'mark' && response === null ? (
          <MarkingPage version={version} strokes={strokes} onSelect={setSelected} onAdd={add} />
        ) : (
          <ReadingPage version={version} strokes={strokes} />
        )
      }
      margin={
        <ItemPanel
          key={item.id}
          item={item}
          seed={seed}
          number={items.indexOf(item) + 1}
          of={items.length}
          response={response}
          ready={isGiven ? null : responseOf(item, draft)}
          onCheck={check}
          onShow={show}
          wayOn={wayOn}
        >
          <ItemAnswer
            item={item}
            draft={draft}
            onChange={setDraft}
            seed={seed}
            selected={selected}
            onAdd={() => add(selected)}
          />
        </ItemPanel>
      }
    />
  );
}

/** Given once: an answer that can't be stored now is kept and tried again, and nothing is changed after it. */
function useIsGiven(quiz: QuizId, item: ItemId): boolean {
  return useStudy(({ awaited }) =>
    awaited.values().some((deed) => deed.type === 'item-answered' && deed.quiz === quiz && deed.item === item),
  );
}

/**
 * The passage that was asked for, and a way to ask for one. The page follows: to the version that holds the item's
 * words when the item comes, and to the words themselves when they are asked for or there is no item without them.
 */
function useShownPassage(item: Item, isLitAtOnce: boolean): [Selector | null, (passage: Selector) => void] {
  const geometry = usePageGeometry();
  const [asked, setAsked] = useState<{ item: ItemId; passage: Selector } | null>(null);
  // Asked for again, the same passage is a new object: the page comes back to it.
  const shown = asked?.item === item.id ? asked : null;
  useEffect(() => {
    const passage = shown?.passage ?? homeOf(item);
    const { version, switchVersion } = useReading.getState();
    if (passage.version !== version) switchVersion(passage.version);
    if (shown === null && !isLitAtOnce) return;
    // Once the version is on the page.
    const frame = requestAnimationFrame(() => geometry.reveal(passage));
    return () => cancelAnimationFrame(frame);
  }, [shown, item, isLitAtOnce, geometry]);
  return [shown?.passage ?? null, (passage) => setAsked({ item: item.id, passage })];
}

/** The words that the item is answered on, or else those that it is about. */
function homeOf(item: Item): Selector {
  return (item.kind === 'mark' ? item.targets[0] : undefined) ?? item.passage;
}
