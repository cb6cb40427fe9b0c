import { afterAll, vi } from 'vitest';
import type { CallInput, CallName, CallOutput, Reply } from '../../../core/contract.ts';

type Asked<Name extends CallName> = { input: CallInput<Name>; answer: (reply: Reply<CallOutput<Name>>) => void };

/**
 * Stands for the machine's side, of which one call is asked: it answers when a test says so, with what that says. To be
 * called before a store is imported, which looks for the machine then.
 *
 * @returns what is asked, in order
 */
export function answeredByHand<Name extends CallName>(): Asked<Name>[] {
  const asked: Asked<Name>[] = [];
  vi.stubGlobal('window', {
    hamesh: {
      call: async (_name: Name, input: CallInput<Name>) =>
        new Promise((answer) => {
          asked.push({ input, answer });
        }),
    },
  });
  afterAll(() => vi.unstubAllGlobals());
  return asked;
}
