import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Frame, Page, Request, Route } from '@playwright/test';
import { originOf, toAppUrl, toPageUrl } from './address.ts';
import type { Answers, FrameState, Question, ToBrowser, ToMain } from './messages.ts';
import { BINDING, preloadInPage } from './preload-in-page.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export type StandInOptions = {
  context: BrowserContext;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  /** Whether windows take the size that the shell gives them, rather than the context's own. */
  resize: boolean;
};

export type StandIn = {
  /** The first window, once its page has loaded: Chromium can't reload one that it is still taking to its address. */
  page: Promise<Page>;
  main: ChildProcess;
  /** All that the main process has said, for a test that failed. */
  said: () => string;
  /** Closes the window as a person does. */
  closeWindow: () => void;
  /** Says what the person does with dialogs: names a file, or closes them. */
  answerDialogs: (file: string | null) => void;
};

/** Starts the shell's built bundle on the stand-in, and shows its window in `context`: the browser half. */
export function startStandIn({ context, args, env, resize }: StandInOptions): StandIn {
  const register = path.join(ROOT, 'tests/stand-in/register.ts');
  const bundle = path.join(ROOT, 'dist/electron/main.cjs');
  const main = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', pathToFileURL(register).href, bundle, ...args],
    { env, serialization: 'advanced', stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  let output = '';
  for (const stream of [main.stdout, main.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));

  const questions = new Map<number, PromiseWithResolvers<unknown>>();
  const windows = new Map<Page, { id: number; loading: string | null }>();
  const first = Promise.withResolvers<Page>();
  first.promise.catch(() => undefined); // who waits for the page is told; nobody has to
  let gone = false;
  // A window is asked for and loaded in two messages, and the second must wait for the first.
  let opening: Promise<void> = Promise.resolve();
  let count = 0;

  main.once('exit', (code, signal) => {
    gone = true;
    const fault = new Error(`The main process ended (${signal ?? code})\n${output}`);
    first.reject(fault);
    for (const question of questions.values()) question.reject(fault);
    questions.clear();
  });
  main.on('message', (message: ToBrowser) => {
    void obey(message).catch((error: unknown) => first.reject(error));
  });

  return {
    page: first.promise,
    main,
    said: () => output,
    closeWindow: () => {
      for (const { id } of windows.values()) tell({ kind: 'close-window', window: id });
    },
    answerDialogs: (file) => tell({ kind: 'answer-dialogs', file }),
  };

  function tell(message: ToMain): void {
    if (!gone) main.send(message, () => undefined);
  }

  async function ask<Kind extends Question['kind']>(
    question: Extract<Question, { kind: Kind }>,
  ): Promise<Answers[Kind]> {
    if (gone) throw new Error('The main process is gone');
    count += 1;
    const waiting = Promise.withResolvers<unknown>();
    questions.set(count, waiting);
    tell({ kind: 'question', id: count, question });
    return (await waiting.promise) as Answers[Kind]; // the main half answers a kind with its own answer
  }

  async function obey(message: ToBrowser): Promise<void> {
    switch (message.kind) {
      case 'answer':
        questions.get(message.id)?.resolve(message.value);
        questions.delete(message.id);
        return;
      case 'refusal':
        questions.get(message.id)?.reject(new Error(message.message));
        questions.delete(message.id);
        return;
      case 'open-window':
        return openWindow(message);
      case 'load':
        return load(message.window, message.url);
      case 'print':
        return print(message);
    }
  }

  function openWindow(message: Extract<ToBrowser, { kind: 'open-window' }>): Promise<void> {
    opening = (async () => {
      await context.grantPermissions(message.granted);
      await context.route(
        () => true,
        (route, request) => decide(route, request),
      );
      await openPage(message);
    })();
    return opening;
  }

  async function openPage(message: Extract<ToBrowser, { kind: 'open-window' }>): Promise<void> {
    const page = await context.newPage();
    windows.set(page, { id: message.window, loading: null });
    if (resize) await page.setViewportSize(message.size);
    await page.exposeBinding(BINDING, ({ frame }, channel: string, args: unknown[]) =>
      invoke(message.window, frame, channel, args),
    );
    await page.addInitScript({ content: preloadInPage(message.preload) });
    page.on('popup', (popup) => void refusePopup(message.window, popup));
    page.on('crash', () => {
      // Playwright takes a page that crashed nowhere else: the window gets another, which is blank as it is in Electron.
      windows.delete(page);
      opening = openPage(message);
      void opening.then(() => tell({ kind: 'crashed', window: message.window }));
    });
  }

  async function load(window: number, url: string): Promise<void> {
    await opening;
    for (const [page, state] of windows) {
      if (state.id !== window) continue;
      state.loading = toPageUrl(url);
      await page.goto(state.loading, { waitUntil: 'domcontentloaded' });
      tell({ kind: 'painted', window });
      await page.waitForLoadState('load');
      first.resolve(page);
    }
  }

  async function print({ id, window, options }: Extract<ToBrowser, { kind: 'print' }>): Promise<void> {
    const [page] = [...windows].find(([, state]) => state.id === window) ?? [];
    const pdf = await page?.pdf(options).catch(() => null);
    tell({ kind: 'printed', window, id, pdf: pdf ?? null });
  }

  async function decide(route: Route, request: Request): Promise<void> {
    try {
      await decideOrThrow(route, request);
    } catch {
      // The main process is gone, and the page with it.
      await route.abort('aborted').catch(() => undefined);
    }
  }

  async function decideOrThrow(route: Route, request: Request): Promise<void> {
    const frame = frameOf(request);
    const page = frame?.page();
    const window = page === undefined ? undefined : windows.get(page);
    // A window that a page opened: it is being closed.
    if (frame === null || page === undefined || window === undefined) return route.abort('aborted');
    const top = frame === page.mainFrame();
    if (request.isNavigationRequest() && !isOwnLoad(window, top, request.url(), page.url())) {
      const redirect = request.redirectedFrom() !== null;
      const { allowed } = await ask({
        kind: 'navigate',
        window: window.id,
        url: toAppUrl(request.url()),
        top,
        redirect,
      });
      if (!allowed) return route.abort('aborted');
    }
    const answer = await ask({
      kind: 'request',
      window: window.id,
      url: toAppUrl(request.url()),
      method: request.method(),
    });
    switch (answer.kind) {
      case 'cancel':
        return route.abort('blockedbyclient');
      case 'network':
        return route.continue();
      case 'served':
        return route.fulfill({ status: answer.status, headers: answer.headers, body: Buffer.from(answer.body) });
    }
  }

  async function invoke(window: number, frame: Frame, channel: string, args: unknown[]): Promise<unknown> {
    try {
      return { ok: true, value: await ask({ kind: 'invoke', window, channel, args, frame: frameState(frame) }) };
    } catch (error) {
      return { ok: false, message: String(error) };
    }
  }

  async function refusePopup(window: number, popup: Page): Promise<void> {
    // Where the main process has gone meanwhile, its windows go too.
    const { allowed } = await ask({ kind: 'open', window, url: toAppUrl(popup.url()) }).catch(() => ({
      allowed: false,
    }));
    if (allowed) throw new Error('The stand-in for Electron shows no windows that a page opens');
    await popup.close();
  }
}

/** What the shell loads itself, or a page again where it is: no page's doing, so Electron tells the shell of neither. */
function isOwnLoad(window: { loading: string | null }, top: boolean, url: string, current: string): boolean {
  if (!top) return false;
  const own = window.loading === url;
  if (own) window.loading = null;
  return own || url === current;
}

/** The frame that asked, or null where it isn't known yet, as for a window that was just opened. */
function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

function frameState(frame: Frame): FrameState | null {
  if (frame.isDetached()) return null;
  const url = toAppUrl(frame.url());
  return { url, origin: originOf(url), top: frame.parentFrame() === null };
}
