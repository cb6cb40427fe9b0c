import { create } from 'zustand';
import type { ArticleReading, ArticleSource, ContractError } from '../../core/contract.ts';
import type { FileProblem } from '../../core/importing/file-problem.ts';
import { LARGEST_FILE, LONGEST_TEXT } from '../../core/importing/limits.ts';
import { PACK_EXTENSION } from '../../core/pack/manifest.ts';
import { client } from '../client/client.ts';
import { inBase64 } from '../library/file-bytes.ts';
import { usePacks } from '../library/packs-store.ts';

/** An article that was read, to be looked over. */
export type ArticleRead = Extract<ArticleReading, { kind: 'article' }>;

/** How far bringing an article has come. `name` is the file's, null for a pasted text. */
export type Importing =
  | { stage: 'closed' }
  | { stage: 'pasting' }
  | { stage: 'reading'; name: string | null }
  | { stage: 'read'; source: ArticleSource; reading: ArticleRead }
  | { stage: 'refused'; name: string | null; problem: FileProblem | { kind: 'unreadable' } }
  | { stage: 'failed'; source: ArticleSource; error: ContractError };

type ImportStore = {
  importing: Importing;
  /** Files that were brought together with the one at hand, or while it was read or looked over, and wait for it. */
  waiting: readonly File[];
  /** Shows where a text is pasted and a file chosen. */
  start: () => void;
  readText: (text: string) => Promise<void>;
  /** Takes lessons' files in, and reads the others one after another. */
  readFiles: (files: readonly File[]) => Promise<void>;
  /** Reads the same again: in another encoding, or since the machine failed. */
  readAgain: (encoding?: string) => Promise<void>;
  /** Leaves what is at hand, for the next that waits or for the library. */
  close: () => void;
};

export const useImport = create<ImportStore>()((set, get) => {
  /** Whoever cancels meanwhile isn't brought back: what comes of a reading is shown only where it is still waited for. */
  async function reading(name: string | null, read: () => Promise<Importing>): Promise<void> {
    const begun: Importing = { stage: 'reading', name };
    set({ importing: begun });
    const outcome = await read();
    if (get().importing !== begun) return;
    if (outcome.stage === 'closed') get().close();
    else set({ importing: outcome });
  }

  async function readFile(file: File): Promise<void> {
    const { name } = file;
    await reading(name, async () => {
      if (file.size > LARGEST_FILE) return { stage: 'refused', name, problem: { kind: 'too-large' } };
      const bytes = await inBase64(file);
      if (bytes === null) return { stage: 'refused', name, problem: { kind: 'unreadable' } };
      return readSource({ kind: 'file', name: name.slice(-200), bytes, encoding: null });
    });
  }

  return {
    importing: { stage: 'closed' },
    waiting: [],

    start: () => set({ importing: { stage: 'pasting' } }),

    readText: async (text) =>
      reading(null, async () =>
        text.length > LONGEST_TEXT
          ? { stage: 'refused', name: null, problem: { kind: 'too-many-words' } }
          : readSource({ kind: 'text', text }),
      ),

    readFiles: async (files) => {
      const packs = files.filter(({ name }) => name.toLowerCase().endsWith(PACK_EXTENSION));
      const [first, ...others] = files.filter((file) => !packs.includes(file));
      if (packs.length > 0) await usePacks.getState().open(packs);
      if (first === undefined) return;
      if (isAtHand(get().importing)) {
        set(({ waiting }) => ({ waiting: [...waiting, first, ...others] }));
        return;
      }
      // Chosen for one that was refused, it comes before those that waited for that one.
      set(({ waiting }) => ({ waiting: [...others, ...waiting] }));
      await readFile(first);
    },

    readAgain: async (encoding) => {
      const { importing } = get();
      if (importing.stage !== 'read' && importing.stage !== 'failed') return;
      const { source } = importing;
      if (source.kind === 'text') return reading(null, async () => readSource(source));
      await reading(source.name, async () => readSource(encoding === undefined ? source : { ...source, encoding }));
    },

    close: () => {
      const [next, ...waiting] = get().waiting;
      set({ importing: { stage: 'closed' }, waiting });
      if (next !== undefined) void readFile(next);
    },
  };
});

/** Whether something would be lost if another file took its place. */
function isAtHand({ stage }: Importing): boolean {
  return stage === 'reading' || stage === 'read' || stage === 'failed';
}

async function readSource(source: ArticleSource): Promise<Importing> {
  const reply = await client('article.read', { source });
  if (!reply.ok) return { stage: 'failed', source, error: reply.error };
  switch (reply.value.kind) {
    case 'article':
      return { stage: 'read', source, reading: reply.value };
    case 'pack':
      await usePacks.getState().tellOutcome(reply.value.outcome);
      return { stage: 'closed' };
    case 'refused':
      return { stage: 'refused', name: source.kind === 'file' ? source.name : null, problem: reply.value.problem };
  }
}
