import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import manifest from '../../../../package.json' with { type: 'json' };
import { containing } from '../containing.ts';
import { commandLine } from './command-line.ts';

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  const [line] = (await once(createInterface({ input: stream }), 'line')) as [string];
  return line;
}

/** Gives the cookie for who comes by the address that was printed. */
async function enter(url: URL): Promise<string> {
  const entry = await fetch(url, { redirect: 'manual' });
  return entry.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function startSession({ origin }: URL, cookie: string): Promise<unknown> {
  const headers = { cookie, origin, 'content-type': 'application/json' };
  return (await fetch(`${origin}/call/session.start`, { method: 'POST', headers, body: '{}' })).json();
}

/** Windows has no signals: whatever is sent to a process there ends it at once, before it can close anything. */
const hasSignals = process.platform !== 'win32';

describe('serve', () => {
  it('prints its address first, serves, and keeps data where it is told', async () => {
    const { here, start } = commandLine();
    const child = start(['serve', '--no-open', '--data', 'data']);
    const url = new URL(await firstLine(child.stdout));
    expect(url.hostname).toBe('127.0.0.1');
    const cookie = await enter(url);
    expect(await (await fetch(url.origin, { headers: { cookie } })).text()).toContain('the page');
    const host = { kind: 'web', version: manifest.version, language: 'en' };
    expect(await startSession(url, cookie)).toMatchObject({ ok: true, value: { host } });
    expect(readdirSync(join(here, 'data'))).toContain('hamesh.db');
  });

  it('opens the database while a browser is at work on the page, before the page calls', async () => {
    const { root, here, start } = commandLine();
    mkdirSync(join(root, 'dist/renderer/assets'));
    writeFileSync(join(root, 'dist/renderer/assets/page.js'), 'export {};');
    const child = start(['serve', '--no-open', '--data', 'data']);
    const url = new URL(await firstLine(child.stdout));
    const cookie = await enter(url);
    const page = await fetch(`${url.origin}/assets/page.js`, { headers: { cookie } });
    expect(await page.text()).toBe('export {};');
    await expect.poll(() => readdirSync(join(here, 'data')), { timeout: 30_000 }).toContain('hamesh.db');
  });

  it.skipIf(!hasSignals)('serves until it is told to stop, and then leaves all in order', async () => {
    const { here, start } = commandLine();
    const child = start(['serve', '--no-open', '--data', 'data']);
    const url = new URL(await firstLine(child.stdout));
    await startSession(url, await enter(url));
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
    // The log is played into the database, and the backup of this start made.
    expect(readdirSync(join(here, 'data')).toSorted()).toEqual(['backups', 'hamesh.db']);
    expect(readdirSync(join(here, 'data', 'backups'))).toHaveLength(1);
  });

  it.runIf(hasSignals).each(['SIGINT', 'SIGHUP'] as const)(
    'closes cleanly on %s, before anybody came',
    async (signal) => {
      const { start } = commandLine();
      const child = start(['serve', '--no-open']);
      const told = text(child.stderr);
      await firstLine(child.stdout);
      child.kill(signal);
      await once(child, 'close');
      expect(child.exitCode).toBe(0);
      expect(await told).toBe('Hamesh is open at the address above, which works once. Press Ctrl+C to stop.\n');
    },
  );

  it('takes the port it is told, and says when it is taken', async () => {
    const { run } = commandLine();
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo; // listening on TCP
    const ended = await run(['serve', '--no-open', '--port', String(port)]);
    holder.close();
    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: `Port ${port} is taken by another program: choose another, or leave --port out.\n`,
    });
  });

  it('says that the renderer is not built', async () => {
    const { root, run } = commandLine();
    rmSync(join(root, 'dist'), { recursive: true });
    const ended = await run(['serve', '--no-open']);
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: containing('npm run build') });
  });

  it('says that the data folder cannot be used', async () => {
    const { run, write } = commandLine();
    write('data', 'a file');
    const ended = await run(['serve', '--no-open', '--data', 'data']);
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: containing('data folder') });
  });

  // Windows's own way to open a browser can't be replaced by a path, and would open one.
  it.skipIf(!hasSignals)('opens the browser, or says that none could be opened', async () => {
    const { root, start } = commandLine();
    mkdirSync(join(root, 'bin'));
    writeFileSync(join(root, 'bin', 'xdg-open'), '#!/bin/sh\nexit 3\n', { mode: 0o755 });
    const child = start(['serve'], { PATH: join(root, 'bin') });
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (line: string) => (told += line));
    await firstLine(child.stdout);
    await expect.poll(() => told, { timeout: 30_000 }).toContain('No browser could be opened');
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
  });
});
