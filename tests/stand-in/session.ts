import type { OnBeforeRequestListenerDetails, Protocol, Session, WebRequest } from 'electron';
import { beforeReady } from './app.ts';
import { answerQuestions } from './channel.ts';
import type { Answers, Question } from './messages.ts';
import { refusing } from './refuse.ts';

/** What may a page do that Chromium asks leave for: those that a test could be surprised by. */
const PERMISSIONS = ['geolocation', 'notifications', 'midi', 'clipboard-read'] as const;

type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];
type BeforeRequest = Parameters<WebRequest['onBeforeRequest']>[0];

let checkPermission: CheckHandler = null;
let beforeRequest: BeforeRequest | null = null;
const handlers = new Map<string, Parameters<Protocol['handle']>[1]>();

const webRequest: { onBeforeRequest: (listener: BeforeRequest) => void } = {
  onBeforeRequest: (listener) => {
    beforeRequest = listener;
  },
};

const defaultSession: Pick<
  Session,
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
> & { webRequest: typeof webRequest } = {
  // Nothing here plugs devices in or shares screens, so these two are never asked.
  setDevicePermissionHandler: () => undefined,
  setDisplayMediaRequestHandler: () => undefined,
  setPermissionCheckHandler: (handler) => {
    checkPermission = handler;
  },
  // Chromium without a window denies what it would have to ask for.
  setPermissionRequestHandler: () => undefined,
  webRequest: refusing('session.defaultSession.webRequest', webRequest),
};

export const session = refusing('session', { defaultSession: refusing('session.defaultSession', defaultSession) });

export const protocol = refusing('protocol', {
  registerSchemesAsPrivileged: (schemes) => {
    beforeReady('protocol.registerSchemesAsPrivileged');
    for (const { scheme, privileges } of schemes) {
      // Pages come from an https address here, which is all of this and can't be less.
      if (privileges?.standard !== true || privileges.secure !== true || privileges.bypassCSP === true) {
        throw new Error(`The stand-in for Electron only knows standard and secure schemes, unlike ${scheme}`);
      }
    }
  },
  handle: (scheme, handler) => void handlers.set(scheme, handler),
} satisfies Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'>);

/** The permissions that a page gets: all of them unless the shell says no, as in Electron. */
export function grantedPermissions(origin: string): string[] {
  return PERMISSIONS.filter(
    (permission) =>
      checkPermission === null ||
      checkPermission(null, permission, origin, { isMainFrame: true, requestingUrl: `${origin}/` }),
  );
}

answerQuestions('request', async (question): Promise<Answers['request']> => {
  if (await isCancelled(question)) return { kind: 'cancel' };
  const { protocol: scheme } = new URL(question.url);
  const handler = handlers.get(scheme.slice(0, -1));
  return handler === undefined
    ? { kind: 'network' }
    : served(await handler(new Request(question.url, { method: question.method })));
});

async function isCancelled({ url, method }: Extract<Question, { kind: 'request' }>): Promise<boolean> {
  const listener = beforeRequest;
  if (listener === null) return false;
  const details = refusing('details', { url, method }) as OnBeforeRequestListenerDetails; // the rest is refused
  return new Promise((resolve) => {
    listener(details, ({ cancel = false }) => {
      resolve(cancel);
    });
  });
}

async function served(response: Response): Promise<Answers['request']> {
  const body = new Uint8Array(await response.arrayBuffer());
  return { kind: 'served', status: response.status, headers: Object.fromEntries(response.headers), body };
}
