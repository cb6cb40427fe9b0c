import { create } from 'zustand';
import type { ArticleReading, ContractError } from '../../core/contract.ts';
import { articleOf, draftOf, type Draft } from '../../core/importing/draft.ts';
import { advance, historyOf, redo, undo, type History } from '../../core/importing/history.ts';
import type { LessonId } from '../../core/lesson/lesson.ts';
import { client } from '../client/client.ts';

/** An article that was read, to be looked over. */
export type ArticleRead = Extract<ArticleReading, { kind: 'article' }>;

/** Where the focus goes once a change is drawn: to a block's handle, or into its text; or there only if it was lost. */
export type FocusGoal = { block: number; offset: number | null; ifLost?: true };

type DraftStore = {
  history: History<Draft>;
  goal: FocusGoal | null;
  /** While it is on its way to the disk it stays as it was sent. */
  keeping: boolean;
  /** Why it couldn't be kept, the last time. */
  trouble: ContractError | null;
  /** Begins anew with what was read. */
  open: (reading: ArticleRead) => void;
  /** Lets go of it, so that the next one doesn't begin with what this one was. */
  leave: () => void;
  /** Changes the draft; false where there was nothing to change. */
  change: (change: (draft: Draft) => Draft, goal?: FocusGoal) => boolean;
  undo: () => boolean;
  redo: () => boolean;
  /** Moves the focus without changing anything. */
  aim: (goal: FocusGoal) => void;
  reachGoal: () => void;
  /** Keeps the article in the library; its id once it is on the disk, or null. */
  keep: () => Promise<LessonId | null>;
};

const NOTHING: Draft = {
  blocks: [],
  about: { language: 'und', direction: 'ltr', publisher: null, published: null },
  headline: '',
};

const NONE = { history: historyOf(NOTHING), goal: null, keeping: false, trouble: null };

/** The article that is being looked over before it is kept. */
export const useDraft = create<DraftStore>()((set, get) => {
  function turnTo(next: History<Draft>, goal: FocusGoal | null): boolean {
    if (next.present === get().history.present || get().keeping) return false;
    set({ history: next, goal });
    return true;
  }

  /** What is taken back may take the block along that has the focus. */
  function stepTo(next: History<Draft>): boolean {
    const before = new Set(get().history.present.blocks);
    const changed = next.present.blocks.find((block) => !before.has(block));
    return turnTo(next, changed ? { block: changed.id, offset: null, ifLost: true } : null);
  }

  return {
    ...NONE,

    open: ({ article, notes, original }) => set({ ...NONE, history: historyOf(draftOf(article, notes, original)) }),
    leave: () => set(NONE),
    change: (change, goal) => turnTo(advance(get().history, change(get().history.present)), goal ?? null),
    undo: () => stepTo(undo(get().history)),
    redo: () => stepTo(redo(get().history)),
    aim: (goal) => set({ goal }),
    reachGoal: () => set({ goal: null }),

    keep: async () => {
      const article = articleOf(get().history.present);
      if (article === null || get().keeping) return null;
      set({ keeping: true, trouble: null });
      const reply = await client('article.keep', { article });
      set({ keeping: false, trouble: reply.ok ? null : reply.error });
      return reply.ok ? reply.value.lesson : null;
    },
  };
});

/** The draft as it is by now. */
export function useNow<Value>(pick: (draft: Draft) => Value): Value {
  return useDraft(({ history }) => pick(history.present));
}
