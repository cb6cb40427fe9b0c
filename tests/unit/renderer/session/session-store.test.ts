import { afterAll, expect, it, vi } from 'vitest';
import type { Reply } from '../../../../core/contract.ts';

/** The machine's answers, given when a test says so. */
const answers: ((reply: Reply<never>) => void)[] = [];

vi.stubGlobal('window', {
  hamesh: {
    call: async () =>
      new Promise((answer) => {
        answers.push(answer);
      }),
  },
});
afterAll(() => vi.unstubAllGlobals());

const { useSession } = await import('../../../../renderer/session/session-store.ts');

it('makes one learner of a name that is given twice before it is stored', async () => {
  useSession.setState({
    session: { stage: 'welcome', host: { kind: 'web', version: '0', language: 'en' }, learners: [] },
  });
  const { join } = useSession.getState();
  const presses = Promise.all([join('Layla', 'en'), join('Layla', 'en')]);
  expect(answers).toHaveLength(1);
  answers[0]?.({ ok: false, error: { kind: 'storage-failed', detail: '' } });
  expect(await presses).toEqual([false, false]);
  void join('Layla', 'en');
  expect(answers).toHaveLength(2);
});
