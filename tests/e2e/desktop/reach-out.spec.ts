import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { desktopDriver } from '../desktop-driver.ts';
import { expect, test } from '../hamesh.ts';
import { standInDriver } from '../stand-in-driver.ts';

/** A page that was taken over tries to reach somebody: a server that is right here, and is never to be asked. */

test('reaches no server, by whatever road', async ({ hamesh }) => {
  await using server = await countingServer();
  const { page, said } = await hamesh.launch();
  const home = await settled(page);
  await page.evaluate(
    async ([http, ws]) => {
      const quietly = async (attempt: () => unknown): Promise<void> => {
        try {
          await attempt();
        } catch {
          // To be refused is what is right.
        }
      };
      const add = (name: string, attributes: Record<string, string>): HTMLElement => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.body.append(element);
        return element;
      };
      await quietly(() => fetch(http, { mode: 'no-cors' }));
      await quietly(() => navigator.sendBeacon(http, 'words'));
      await quietly(() => new WebSocket(ws));
      await quietly(() => new EventSource(http));
      await quietly(() => new Worker(http));
      await quietly(() => navigator.serviceWorker.register(http));
      await quietly(() => import(/* @vite-ignore */ http));
      for (const [name, attribute] of [
        ['img', 'src'],
        ['script', 'src'],
        ['iframe', 'src'],
        ['video', 'src'],
        ['embed', 'src'],
        ['object', 'data'],
      ] as const) {
        add(name, { [attribute]: http });
      }
      for (const rel of ['stylesheet', 'prefetch', 'preload', 'dns-prefetch', 'manifest', 'icon', 'modulepreload']) {
        add('link', { rel, href: http, as: 'script' });
      }
      add('p', { style: `background: url(${http})` });
      const form = add('form', { action: http, method: 'post' }) as HTMLFormElement;
      form.submit();
    },
    [server.http, server.http.replace('http', 'ws')] as const,
  );
  await page.waitForTimeout(500);
  expect(server.asked()).toEqual([]);
  expect(page.url()).toBe(home);
  // The content policy stops each before it is a request: the session's guard behind it had none to refuse.
  expect(said()).toBe('');
});

test('follows no redirect, and a frame goes nowhere either', async ({ hamesh }) => {
  await using server = await countingServer();
  const { page } = await hamesh.launch();
  const home = await settled(page);
  for (const attempt of [
    (url: string) => {
      location.assign(url);
    },
    (url: string) => {
      const refresh = document.createElement('meta');
      refresh.httpEquiv = 'refresh';
      refresh.content = `0;url=${url}`;
      document.head.append(refresh);
    },
    (url: string) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<meta http-equiv="refresh" content="0;url=${url}">`;
      document.body.append(frame);
    },
    (url: string) => {
      const link = document.createElement('a');
      link.href = url;
      link.download = 'taken.html';
      document.body.append(link);
      link.click();
    },
  ]) {
    await page.evaluate(attempt, `${server.http}redirect`);
    await page.waitForTimeout(300);
    expect(page.url()).toBe(home);
  }
  expect(server.asked()).toEqual([]);
});

test('opens no connection that the session’s guard never sees: to a peer, or ahead of a request', async ({
  hamesh,
}) => {
  test.skip(isStandIn(), 'the stand-in can’t hand Chromium the policy and the proxy that stop these');
  await using server = await countingServer();
  await using stun = await countingSocket();
  const { page } = await hamesh.launch();
  await settled(page);
  await page.evaluate(
    async ([udp, tcp]) => {
      const ahead = document.createElement('link');
      ahead.rel = 'preconnect';
      ahead.href = `http://127.0.0.1:${tcp}/`;
      document.head.append(ahead);
      const turn = { urls: `turn:127.0.0.1:${tcp}?transport=tcp`, username: 'name', credential: 'word' };
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udp}` }, turn] });
      peer.createDataChannel('words');
      await peer.setLocalDescription(await peer.createOffer());
    },
    [stun.port, server.port] as const,
  );
  await page.waitForTimeout(1500);
  expect({ packets: stun.packets(), connections: server.connections() }).toEqual({ packets: 0, connections: 0 });
});

test('is told no to whatever Chromium asks leave for', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  await settled(page);
  const got = await page.evaluate(async () => {
    const refused = (asked: Promise<unknown>): Promise<string> =>
      Promise.race([
        asked.then(
          () => 'given',
          () => 'refused',
        ),
        new Promise<string>((resolve) => setTimeout(() => resolve('never answered'), 15_000)),
      ]);
    return {
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      place: await refused(new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      notifications: await Notification.requestPermission(),
      clipboard: await refused(navigator.clipboard.readText()),
      midi: await refused(navigator.requestMIDIAccess()),
    };
  });
  expect(got).toEqual({
    camera: 'refused',
    microphone: 'refused',
    screen: 'refused',
    place: 'refused',
    notifications: 'denied',
    clipboard: 'refused',
    midi: 'refused',
  });
});

test('holds no webview', async ({ hamesh }) => {
  await using server = await countingServer();
  const { page } = await hamesh.launch();
  await settled(page);
  const works = await page.evaluate((url) => {
    const view = document.createElement('webview');
    view.setAttribute('src', url);
    view.setAttribute('nodeintegration', '');
    document.body.append(view);
    return 'loadURL' in view;
  }, server.http);
  await page.waitForTimeout(300);
  expect(works).toBe(false);
  expect(server.asked()).toEqual([]);
});

async function settled(page: Page): Promise<string> {
  await expect(page.locator('#root')).not.toBeEmpty();
  return page.url();
}

function isStandIn(): boolean {
  return desktopDriver().driver === standInDriver;
}

async function countingSocket() {
  const socket = createSocket('udp4');
  let packets = 0;
  socket.on('message', () => packets++);
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    port: socket.address().port,
    packets: () => packets,
    [Symbol.asyncDispose]: async () => {
      await new Promise<void>((resolve) => socket.close(resolve));
    },
  };
}

/** A server on this machine that remembers what it was asked, and sends whoever asks for `/redirect` on. */
async function countingServer() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === '/redirect') response.writeHead(302, { location: '/landed' });
    response.end('<p>reached</p>');
  });
  let connections = 0;
  server.on('connection', () => connections++);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    http: `http://127.0.0.1:${port}/`,
    port,
    asked: () => asked,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
