import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { Agent, request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openDoor } from '../../../../services/web-host/open-door.ts';
import { startWebHost } from '../../../../services/web-host/start-web-host.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A host, entered, and a machine that says how long what reached it was. */
async function enteredHost() {
  const rendererFolder = join(temporaryFolder(), 'renderer');
  mkdirSync(rendererFolder);
  writeFileSync(join(rendererFolder, 'index.html'), '');
  const answer = async (name: unknown, input: unknown) => ({
    ok: true as const,
    value: [name, JSON.stringify(input).length],
  });
  const door = await openDoor(0);
  const host = await startWebHost({ machine: { answer }, rendererFolder, door });
  onTestFinished(async () => host.close());
  const { origin } = new URL(door.url);
  const cookie = (await fetch(door.url, { redirect: 'manual' })).headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const headers = { cookie, origin, 'content-type': 'application/json' };
  const send = async (call: string, length: number, from = origin): Promise<unknown> => {
    const body = JSON.stringify({ bytes: 'a'.repeat(length) });
    const sent = { method: 'POST', headers: { ...headers, origin: from }, body };
    return (await fetch(`${origin}/call/${call}`, sent)).json();
  };
  return { origin, headers, send };
}

it.each(['pack.open', 'article.read'])('takes the largest file, and nothing larger (%s)', async (call) => {
  const { send } = await enteredHost();
  const largest = 26_666_668;
  expect(await send(call, largest)).toEqual({ ok: true, value: [call, largest + 12] });
  expect(await send(call, largest + 10_000)).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  expect(await send('study.append', 5_000_000)).toMatchObject({ ok: false, error: { kind: 'invalid' } });
});

it('refuses what is too large at once, and lets it come: whoever still sends would lose the reply with the connection', async () => {
  const { origin, headers } = await enteredHost();
  const length = 30_000_000;
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const options = { method: 'POST', headers: { ...headers, 'content-length': length }, agent };
  const upload = request(`${origin}/call/pack.open`, options);
  upload.write('"'.padEnd(length / 2, 'a'));
  const [response] = (await once(upload, 'response')) as [IncomingMessage]; // as Node has it
  expect(response.statusCode).toBe(413);
  upload.end('"'.padStart(length / 2, 'a'));
  await Promise.all([finished(upload), text(response)]);
});

it('takes a pack from its own page only', async () => {
  const { send } = await enteredHost();
  expect(await send('pack.open', 10, 'http://elsewhere.example')).toMatchObject({ error: { kind: 'forbidden' } });
});
