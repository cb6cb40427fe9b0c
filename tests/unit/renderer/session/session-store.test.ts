import { expect, it } from 'vitest';
import { answeredByHand } from '../answered-by-hand.ts';

const asked = answeredByHand<'learner.create'>();

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
