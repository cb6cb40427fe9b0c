import { create } from 'zustand';
import type { ContractError, PackOutcome, Reply } from '../../core/contract.ts';
import type { LessonId } from '../../core/lesson/lesson.ts';
import { LARGEST_PACK } from '../../core/pack/manifest.ts';
import { client } from '../client/client.ts';
import { useSession } from '../session/session-store.ts';
import { useLibrary } from './library-store.ts';
import { inBase64, saveInBrowser } from './file-bytes.ts';

/** What came of opening a pack, or of saving one. */
export type PackNews = PackOutcome | { kind: 'saved' } | { kind: 'not-opened' | 'not-saved'; error: ContractError };

/** `number` tells news from earlier news, which may have been just the same. */
type Told = { news: PackNews; number: number };

type PacksStore = {
  opening: boolean;
  /** What has happened since it was last dismissed, latest last. */
  news: readonly Told[];
  dismiss: (number: number) => void;
  /** Has the host's dialog ask for a pack, where the host has one. */
  choose: () => Promise<void>;
  /** Opens packs that were dropped on the page, or chosen in the browser's dialog. */
  open: (files: readonly File[]) => Promise<void>;
  /** Tells what came of a pack that was taken in with other files. */
  tellOutcome: (outcome: PackOutcome) => Promise<void>;
  saveCopy: (lesson: LessonId) => Promise<void>;
  /** Opens what the system hands over, a double click say, for as long as the machine has more to tell. */
  followArrivals: () => Promise<void>;
};

export const usePacks = create<PacksStore>()((set) => {
  let told = 0;

  function tell(news: PackNews): void {
    told += 1;
    set((store) => ({ news: [...store.news, { news, number: told }] }));
  }

  /** Tells what came of it, and shows the library as it is now. Null is nothing to tell: nobody chose anything. */
  async function tellOpened(reply: Reply<PackOutcome | null>): Promise<void> {
    if (!reply.ok) return tell({ kind: 'not-opened', error: reply.error });
    if (!reply.value) return;
    tell(reply.value);
    if (reply.value.kind === 'refused') return;
    const { session } = useSession.getState();
    if (session.stage === 'learning') await useLibrary.getState().load(session.learner.id);
  }

  return {
    opening: false,
    news: [],
    dismiss: (number) => set(({ news }) => ({ news: news.filter((one) => one.number !== number) })),

    choose: async () => {
      set({ opening: true, news: [] });
      await tellOpened(await client('pack.choose', {}));
      set({ opening: false });
    },

    open: async (files) => {
      set({ opening: true, news: [] });
      for (const file of files) await tellOpened(await openFile(file));
      set({ opening: false });
    },

    tellOutcome: async (outcome) => {
      set({ news: [] });
      await tellOpened({ ok: true, value: outcome });
    },

    saveCopy: async (lesson) => {
      set({ news: [] });
      const reply = await client('pack.save', { lesson });
      if (!reply.ok) return tell({ kind: 'not-saved', error: reply.error });
      if (reply.value.kind === 'copy') saveInBrowser(reply.value.name, reply.value.bytes);
      if (reply.value.kind === 'saved') tell({ kind: 'saved' });
    },

    followArrivals: async () => {
      for (;;) {
        const reply = await client('pack.arrival', {});
        if (reply.ok ? reply.value === null : !reply.error.kind.startsWith('storage-')) return;
        await tellOpened(reply);
      }
    },
  };
});

/** A file that is too large isn't even read. */
async function openFile(file: File): Promise<Reply<PackOutcome>> {
  if (file.size > LARGEST_PACK) return refused('too-large', `the file has ${file.size} bytes`);
  const bytes = await inBase64(file);
  return bytes === null ? refused('unreadable', `${file.name} couldn't be read`) : client('pack.open', { bytes });
}

function refused(reason: 'too-large' | 'unreadable', detail: string): Reply<PackOutcome> {
  return { ok: true, value: { kind: 'refused', refusal: { reason, detail } } };
}
