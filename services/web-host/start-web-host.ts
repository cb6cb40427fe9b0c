import { relative, sep } from 'node:path';
import cookies from '@fastify/cookie';
import files from '@fastify/static';
import fastify, { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify';
import type { CallName, ErrorKind, Reply } from '../../core/contract.ts';
import { LONGEST_BASE64 } from '../../core/importing/limits.ts';
import type { Machine } from '../machine/machine.ts';
import { ENTRY, type Door } from './open-door.ts';
import { REFUSAL_PAGE } from './refusal-page.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

const HEADERS = { ...SECURITY_HEADERS, 'cache-control': 'no-store' };

/** Bytes: a thousand events with long notes fit several times. */
const LARGEST_CALL = 5_000_000;
/** Calls that carry a whole file or article, which in base64 or UTF-8 takes no more than the longest file, and its name. */
const CALLS_WITH_FILES = ['pack.open', 'article.read', 'article.keep'] as const satisfies readonly CallName[];
const LARGEST_FILE_CALL = LONGEST_BASE64 + 10_000;

/** The renderer's folder of scripts, styles and fonts. */
const OF_THE_PAGE = 'assets';

/** Milliseconds without a file asked for, after which a page has all that it is made of. */
const PAGE_IS_WHOLE = 30;

export type WebHostOptions = {
  machine: Pick<Machine, 'answer'>;
  /** The built renderer, with `index.html` in it. */
  rendererFolder: string;
  door: Door;
};

export type WebHost = {
  /** Resolves when the first page's own files have gone out: a browser is at work on them, and this process has time. */
  pageSent: Promise<void>;
  close: () => Promise<void>;
};

/**
 * Serves the renderer and the contract's calls to the browser of whoever sits at this machine, and closes the door
 * behind itself.
 *
 * Any page that is open in that browser can send requests here, and any program of any user of the machine can connect.
 * So: the Host must be ours (a name of another site may be made to point at this machine), a call's Origin too, and all
 * but the entry asks for the cookie.
 */
export async function startWebHost({ machine, rendererFolder, door }: WebHostOptions): Promise<WebHost> {
  const { admission, hosts } = door;
  const server = fastify({
    bodyLimit: LARGEST_CALL,
    exposeHeadRoutes: false, // a HEAD of the entry would use the token up
    // An address that can't be decoded never gets as far as the hooks.
    frameworkErrors: (error, request, reply) => void refuse(request, reply.headers(HEADERS), 400, error.message),
  });

  await server.register(cookies);
  await server.register(files, {
    root: rendererFolder,
    index: 'index.html',
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', cachingOf(relative(rendererFolder, path))),
  });

  server.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    if (!hosts.includes(request.headers.host ?? '')) return refuse(request, reply, 403, 'the Host is not this one');
    if (request.routeOptions.url === ENTRY || isIn(request)) return;
    return refuse(request, reply, 401, 'there is no cookie of this instance');
  });

  const page = Promise.withResolvers<void>();
  let whole: NodeJS.Timeout | undefined;
  server.addHook('onResponse', async ({ url }) => {
    if (!url.startsWith(`/${OF_THE_PAGE}/`)) return;
    clearTimeout(whole);
    whole = setTimeout(page.resolve, PAGE_IS_WHOLE).unref();
  });

  server.get<{ Querystring: { token?: unknown } }>(ENTRY, (request, reply) => {
    // What a browser fetches ahead, on its own account, must not use the token up.
    if (request.headers['sec-purpose'] !== undefined) return refuse(request, reply, 403, 'this was fetched ahead');
    if (!isIn(request)) {
      const cookie = admission.redeem(String(request.query.token));
      if (cookie === null) return refuse(request, reply, 403, 'the token was used or is wrong');
      reply.setCookie(admission.cookieName, cookie, { httpOnly: true, sameSite: 'strict', path: '/' });
    }
    return reply.redirect('/', 303);
  });

  server.post<{ Params: { name: string } }>('/call/:name', { onRequest: sameOrigin }, (request) =>
    machine.answer(request.params.name, request.body),
  );
  for (const name of CALLS_WITH_FILES) {
    server.post(`/call/${name}`, { onRequest: sameOrigin, bodyLimit: LARGEST_FILE_CALL }, (request) =>
      machine.answer(name, request.body),
    );
  }

  server.setNotFoundHandler((request, reply) => refuse(request, reply, 404, 'there is nothing here'));
  server.setErrorHandler((error: FastifyError, request, reply) => {
    // Whoever still sends would lose the reply with the connection; what comes is dropped unread.
    if (error.statusCode === 413) reply.removeHeader('connection');
    return refuse(request, reply, error.statusCode ?? 500, error.message);
  });

  // Only JSON is taken: a form of another site can send text and forms without asking first.
  server.removeContentTypeParser('text/plain');

  await server.ready();
  door.answerWith((request, response) => server.routing(request, response));
  return {
    pageSent: page.promise,
    close: async () => {
      await door.close();
      await server.close();
      // Whoever waits for the page would begin what nobody is left to end.
      clearTimeout(whole);
    },
  };

  function isIn(request: FastifyRequest): boolean {
    return admission.isCookie(request.cookies[admission.cookieName] ?? '');
  }
}

/** A call comes from our own page: browsers say so in Origin, and the newer ones in Sec-Fetch-Site too. */
async function sameOrigin(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { host = '', origin, 'sec-fetch-site': site = 'same-origin' } = request.headers;
  if (origin === `http://${host}` && site === 'same-origin') return undefined;
  return refuse(request, reply, 403, 'the call came from another origin');
}

const ERROR_KIND_OF_STATUS: Readonly<Record<number, ErrorKind>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  500: 'internal',
};

/** A call gets a reply of the contract; anything else gets the page that says how to come in, or a line. */
function refuse(request: FastifyRequest, reply: FastifyReply, status: number, detail: string): FastifyReply {
  reply.code(status);
  if (request.url.startsWith('/call/')) {
    const refusal: Reply<never> = { ok: false, error: { kind: ERROR_KIND_OF_STATUS[status] ?? 'invalid', detail } };
    return reply.send(refusal);
  }
  if (status === 401 || status === 403) return reply.type('text/html; charset=utf-8').send(REFUSAL_PAGE);
  return reply.type('text/plain; charset=utf-8').send(`${detail}\n`);
}

/** Vite names a file of this folder for its content, so it never changes; anything else is asked for anew. */
function cachingOf(path: string): string {
  return path.startsWith(OF_THE_PAGE + sep) ? 'private, max-age=31536000, immutable' : 'no-store';
}
