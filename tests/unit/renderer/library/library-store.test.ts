import { beforeEach, expect, it } from 'vitest';
import type { Reply } from '../../../../core/contract.ts';
import { learnerIdSchema } from '../../../../core/study/learner.ts';
import { lessonCard } from '../../../../services/machine/lesson-card.ts';
import { smallLesson } from '../../services/small-lesson.ts';
import { answeredByHand } from '../answered-by-hand.ts';

const asked = answeredByHand<'library.list' | 'lesson.remove'>();

const { useLibrary } = await import('../../../../renderer/library/library-store.ts');

const ONE = learnerIdSchema.parse('00000000-0000-4000-8000-000000000001');
const OTHER = learnerIdSchema.parse('00000000-0000-4000-8000-000000000002');
const SHOWN = { stage: 'shown', cards: [] };
const REFUSED: Reply<never> = { ok: false, error: { kind: 'storage-failed', detail: '' } };

beforeEach(() => {
  asked.length = 0;
  useLibrary.setState({ library: { stage: 'loading' }, learner: null });
});

it('shows nobody another’s progress while one’s own is on its way, nor when an answer comes late', async () => {
  const { load } = useLibrary.getState();
  const first = load(ONE);
  asked[0]?.answer({ ok: true, value: [] });
  await first;
  expect(useLibrary.getState().library).toEqual(SHOWN);

  const late = load(ONE);
  expect(useLibrary.getState().library).toEqual(SHOWN);
  const second = load(OTHER);
  expect(useLibrary.getState().library).toEqual({ stage: 'loading' });
  asked[1]?.answer({ ok: true, value: [] });
  await late;
  expect(useLibrary.getState().library).toEqual({ stage: 'loading' });
  asked[2]?.answer({ ok: true, value: [] });
  await second;
  expect(useLibrary.getState()).toMatchObject({ library: SHOWN, learner: OTHER });
});

it('says that it is on its way again when a failure is tried again', async () => {
  const { load } = useLibrary.getState();
  const failing = load(ONE);
  asked[0]?.answer(REFUSED);
  await failing;
  expect(useLibrary.getState().library.stage).toBe('failed');
  void load(ONE);
  expect(useLibrary.getState().library).toEqual({ stage: 'loading' });
});

it('doesn’t bring back what was removed while a list was on its way', async () => {
  const article = lessonCard(smallLesson(), 'installed', { events: [], last: null });
  const { load, remove } = useLibrary.getState();
  const first = load(ONE);
  asked[0]?.answer({ ok: true, value: [article] });
  await first;
  const outdated = load(ONE);
  const removing = remove(article.id);
  asked[2]?.answer({ ok: true, value: {} });
  await removing;
  asked[1]?.answer({ ok: true, value: [article] });
  await outdated;
  expect(useLibrary.getState().library).toEqual(SHOWN);
  expect(asked).toHaveLength(4);
  asked[3]?.answer({ ok: true, value: [] });
  await Promise.resolve();
  expect(useLibrary.getState().library).toEqual(SHOWN);
});
