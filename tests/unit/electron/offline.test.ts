import { describe, expect, it } from 'vitest';
import { resolveNothing, stayOffline } from '../../../electron/offline.ts';

type Listener = (details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void;

function cancelled(url: string): boolean | undefined {
  const listeners: Listener[] = [];
  const onBeforeRequest = (listener: Listener): void => void listeners.push(listener);
  stayOffline({ webRequest: { onBeforeRequest } as unknown as Parameters<typeof stayOffline>[0]['webRequest'] });
  let cancel: boolean | undefined;
  listeners[0]?.({ url }, (answer) => {
    cancel = answer.cancel;
  });
  return cancel;
}

describe('stayOffline', () => {
  it.each(['app://hamesh/', 'app://hamesh/assets/main.js', 'data:image/png;base64,AA==', 'blob:app://hamesh/1'])(
    'lets %s through',
    (url) => {
      expect(cancelled(url)).toBe(false);
    },
  );

  it.each([
    'https://example.org/',
    'http://127.0.0.1:80/',
    'ws://localhost/',
    'file:///etc/passwd',
    'app://elsewhere/',
    'app://hamesh.example.org/',
    'https://example.org/?app://hamesh/',
  ])('cancels %s', (url) => {
    expect(cancelled(url)).toBe(true);
  });
});

describe('resolveNothing', () => {
  it('leads every name to this machine', () => {
    const switches: unknown[][] = [];
    resolveNothing({ appendSwitch: (...given) => void switches.push(given) });
    expect(switches).toEqual([['host-resolver-rules', 'MAP * 127.0.0.1']]);
  });
});
