import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hostsAt, openDoor } from '../../../../services/web-host/open-door.ts';
import { startWebHost } from '../../../../services/web-host/start-web-host.ts';
import { containing, matching } from '../containing.ts';
import { temporaryFolder } from '../temporary-folder.ts';

type Sent = { method?: string; headers?: OutgoingHttpHeaders; body?: string };
type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** A host on a made-up renderer and a machine that says what reached it. */
async function openHost() {
  const folder = join(temporaryFolder(), 'assets');
  const rendererFolder = join(folder, 'renderer');
  mkdirSync(join(rendererFolder, 'assets'), { recursive: true });
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><title>the page</title>');
  writeFileSync(join(rendererFolder, 'assets', 'app-1a2b.js'), 'export {};');
  writeFileSync(join(rendererFolder, '.hidden'), 'hidden');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const reached: unknown[] = [];
  const answer = async (name: unknown, input: unknown) => {
    reached.push([name, input]);
    return { ok: true as const, value: 'done' };
  };
  const door = await openDoor(0);
  const host = await startWebHost({ machine: { answer }, rendererFolder, door });
  onTestFinished(async () => host.close());
  const { port, origin, pathname, search } = new URL(door.url);

  /** Sends exactly what is asked for, which `fetch` wouldn't. */
  async function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
    const all = { host: `127.0.0.1:${port}`, ...headers };
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers: all });
    request.end(body);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
  }

  async function enter(): Promise<string> {
    const { headers } = await send(pathname + search);
    return String(headers['set-cookie']?.[0]).split(';')[0] ?? '';
  }

  const call = (cookie: string, over: OutgoingHttpHeaders = {}, body = '{"a":1}'): Sent => ({
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/json', ...over },
    body,
  });
  return { host, entry: pathname + search, port, origin, reached, send, enter, call };
}

describe('entering', () => {
  it('exchanges the token for a cookie of this instance, and takes it out of the address', async () => {
    const { entry, send } = await openHost();
    const { status, headers } = await send(entry);
    expect(status).toBe(303);
    expect(headers['location']).toBe('/');
    expect(headers['set-cookie']).toEqual([
      matching(/^hamesh-[0-9a-f]{16}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    const other = await openHost();
    expect((await other.enter()).split('=')[0]).not.toBe(String(headers['set-cookie']).split('=')[0]);
  });

  it('opens the page to who has the cookie', async () => {
    const { send, enter } = await openHost();
    const { status, body, headers } = await send('/', { headers: { cookie: await enter() } });
    expect(status).toBe(200);
    expect(body).toContain('the page');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('says when the page’s own files have gone out, and not before', async () => {
    const { host, send, enter } = await openHost();
    let sent = false;
    const pageSent = host.pageSent.then(() => (sent = true));
    const headers = { cookie: await enter() };
    await send('/', { headers });
    expect(sent).toBe(false);
    await send('/assets/app-1a2b.js', { headers });
    expect(await pageSent).toBe(true);
  });

  it('takes the token once, and lets who is in already go on', async () => {
    const { entry, send, enter } = await openHost();
    const cookie = await enter();
    const again = await send(entry);
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.body).toMatch(/lang="ar"[^]*الطرفية[^]*lang="en"[^]*terminal/);
    const inside = await send(entry, { headers: { cookie } });
    expect(inside.status).toBe(303);
    expect(inside.headers['set-cookie']).toBeUndefined();
  });

  it('takes no other token', async () => {
    const { entry, send, enter } = await openHost();
    const nearly = [`${entry}x`, entry.slice(0, -1), `${entry}&token=x`];
    const paths = ['/enter', '/enter?token=', '/enter?token=x', '/enter?token[a]=b', ...nearly];
    for (const path of paths) {
      const { status, headers } = await send(path);
      expect([path, status, headers['set-cookie']]).toEqual([path, 403, undefined]);
    }
    expect(await enter()).toMatch(/^hamesh-/);
  });

  it('keeps the token through a look ahead, a HEAD and other methods', async () => {
    const { entry, send, enter } = await openHost();
    expect((await send(entry, { headers: { 'sec-purpose': 'prefetch;prerender' } })).status).toBe(403);
    for (const method of ['HEAD', 'POST', 'PUT', 'OPTIONS']) {
      expect((await send(entry, { method })).headers['set-cookie']).toBeUndefined();
    }
    expect(await enter()).toMatch(/^hamesh-/);
  });
});

describe('a call', () => {
  it('reaches the machine, and its reply comes back', async () => {
    const { reached, send, enter, call } = await openHost();
    const { status, body, headers } = await send('/call/session.start', call(await enter()));
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ ok: true, value: 'done' });
    expect(headers['content-type']).toMatch('application/json');
    expect(headers['cache-control']).toBe('no-store');
    expect(reached).toEqual([['session.start', { a: 1 }]]);
  });

  it('may come by the name localhost', async () => {
    const { port, send, enter, call } = await openHost();
    const cookie = await enter();
    const from = (host: string, origin: string) =>
      call(cookie, { host: `${host}:${port}`, origin: `http://${origin}:${port}` });
    expect((await send('/call/a', from('localhost', 'localhost'))).status).toBe(200);
    expect((await send('/call/a', from('127.0.0.1', 'localhost'))).status).toBe(403);
  });

  it.each<[string, number, (port: string) => OutgoingHttpHeaders]>([
    ['without a cookie', 401, () => ({ cookie: '' })],
    ['with a made-up cookie', 401, () => ({ cookie: 'hamesh-0000000000000000=x' })],
    ['without an Origin', 403, () => ({ origin: undefined })],
    ['from another site', 403, () => ({ origin: 'https://example.org' })],
    ['from another port', 403, (port) => ({ origin: `http://127.0.0.1:${Number(port) - 1}` })],
    ['from a page without an origin', 403, () => ({ origin: 'null' })],
    ['from https', 403, (port) => ({ origin: `https://127.0.0.1:${port}` })],
    ['from another site, as the browser says', 403, () => ({ 'sec-fetch-site': 'cross-site' })],
    ['from another port, as the browser says', 403, () => ({ 'sec-fetch-site': 'same-site' })],
    ['to another Host', 403, () => ({ host: 'example.org' })],
    ['by a name of another site', 403, (port) => ({ host: `a.example:${port}`, origin: `http://a.example:${port}` })],
    ['to another port', 403, (port) => ({ host: `127.0.0.1:${Number(port) - 1}` })],
    ['to a Host without a port', 403, () => ({ host: '127.0.0.1' })],
    ['in plain text', 415, () => ({ 'content-type': 'text/plain' })],
    ['as a form', 415, () => ({ 'content-type': 'application/x-www-form-urlencoded' })],
    ['as a form with files', 415, () => ({ 'content-type': 'multipart/form-data; boundary=a' })],
    ['without a type', 415, () => ({ 'content-type': undefined })],
  ])('%s is refused with %i', async (_, status, headersFor) => {
    const { port, reached, send, enter, call } = await openHost();
    const sent = call(await enter(), headersFor(port));
    const headers = Object.fromEntries(Object.entries(sent.headers ?? {}).filter(([, value]) => value !== undefined));
    const answer = await send('/call/session.start', { ...sent, headers });
    const kind = status === 415 ? 'invalid' : 'forbidden';
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { kind } });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(reached).toEqual([]);
  });

  it.each<[string, number, string]>([
    ['no JSON', 400, '{"a":'],
    ['nothing', 400, ''],
    ['a prototype', 400, '{"__proto__":{"admin":true}}'],
  ])('of %s is refused with %i', async (_, status, body) => {
    const { reached, send, enter, call } = await openHost();
    const answer = await send('/call/session.start', call(await enter(), {}, body));
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    expect(reached).toEqual([]);
  });

  it('of over 5 MB is refused before it is read', async () => {
    const { reached, send, enter, call } = await openHost();
    const answer = await send('/call/session.start', call(await enter(), { 'content-length': 5_000_001 }, '"'));
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    expect(reached).toEqual([]);
  });

  it('is made by POST only', async () => {
    const { origin, reached, send, enter } = await openHost();
    const cookie = await enter();
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await send('/call/session.start', { method, headers: { cookie, origin } });
      expect([method, status]).toEqual([method, 404]);
      expect(headers['access-control-allow-methods']).toBeUndefined();
    }
    expect(reached).toEqual([]);
  });
});

describe('the files', () => {
  it('are for who is in, and those named for their content are kept', async () => {
    const { send, enter } = await openHost();
    const file = '/assets/app-1a2b.js';
    expect((await send(file)).status).toBe(401);
    const { status, headers } = await send(file, { headers: { cookie: await enter() } });
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch('javascript');
    expect(headers['cache-control']).toBe('private, max-age=31536000, immutable');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/%00/secret.txt',
    '/.hidden',
    '/none',
    '/assets/',
    '/%',
  ])('end at the folder of the renderer: %s', async (path) => {
    const { send, enter } = await openHost();
    const { status, body } = await send(path, { headers: { cookie: await enter() } });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toMatch('secret\n?$');
    expect(body).not.toMatch('hidden');
  });
});

describe('every answer', () => {
  it('says what a page may do', async () => {
    const { entry, send, enter, call } = await openHost();
    const cookie = await enter();
    const answers = await Promise.all([
      send('/'),
      send('/', { headers: { cookie } }),
      send('/', { headers: { host: 'example.org' } }),
      send('/none', { headers: { cookie } }),
      send('/%', { headers: { cookie } }),
      send(entry),
      send('/call/a', call(cookie)),
      send('/call/a', call(cookie, {}, '{')),
    ]);
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
      expect(headers['content-security-policy']).not.toMatch(/unsafe/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': containing('camera=()'),
      });
    }
  });
});

describe('the host', () => {
  it('is reached from this machine only', async () => {
    const { port } = await openHost();
    const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
    for (const { address, scopeid } of own.filter(({ address }) => address !== '127.0.0.1')) {
      const socket = connect({ port: Number(port), host: scopeid ? `${address}%${scopeid}` : address });
      await expect(once(socket, 'connect')).rejects.toThrow();
    }
    expect(own.length).toBeGreaterThan(0);
  });

  it('answers whoever came before it was ready', async () => {
    const door = await openDoor(0);
    const early = fetch(door.url, { redirect: 'manual' });
    const answer = async () => ({ ok: true as const, value: null });
    const host = await startWebHost({ machine: { answer }, rendererFolder: temporaryFolder(), door });
    onTestFinished(async () => host.close());
    expect((await early).status).toBe(303);
  });

  it('is called as browsers call it, without the port where that is the usual one', () => {
    expect(hostsAt(8080)).toEqual(['127.0.0.1:8080', 'localhost:8080']);
    expect(hostsAt(80)).toEqual(['127.0.0.1', 'localhost']);
  });

  it('says that a port is taken', async () => {
    const { port } = await openHost();
    await expect(openDoor(Number(port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
