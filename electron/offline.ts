import type { CommandLine, Session, WebContents } from 'electron';
import { APP_ORIGIN } from './app-address.ts';

/**
 * Before the start: every name leads to this machine, so that not even Chromium's own services find theirs; and every
 * connection, by name or number, would go through a proxy that isn't there.
 */
export function leadNowhere(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * 127.0.0.1');
  // The port that is kept for throwing away what is sent (RFC 863).
  commandLine.appendSwitch('proxy-server', '127.0.0.1:9');
  commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
}

/** A call between peers is no request, so no session's guard sees it: without UDP only the proxy above is left to it. */
export function callNoPeers(contents: Pick<WebContents, 'setWebRTCIPHandlingPolicy'>): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
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
