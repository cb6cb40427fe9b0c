import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdmission, type Admission } from './admission.ts';

// An import of it would bring up all that it can give, an HTTP client for web sites among that, before the first answer.
const { createServer } = process.getBuiltinModule('node:http');

const ADDRESS = '127.0.0.1';

/** Where the token is exchanged for the cookie. */
export const ENTRY = '/enter';

/** A port of this machine, taken. Whoever comes before `answerWith` is called waits. */
export type Door = {
  readonly admission: Admission;
  /** The names under which a browser may come: `Host` headers. */
  readonly hosts: readonly string[];
  /** Holds the one-time token. */
  readonly url: string;
  readonly answerWith: (answer: RequestListener) => void;
  readonly close: () => Promise<void>;
};

/** What a browser calls this machine at a port, which it leaves out where it is that of all of HTTP. */
export function hostsAt(port: number): string[] {
  return [ADDRESS, 'localhost'].map((name) => new URL(`http://${name}:${port}`).host);
}

/**
 * Opens a port on loopback only; 0 takes any free one. Rejects when it can't be had (`EADDRINUSE`, `EACCES`). It is
 * apart from what answers there because a browser takes as long to get going as that takes to load.
 */
export async function openDoor(port: number): Promise<Door> {
  const waiting: Parameters<RequestListener>[] = [];
  let answer: RequestListener = (...asked) => void waiting.push(asked);
  const server = createServer({ requestTimeout: 30_000 }, (request, response) => answer(request, response));
  server.listen({ host: ADDRESS, port });
  await once(server, 'listening');
  // Listening on TCP, so the address has a port.
  const { port: bound } = server.address() as AddressInfo;
  const admission = createAdmission();
  return {
    admission,
    hosts: hostsAt(bound),
    url: `http://${ADDRESS}:${bound}${ENTRY}?token=${admission.token}`,
    answerWith: (listener) => {
      answer = listener;
      for (const [request, response] of waiting.splice(0)) listener(request, response);
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
