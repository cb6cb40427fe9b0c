import { create } from 'zustand';
import type { ContractError, LessonCard } from '../../core/contract.ts';
import type { LessonId } from '../../core/lesson/lesson.ts';
import type { LearnerId } from '../../core/study/learner.ts';
import { client } from '../client/client.ts';

type Library =
  | { stage: 'loading' }
  | { stage: 'failed'; error: ContractError }
  | { stage: 'shown'; cards: readonly LessonCard[] };

type LibraryStore = {
  library: Library;
  /** Whose progress it tells of, or will. */
  learner: LearnerId | null;
  load: (learner: LearnerId) => Promise<void>;
  /** Removes a lesson or an article; why it couldn't, or null where it is gone. */
  remove: (lesson: LessonId) => Promise<ContractError | null>;
};

export const useLibrary = create<LibraryStore>()((set, get) => {
  /** The lists that were asked for are numbered: of two on their way only the later one is up to date. */
  let asked = 0;
  let shown = 0;
  return {
    library: { stage: 'loading' },
    learner: null,
    load: async (learner) => {
      // Nobody is shown another's progress, nor a failure while it is tried again; one's own stays until it is told anew.
      const isKept = get().learner === learner && get().library.stage === 'shown';
      set({ learner, ...(isKept ? {} : { library: { stage: 'loading' } }) });
      const number = ++asked;
      const reply = await client('library.list', { learner });
      if (number !== asked) return;
      shown = number;
      set({
        library: reply.ok ? { stage: 'shown', cards: reply.value } : { stage: 'failed', error: reply.error },
      });
    },
    remove: async (lesson) => {
      const reply = await client('lesson.remove', { lesson });
      // What isn't there any more is as good as removed.
      if (!reply.ok && reply.error.kind !== 'not-found') return reply.error;
      set(({ library }) => ({
        library:
          library.stage === 'shown' ? { ...library, cards: library.cards.filter(({ id }) => id !== lesson) } : library,
      }));
      // A list that is on its way may have been made before.
      const { learner } = get();
      if (shown < asked && learner !== null) void get().load(learner);
      return null;
    },
  };
});
