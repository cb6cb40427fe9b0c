import { describe, expect, it } from 'vitest';
import { callNoPeers, leadNowhere, stayOffline } from '../../../electron/offline.ts';

type Listener = (details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void;

function cancelled(url: string): boolean | undefined {
  return asked([url]).cancelled[0];
}

/** What became of requests in one session, and what was said of them. */
function asked(urls: readonly string[]): { cancelled: (boolean | undefined)[]; said: string[] } {
  const listeners: Listener[] = [];
  const onBeforeRequest = (listener: Listener): void => void listeners.push(listener);
  const said: string[] = [];
  const webRequest = { onBeforeRequest } as unknown as Parameters<typeof stayOffline>[0]['webRequest'];
  stayOffline({ webRequest }, (line) => void said.push(line));
  const cancelled = urls.map((url) => {
    let cancel: boolean | undefined;
    listeners[0]?.({ url }, (answer) => {
      cancel = answer.cancel;
    });
    return cancel;
  });
  return { cancelled, said };
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

describe('what was refused', () => {
  it('is counted, and what is ours is not', () => {
    const urls = ['https://a.example/', 'app://hamesh/', 'http://127.0.0.1/'];
    expect(asked(urls).said).toEqual([
      'Request 1 to the outside refused: https://a.example/',
      'Request 2 to the outside refused: http://127.0.0.1/',
    ]);
  });
});

describe('leadNowhere', () => {
  it('leads every name to this machine, and every connection to a proxy that is not there', () => {
    const switches: unknown[][] = [];
    leadNowhere({ appendSwitch: (...given) => void switches.push(given) });
    expect(switches).toEqual([
      ['host-resolver-rules', 'MAP * 127.0.0.1'],
      ['proxy-server', '127.0.0.1:9'],
      ['proxy-bypass-list', '<-loopback>'],
    ]);
  });
});

describe('callNoPeers', () => {
  it('leaves calls between peers no UDP', () => {
    const policies: string[] = [];
    callNoPeers({ setWebRTCIPHandlingPolicy: (policy) => void policies.push(policy) });
    expect(policies).toEqual(['disable_non_proxied_udp']);
  });
});
