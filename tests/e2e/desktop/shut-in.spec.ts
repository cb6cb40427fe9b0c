import type { Page } from '@playwright/test';
import { BINDING } from '../../stand-in/preload-in-page.ts';
import { expect, test } from '../hamesh.ts';

/** What a page that was taken over would try, on the desktop shell. */

const ELSEWHERE = 'https://elsewhere.invalid/';

test('goes nowhere else', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const home = await settled(page);
  await page.evaluate((url) => {
    location.assign(url);
  }, ELSEWHERE);
  await staysAt(page, home);
  await page.evaluate(() => {
    location.assign('/other.html');
  });
  await staysAt(page, home);
  await page.evaluate((url) => {
    const link = document.createElement('a');
    link.href = url;
    document.body.append(link);
    link.click();
  }, ELSEWHERE);
  await staysAt(page, home);
});

test('opens no windows', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const home = await settled(page);
  const attempts: Record<string, (url: string) => void> = {
    call: (url) => void window.open(url),
    own: () => void window.open('/index.html'),
    empty: () => void window.open('about:blank'),
    link: (url) => {
      const link = document.createElement('a');
      link.href = url;
      link.target = '_blank';
      document.body.append(link);
      link.click();
    },
  };
  for (const attempt of Object.values(attempts)) {
    await page.evaluate(attempt, ELSEWHERE);
    await staysAt(page, home);
  }
});

test('takes no calls from a frame within the page', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  await settled(page);
  for (const sandbox of [null, 'allow-scripts']) {
    const frame = await addFrame(page, sandbox);
    const called = await frame.evaluate(async (binding) => {
      const own = window as unknown as Record<string, unknown>;
      const standIn = own[binding] as
        | ((channel: string, args: unknown[]) => Promise<{ ok: boolean; message?: string }>)
        | undefined;
      // Electron puts nothing into a frame; on the stand-in the message itself can be sent, and has to be refused.
      const reply = await standIn?.('hamesh:call', ['session.start', {}]);
      return { bridge: own['hamesh'] !== undefined, reply };
    }, BINDING);
    expect(called.bridge).toBe(false);
    if (called.reply !== undefined) {
      expect(called.reply).toEqual({ ok: false, message: expect.stringContaining('Call refused') });
    }
  }
});

test('answers only the calls of the contract', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  await settled(page);
  const call = (name: string, input: unknown): Promise<unknown> =>
    page.evaluate(
      async ([sent, given]) => {
        const { hamesh: bridge } = window as unknown as {
          hamesh: { call: (name: unknown, input: unknown) => Promise<unknown> };
        };
        return bridge.call(sent, given);
      },
      [name, input] as const,
    );

  await expect(call('session.start', {})).resolves.toMatchObject({ ok: true });
  const invalid = { ok: false, error: { kind: 'invalid' } };
  await expect(call('session.start', { more: 1 })).resolves.toMatchObject(invalid);
  await expect(call('files.read', { path: '/etc/passwd' })).resolves.toMatchObject(invalid);
  await expect(call('__proto__', {})).resolves.toMatchObject(invalid);
});

test('gives the page nothing of Node or Electron but the bridge', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  await settled(page);
  const found = await page.evaluate(() => {
    const own = window as unknown as Record<string, unknown>;
    return {
      leaked: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => own[name] !== undefined,
      ),
      bridge: Object.keys(own['hamesh'] as object),
      frozen: Object.isFrozen(own['hamesh']),
    };
  });
  expect(found).toEqual({ leaked: [], bridge: ['call'], frozen: true });
});

test('runs no script, loads no picture and asks no server that is not its own', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  await settled(page);
  const outcome = await page.evaluate(async (url) => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const picture = new Image();
    const loaded = new Promise((resolve) => {
      picture.onload = () => resolve(true);
      picture.onerror = () => resolve(false);
    });
    picture.src = `${url}picture.png`;
    return {
      injected: 'injected' in window,
      picture: await loaded,
      fetched: await fetch(url).then(
        () => true,
        () => false,
      ),
      beacon: await fetch('/index.html').then((answer) => answer.headers.get('content-security-policy')),
    };
  }, ELSEWHERE);
  expect(outcome).toEqual({
    injected: false,
    picture: false,
    fetched: false,
    beacon: expect.stringContaining("default-src 'none'"),
  });
});

test('has no permissions', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  await settled(page);
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'midi'] as const;
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(states).not.toContain('granted');
});

async function settled(page: Page): Promise<string> {
  await expect(page.locator('#root')).not.toBeEmpty();
  return page.url();
}

/** Alone in its context, too: long enough for a window that was let open to be there, and for a navigation to have begun. */
async function staysAt(page: Page, home: string): Promise<void> {
  await page.waitForTimeout(300);
  expect(page.url()).toBe(home);
  // The stand-in closes a window that was refused once it is there.
  await expect.poll(() => page.context().pages().length).toBe(1);
  await expect(page.locator('#root')).not.toBeEmpty();
}

async function addFrame(page: Page, sandbox: string | null): Promise<ReturnType<Page['mainFrame']>> {
  const before = page.frames();
  await page.evaluate((value) => {
    const frame = document.createElement('iframe');
    if (value !== null) frame.setAttribute('sandbox', value);
    frame.srcdoc = '<p>A frame</p>';
    document.body.append(frame);
  }, sandbox);
  await expect.poll(() => page.frames().length).toBe(before.length + 1);
  const added = page.frames().find((frame) => !before.includes(frame));
  if (added === undefined) throw new Error('The frame is not there');
  await added.getByText('A frame').waitFor();
  return added;
}
