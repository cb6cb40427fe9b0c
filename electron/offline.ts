import type { CommandLine, Session } from 'electron';
import { APP_ORIGIN } from './app-address.ts';

/** Before the start: every name leads to this machine, so that not even Chromium's own services find theirs. */
export function resolveNothing(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * 127.0.0.1');
}

type Guarded = { webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> };

/** Cancels whatever a page asks for outside the program itself, and counts it: in ordinary use nothing is ever said. */
export function stayOffline(session: Guarded, say: (line: string) => void = toStandardError): void {
  let refused = 0;
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const cancel = !isOurs(url);
    if (cancel) {
      refused += 1;
      say(`Request ${refused} to the outside refused: ${url}`);
    }
    decide({ cancel });
  });
}

/** Ours, or made within the page; an inspector's pages are let be, since only a person can open one. */
function isOurs(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) || /^(?:data|blob|devtools):/.test(url);
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
