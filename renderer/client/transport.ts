/** Carries a call to the machine and its answer back, both as they are; the client checks them. */
export type Transport = (name: string, input: unknown) => Promise<unknown>;

/** What Electron's preload puts on the window. */
export type Bridge = { call: Transport };

declare global {
  interface Window {
    readonly hamesh?: Bridge;
  }
}

/** The transport of the host that this page was opened by: the desktop's bridge, else the local web host. */
export function hostTransport(): Transport {
  const bridge = window.hamesh;
  return bridge ? (name, input) => bridge.call(name, input) : overHttp;
}

async function overHttp(name: string, input: unknown): Promise<unknown> {
  const answer = await fetch(`call/${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
    credentials: 'same-origin',
    cache: 'no-store',
  });
  return answer.json();
}
