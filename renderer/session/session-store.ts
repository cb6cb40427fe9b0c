import { create } from 'zustand';
import type { CallOutput, ContractError, Notice, Reply } from '../../core/contract.ts';
import type { Language } from '../../core/language/bilingual.ts';
import type { LessonId } from '../../core/lesson/lesson.ts';
import { defaultPreferences, type Learner, type LearnerId, type Preferences } from '../../core/study/learner.ts';
import { client } from '../client/client.ts';
import { switchInterface } from '../language/interface.ts';

type Host = CallOutput<'session.start'>['host'];

/** Who sits at the machine. Before anybody does, the first start asks. */
type Session =
  | { stage: 'starting' }
  | { stage: 'failed'; error: ContractError }
  | { stage: 'welcome'; host: Host; learners: readonly Learner[] }
  | { stage: 'learning'; host: Host; learners: readonly Learner[]; learner: Learner };

/** What couldn't be saved. `number` tells it from one before, which may have been just the same. */
type Trouble = { error: ContractError; number: number };

type SessionStore = {
  session: Session;
  notices: readonly Notice[];
  /** The last thing that couldn't be saved; shown until it is dismissed or a later save goes well. */
  trouble: Trouble | null;
  start: () => Promise<void>;
  join: (name: string | null, language: Language) => Promise<boolean>;
  choose: (learner: LearnerId) => Promise<void>;
  rename: (learner: LearnerId, name: string | null) => Promise<boolean>;
  remove: (learner: LearnerId) => Promise<boolean>;
  /** Asks who is learning, without forgetting anybody. */
  leave: () => void;
  prefer: (change: Partial<Preferences>) => Promise<void>;
  dismissNotice: (notice: Notice) => void;
  dismissTrouble: () => void;
};

export const useSession = create<SessionStore>()((set, get) => {
  let troubles = 0;

  function take<Value>(reply: Reply<Value>): Value | null {
    set({ trouble: reply.ok ? null : { error: reply.error, number: ++troubles } });
    return reply.ok ? reply.value : null;
  }

  function replaceLearner(changed: Learner): void {
    const session = knownIn(get().session);
    if (session === null) return;
    const learners = session.learners.map((learner) => (learner.id === changed.id ? changed : learner));
    set({
      session:
        session.stage === 'learning' && session.learner.id === changed.id
          ? { ...session, learners, learner: changed }
          : { ...session, learners },
    });
  }

  async function sitDown(host: Host, learners: readonly Learner[], learner: Learner): Promise<void> {
    await switchInterface(learner.preferences.language);
    applyToDocument(learner.preferences);
    set({ session: { stage: 'learning', host, learners, learner } });
  }

  /** While it is on its way: pressed twice, it makes one learner. */
  let joining: Promise<boolean> | null = null;

  async function join(name: string | null, language: Language): Promise<boolean> {
    const { session } = get();
    if (session.stage !== 'welcome') return false;
    const learner = take(await client('learner.create', { name, preferences: defaultPreferences(language) }));
    if (!learner) return false;
    // Meanwhile another may have been renamed or removed.
    await sitDown(session.host, [...(knownIn(get().session) ?? session).learners, learner], learner);
    return true;
  }

  return {
    session: { stage: 'starting' },
    notices: [],
    trouble: null,

    start: async () => {
      set({ session: { stage: 'starting' } });
      const reply = await client('session.start', {});
      if (!reply.ok) {
        set({ session: { stage: 'failed', error: reply.error } });
        return;
      }
      const { host, learners, current, notices } = reply.value;
      set({ notices });
      await switchInterface(host.language);
      const learner = learners.find(({ id }) => id === current);
      if (learner) await sitDown(host, learners, learner);
      else set({ session: { stage: 'welcome', host, learners } });
    },

    join: (name, language) => {
      joining ??= join(name, language).finally(() => (joining = null));
      return joining;
    },

    choose: async (id) => {
      if (knownIn(get().session) === null || take(await client('learner.choose', { learner: id })) === null) return;
      // Meanwhile somebody may have been renamed or removed.
      const known = knownIn(get().session);
      const learner = known?.learners.find((one) => one.id === id);
      if (known && learner) await sitDown(known.host, known.learners, learner);
    },

    rename: async (id, name) => {
      const renamed = take(await client('learner.rename', { learner: id, name }));
      // Of a preference that was saved meanwhile the reply may not know yet.
      const known = knownIn(get().session)?.learners.find((one) => one.id === id);
      if (renamed && known) replaceLearner({ ...known, name: renamed.name });
      return renamed !== null;
    },

    remove: async (id) => {
      const reply = await client('learner.remove', { learner: id });
      // Whoever isn't there any more is as good as removed: it was pressed twice.
      const isGone = !reply.ok && reply.error.kind === 'not-found';
      if (!isGone && take(reply) === null) return false;
      const session = knownIn(get().session);
      if (session === null) return true;
      const learners = session.learners.filter((one) => one.id !== id);
      const leaving = session.stage === 'welcome' || session.learner.id === id;
      set({
        session: leaving ? { stage: 'welcome', host: session.host, learners } : { ...session, learners },
      });
      return true;
    },

    leave: () => {
      const { session } = get();
      if (session.stage !== 'learning') return;
      set({ session: { stage: 'welcome', host: session.host, learners: session.learners } });
    },

    prefer: async (change) => {
      const { session } = get();
      if (session.stage !== 'learning') return;
      const preferences = { ...session.learner.preferences, ...change };
      // A preference is shown at once: there is nothing in it to lose.
      replaceLearner({ ...session.learner, preferences });
      if (change.language !== undefined) await switchInterface(change.language);
      applyToDocument(preferences);
      take(await client('preferences.save', { learner: session.learner.id, preferences }));
    },

    dismissNotice: (notice) => set(({ notices }) => ({ notices: notices.filter((one) => one !== notice) })),
    dismissTrouble: () => set({ trouble: null }),
  };
});

/** The session from when on it is known who learns at this machine. */
function knownIn(session: Session): Exclude<Session, { stage: 'starting' | 'failed' }> | null {
  return session.stage === 'starting' || session.stage === 'failed' ? null : session;
}

/** The preferences that the whole document wears. */
function applyToDocument({ theme, textSize }: Preferences): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset['theme'] = theme === 'system' ? (dark ? 'dark' : 'light') : theme;
  document.documentElement.style.setProperty('--article-step', String(textSize));
}

/** Follows the system's change between light and dark while the learner leaves the choice to it. */
export function followSystemTheme(): void {
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    const { session } = useSession.getState();
    if (session.stage === 'learning') applyToDocument(session.learner.preferences);
  });
}

export function useLearner(): Learner | null {
  return useSession(({ session }) => (session.stage === 'learning' ? session.learner : null));
}

/** The learner's preferences; before there is a learner, nothing on the screen depends on them. */
export function usePreferences(): Preferences {
  return useSession(({ session }) => (session.stage === 'learning' ? session.learner.preferences : FALLBACK));
}

export function openLesson(lesson: LessonId | null): Promise<void> {
  return useSession.getState().prefer({ openLesson: lesson });
}

const FALLBACK = defaultPreferences('en');
