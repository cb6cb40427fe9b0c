import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { LessonCard, Reply } from '../../../../core/contract.ts';
import { learnerIdSchema } from '../../../../core/study/learner.ts';

/** The machine's answers to `library.list`, given when a test says so. */
const answers: ((reply: Reply<LessonCard[]>) => void)[] = [];

vi.stubGlobal('window', {
  hamesh: {
    call: async () =>
      new Promise((answer) => {
        answers.push(answer);
      }),
  },
});
afterAll(() => vi.unstubAllGlobals());

const { useLibrary } = await import('../../../../renderer/library/library-store.ts');

const ONE = learnerIdSchema.parse('00000000-0000-4000-8000-000000000001');
const OTHER = learnerIdSchema.parse('00000000-0000-4000-8000-000000000002');
const SHOWN = { stage: 'shown', cards: [] };
const REFUSED: Reply<never> = { ok: false, error: { kind: 'storage-failed', detail: '' } };

beforeEach(() => {
  answers.length = 0;
  useLibrary.setState({ library: { stage: 'loading' }, learner: null });
});

it('shows nobody another’s progress while one’s own is on its way, nor when an answer comes late', async () => {
  const { load } = useLibrary.getState();
  const first = load(ONE);
  answers[0]?.({ ok: true, value: [] });
  await first;
  expect(useLibrary.getState().library).toEqual(SHOWN);

  const late = load(ONE);
  expect(useLibrary.getState().library).toEqual(SHOWN);
  const second = load(OTHER);
  expect(useLibrary.getState().library).toEqual({ stage: 'loading' });
  answers[1]?.({ ok: true, value: [] });
  await late;
  expect(useLibrary.getState().library).toEqual({ stage: 'loading' });
  answers[2]?.({ ok: true, value: [] });
  await second;
  expect(useLibrary.getState()).toMatchObject({ library: SHOWN, learner: OTHER });
});

it('says that it is on its way again when a failure is tried again', async () => {
  const { load } = useLibrary.getState();
  const failing = load(ONE);
  answers[0]?.(REFUSED);
  await failing;
  expect(useLibrary.getState().library.stage).toBe('failed');
  void load(ONE);
  expect(useLibrary.getState().library).toEqual({ stage: 'loading' });
});
