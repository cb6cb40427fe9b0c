import { create } from 'zustand';
import type { ArticleSource, ContractError } from '../../core/contract.ts';
import type { FileProblem } from '../../core/importing/file-problem.ts';
import { LARGEST_FILE, LONGEST_TEXT } from '../../core/importing/limits.ts';
import { isPackName } from '../../core/pack/manifest.ts';
import { client } from '../client/client.ts';
import { inBase64 } from '../library/file-bytes.ts';
import { usePacks } from '../library/packs-store.ts';
import { useSession } from '../session/session-store.ts';
import { useDraft, type ArticleRead } from './draft-store.ts';

/** What an article is to come of: a file, or the text that was pasted. */
type Brought = { kind: 'file'; name: string } | { kind: 'text' };

/** Why no article came of something. */
export type Refusal = FileProblem | { kind: 'unreadable' };

/** Another encoding that a file is read in, or why it can't be. */
type Trial =
  | { stage: 'reading'; encoding: string }
  | { stage: 'refused'; encoding: string; problem: Refusal }
  | { stage: 'failed'; encoding: string; error: ContractError };

/** How far bringing an article has come. */
export type Importing =
  | { stage: 'closed' }
  | { stage: 'pasting' }
  | { stage: 'reading'; brought: Brought }
  /** What was read stays while another encoding is tried. */
  | { stage: 'read'; source: ArticleSource; reading: ArticleRead; trial: Trial | null }
  | { stage: 'refused'; brought: Brought; problem: Refusal }
  | { stage: 'failed'; source: ArticleSource; error: ContractError };

type ImportStore = {
  importing: Importing;
  /** The text that was last pasted. It stays until its article was kept or left, wherever a person goes meanwhile. */
  pasted: string;
  /** Files that were brought together with the one at hand, or while it was read or looked over, and wait for it. */
  waiting: readonly File[];
  /** Shows where a text is pasted and a file chosen; a text of which no article came is there. */
  start: () => void;
  /** Keeps what is written there. */
  write: (pasted: string) => void;
  readText: (text: string) => Promise<void>;
  /** Takes lessons' files in, and reads the others one after another. */
  readFiles: (files: readonly File[]) => Promise<void>;
  /** Reads the same again, since the machine failed. */
  readAgain: () => Promise<void>;
  /** Reads the file that is looked over in another encoding. The last that is tried is taken, unless it was edited. */
  tryEncoding: (encoding: string) => Promise<void>;
  /** Stops reading: a text goes back to where it was pasted. */
  stop: () => void;
  /** Leaves what is at hand, for the next that waits or for the library. */
  close: () => void;
};

export const useImport = create<ImportStore>()((set, get) => {
  /** Whoever cancels meanwhile isn't brought back: what comes of a reading is shown only where it is still waited for. */
  async function reading(brought: Brought, read: () => Promise<Importing>): Promise<void> {
    const begun: Importing = { stage: 'reading', brought };
    set({ importing: begun });
    const outcome = await read();
    if (get().importing !== begun) return;
    if (outcome.stage === 'closed') get().close();
    else set({ importing: outcome });
  }

  async function readFile(file: File): Promise<void> {
    const { name } = file;
    const brought: Brought = { kind: 'file', name };
    await reading(brought, async () => {
      if (file.size > LARGEST_FILE) return { stage: 'refused', brought, problem: { kind: 'too-large' } };
      const bytes = await inBase64(file);
      if (bytes === null) return { stage: 'refused', brought, problem: { kind: 'unreadable' } };
      return readSource({ kind: 'file', name: name.slice(-200), bytes, encoding: null });
    });
  }

  return {
    importing: { stage: 'closed' },
    pasted: '',
    waiting: [],

    start: () => set({ importing: { stage: 'pasting' } }),

    write: (pasted) => set({ pasted }),

    readText: async (text) => {
      set({ pasted: text });
      const brought: Brought = { kind: 'text' };
      await reading(brought, async () =>
        text.length > LONGEST_TEXT
          ? { stage: 'refused', brought, problem: { kind: 'too-many-words' } }
          : readSource({ kind: 'text', text }),
      );
    },

    readFiles: async (files) => {
      const packs = files.filter(({ name }) => isPackName(name));
      const [first, ...others] = files.filter((file) => !packs.includes(file));
      if (packs.length > 0) await usePacks.getState().open(packs);
      if (first === undefined) return;
      if (isAtHand(get())) {
        set(({ waiting }) => ({ waiting: [...waiting, first, ...others] }));
        return;
      }
      // Chosen for one that was refused, it comes before those that waited for that one.
      set(({ waiting }) => ({ waiting: [...others, ...waiting] }));
      await readFile(first);
    },

    readAgain: async () => {
      const { importing } = get();
      if (importing.stage !== 'failed') return;
      const { source } = importing;
      await reading(broughtAs(source), async () => readSource(source));
    },

    tryEncoding: async (encoding) => {
      const { importing } = get();
      if (importing.stage !== 'read' || importing.source.kind !== 'file') return;
      const begun: Importing = { ...importing, trial: { stage: 'reading', encoding } };
      set({ importing: begun });
      const outcome = await readSource({ ...importing.source, encoding });
      if (get().importing !== begun) return;
      if (outcome.stage === 'refused') {
        set({ importing: { ...begun, trial: { stage: 'refused', encoding, problem: outcome.problem } } });
      } else if (outcome.stage === 'failed') {
        set({ importing: { ...begun, trial: { stage: 'failed', encoding, error: outcome.error } } });
      } else {
        const { history, keeping } = useDraft.getState();
        const isTaken = outcome.stage === 'read' && history.past.length === 0 && !keeping;
        set({ importing: isTaken ? outcome : { ...begun, trial: null } });
      }
    },

    stop: () => {
      const { importing } = get();
      if (importing.stage === 'reading' && importing.brought.kind === 'text') get().start();
      else get().close();
    },

    close: () => {
      const { importing, pasted, waiting: all } = get();
      const [next, ...waiting] = all;
      const isOfPasted = importing.stage === 'read' && importing.source.kind === 'text';
      set({ importing: { stage: 'closed' }, pasted: isOfPasted ? '' : pasted, waiting });
      if (next !== undefined) void readFile(next);
    },
  };
});

// Whoever sits down next doesn't find what another learner pasted and went away from.
useSession.subscribe(({ session }, before) => {
  if (session.stage === 'welcome' && before.session.stage !== 'welcome') useImport.setState({ pasted: '' });
});

/** Whether something would be lost if another file took its place. */
function isAtHand({ importing, pasted }: Pick<ImportStore, 'importing' | 'pasted'>): boolean {
  switch (importing.stage) {
    case 'reading':
    case 'read':
    case 'failed':
      return true;
    case 'pasting':
      return pasted.trim() !== '';
    case 'closed':
    case 'refused':
      return false;
  }
}

function broughtAs(source: ArticleSource): Brought {
  return source.kind === 'text' ? { kind: 'text' } : { kind: 'file', name: source.name };
}

async function readSource(source: ArticleSource): Promise<Importing> {
  const reply = await client('article.read', { source });
  if (!reply.ok) return { stage: 'failed', source, error: reply.error };
  switch (reply.value.kind) {
    case 'article':
      return { stage: 'read', source, reading: reply.value, trial: null };
    case 'pack':
      await usePacks.getState().tellOutcome(reply.value.outcome);
      return { stage: 'closed' };
    case 'refused':
      return { stage: 'refused', brought: broughtAs(source), problem: reply.value.problem };
  }
}
