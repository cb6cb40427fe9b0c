import type { CommandLine, Session } from 'electron';
import { APP_ORIGIN } from './app-address.ts';

/** Before the start: every name leads to this machine, so that not even Chromium's own services find theirs. */
export function resolveNothing(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * 127.0.0.1');
}

/** Cancels whatever a page asks for outside the program itself. */
export function stayOffline(session: { webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> }): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isOurs(url) });
  });
}

/** Ours, or made within the page; an inspector's pages are let be, since only a person can open one. */
function isOurs(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) || /^(?:data|blob|devtools):/.test(url);
}
