import { create } from 'zustand';
import type { Item, ItemId } from '../../core/lesson/item.ts';
import { seedOf } from '../../core/quiz/seeded.ts';
import type { QuizId } from '../../core/study/event.ts';
import { emptyDraft, type Draft } from './draft.ts';

type AttemptStore = {
  /** The item on the screen, by quiz. Without one it is the first that has no answer. */
  shown: ReadonlyMap<QuizId, ItemId>;
  /** Answers that aren't given yet, so that reading up in another mode loses none. */
  drafts: ReadonlyMap<string, Draft>;
  show: (quiz: QuizId, item: ItemId) => void;
  write: (quiz: QuizId, item: ItemId, draft: Draft) => void;
};

/** What is on the way in a quiz and not a deed yet. */
export const useAttempts = create<AttemptStore>()((set) => ({
  shown: new Map(),
  drafts: new Map(),
  show: (quiz, item) => set(({ shown }) => ({ shown: new Map([...shown, [quiz, item]]) })),
  write: (quiz, item, draft) => set(({ drafts }) => ({ drafts: new Map([...drafts, [keyOf(quiz, item), draft]]) })),
}));

/** The draft of an item's answer, and a way to change it. */
export function useDraft(quiz: QuizId, item: Item): [Draft, (draft: Draft) => void] {
  const written = useAttempts((store) => store.drafts.get(keyOf(quiz, item.id)));
  const write = useAttempts((store) => store.write);
  return [written ?? emptyDraft(item, seedOf(quiz, item.id)), (draft) => write(quiz, item.id, draft)];
}

function keyOf(quiz: QuizId, item: ItemId): string {
  return `${quiz} ${item}`;
}
