import { expect, it, vi } from 'vitest';
import { defaultPreferences, learnerIdSchema, type Learner } from '../../../../core/study/learner.ts';
import { answeredByHand } from '../answered-by-hand.ts';

const asked = answeredByHand<
  'learner.create' | 'learner.choose' | 'learner.rename' | 'learner.remove' | 'preferences.save'
>();

const { startInterface } = await import('../../../../renderer/language/interface.ts');
const { useSession } = await import('../../../../renderer/session/session-store.ts');

it('makes one learner of a name that is given twice before it is stored', async () => {
  useSession.setState({
    session: { stage: 'welcome', host: { kind: 'web', version: '0', language: 'en' }, learners: [] },
  });
  const { join } = useSession.getState();
  const presses = Promise.all([join('Layla', 'en'), join('Layla', 'en')]);
  expect(asked).toHaveLength(1);
  asked[0]?.answer({ ok: false, error: { kind: 'storage-failed', detail: '' } });
  expect(await presses).toEqual([false, false]);
  void join('Layla', 'en');
  expect(asked).toHaveLength(2);
});

/** Somebody who sits at the machine. */
const LAYLA: Learner = {
  id: learnerIdSchema.parse('7d444840-9dc0-41d1-b245-5ffdce74fad2'),
  name: 'Layla',
  preferences: defaultPreferences('en'),
};

function sitsDown(): void {
  asked.length = 0;
  useSession.setState({
    session: {
      stage: 'learning',
      host: { kind: 'web', version: '0', language: 'en' },
      learners: [LAYLA],
      learner: LAYLA,
    },
    trouble: null,
  });
}

it('tells a failure from one before of the same kind', async () => {
  sitsDown();
  const error = { kind: 'storage-full', detail: '' } as const;
  const told: unknown[] = [];
  for (const name of ['Nour', 'Nour']) {
    const done = useSession.getState().rename(LAYLA.id, name);
    asked.at(-1)?.answer({ ok: false, error });
    expect(await done).toBe(false);
    told.push(useSession.getState().trouble?.number);
    expect(useSession.getState().trouble?.error).toEqual(error);
  }
  expect(told[0]).not.toBe(told[1]);
});

it('removes somebody once, however often it is pressed, and calls it no failure', async () => {
  sitsDown();
  const { remove } = useSession.getState();
  const presses = Promise.all([remove(LAYLA.id), remove(LAYLA.id)]);
  asked[0]?.answer({ ok: true, value: {} });
  asked[1]?.answer({ ok: false, error: { kind: 'not-found', detail: '' } });
  expect(await presses).toEqual([true, true]);
  expect(useSession.getState()).toMatchObject({ session: { stage: 'welcome', learners: [] }, trouble: null });
});

it('knows somebody by the name that was stored while they were sitting down', async () => {
  sitsDown();
  vi.stubGlobal('document', { documentElement: { dataset: {}, style: { setProperty: () => undefined } } });
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });
  startInterface('en');
  const { rename, leave, choose } = useSession.getState();
  const renaming = rename(LAYLA.id, 'Nour');
  leave();
  const choosing = choose(LAYLA.id);
  asked[0]?.answer({ ok: true, value: { ...LAYLA, name: 'Nour' } });
  await renaming;
  asked[1]?.answer({ ok: true, value: {} });
  await choosing;
  expect(useSession.getState().session).toMatchObject({
    stage: 'learning',
    learner: { name: 'Nour' },
    learners: [{ name: 'Nour' }],
  });
});

it('keeps a preference that was saved while a name was on its way', async () => {
  sitsDown();
  vi.stubGlobal('document', { documentElement: { dataset: {}, style: { setProperty: () => undefined } } });
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });
  const { rename, prefer } = useSession.getState();
  const renaming = rename(LAYLA.id, 'Nour');
  const preferring = prefer({ gloss: !LAYLA.preferences.gloss });
  asked[1]?.answer({ ok: true, value: {} });
  await preferring;
  // As it was when the name was stored.
  asked[0]?.answer({ ok: true, value: { ...LAYLA, name: 'Nour' } });
  await renaming;
  const preferences = { ...LAYLA.preferences, gloss: !LAYLA.preferences.gloss };
  expect(useSession.getState().session).toMatchObject({ learner: { name: 'Nour', preferences } });
});
