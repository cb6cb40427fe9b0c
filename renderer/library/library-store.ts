import { create } from 'zustand';
import type { ContractError, LessonCard } from '../../core/contract.ts';
import type { LearnerId } from '../../core/study/learner.ts';
import { client } from '../client/client.ts';

type Library = { stage: 'loading' } | { stage: 'failed'; error: ContractError } | { stage: 'shown'; cards: readonly LessonCard[] };

type LibraryStore = { library: Library; load: (learner: LearnerId) => Promise<void> };

export const useLibrary = create<LibraryStore>()((set) => ({
  library: { stage: 'loading' },
  load: async (learner) => {
    const reply = await client('library.list', { learner });
    set({
      library: reply.ok ? { stage: 'shown', cards: reply.value } : { stage: 'failed', error: reply.error },
    });
  },
}));
