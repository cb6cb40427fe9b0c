import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type {
  BrowserWindow as ElectronWindow,
  BrowserWindowConstructorOptions,
  RenderProcessGoneDetails,
  WebContents,
} from 'electron';
import { app, isSandboxed, preventable } from './app.ts';
import { answerQuestions, hearBrowser, tellBrowser } from './channel.ts';
import type { Size } from './messages.ts';
import { printToPdf } from './printing.ts';
import { refuseOptions, refusing } from './refuse.ts';
import { grantedPermissions } from './session.ts';

const WINDOW_OPTIONS = [
  'autoHideMenuBar',
  'backgroundColor',
  'height',
  'minHeight',
  'minWidth',
  'show',
  'title',
  'webPreferences',
  'width',
  'x',
  'y',
];

/** The only pages that the stand-in can show: shut in as far as Electron can. */
const PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
} as const;

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];
type Contents = EventEmitter & Pick<WebContents, 'printToPDF' | 'setWebRTCIPHandlingPolicy' | 'setWindowOpenHandler'>;
type Open = { events: EventEmitter; contents: Contents; askToOpen: OpenHandler | null };

const windows = new Map<number, Open>();
let count = 0;

type Known = Pick<
  ElectronWindow,
  | 'focus'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isMaximized'
  | 'isMinimized'
  | 'loadURL'
  | 'maximize'
  | 'restore'
  | 'show'
>;

function createWindow(options: BrowserWindowConstructorOptions): object {
  refuseOptions('BrowserWindow', options, WINDOW_OPTIONS);
  const { width = 800, height = 600, x = 0, y = 0, webPreferences = {} } = options;
  const preload = preloadOf(webPreferences);
  count += 1;
  const id = count;
  let maximized = false;

  const methods: Known = {
    focus: () => undefined,
    getNormalBounds: () => ({ x, y, width, height }),
    isDestroyed: () => !windows.has(id),
    isMaximized: () => maximized,
    isMinimized: () => false,
    loadURL: async (url) => {
      tellBrowser({ kind: 'load', window: id, url });
      return Promise.resolve();
    },
    maximize: () => {
      maximized = true;
    },
    restore: () => undefined,
    show: () => undefined,
  };
  const open: Open = {
    events: new EventEmitter(),
    askToOpen: null,
    contents: refusing(
      'webContents',
      Object.assign(new EventEmitter(), {
        printToPDF: (printing: Parameters<WebContents['printToPDF']>[0]) => printToPdf(id, printing),
        // Chromium runs already, and takes no policy from here.
        setWebRTCIPHandlingPolicy: () => undefined,
        setWindowOpenHandler: (handler: OpenHandler) => {
          open.askToOpen = handler;
        },
      }),
    ),
  };
  windows.set(id, open);
  app.emit('web-contents-created', preventable(), open.contents);
  tellBrowser({
    kind: 'open-window',
    window: id,
    size: { width, height } satisfies Size,
    preload,
    granted: grantedPermissions('app://hamesh'),
  });
  return refusing('BrowserWindow', Object.assign(open.events, methods, { webContents: open.contents }));
}

function preloadOf(preferences: NonNullable<BrowserWindowConstructorOptions['webPreferences']>): string {
  refuseOptions('webPreferences', preferences, [...Object.keys(PREFERENCES), 'preload']);
  for (const [name, value] of Object.entries(PREFERENCES)) {
    if (preferences[name as keyof typeof PREFERENCES] !== value) {
      // its own keys
      throw new Error(`The stand-in for Electron only knows windows with ${name}: ${value}`);
    }
  }
  if (!isSandboxed()) throw new Error('app.enableSandbox has to be called before a window is opened');
  return preferences.preload === undefined ? '' : readFileSync(preferences.preload, 'utf8');
}

/** Made with `new`, as Electron's is. */
export const BrowserWindow = refusing(
  'BrowserWindow',
  function BrowserWindow(options: BrowserWindowConstructorOptions = {}) {
    return createWindow(options);
  },
);

function opened(id: number): Open {
  const found = windows.get(id);
  if (found === undefined) throw new Error(`There is no window ${id}`);
  return found;
}

answerQuestions('navigate', ({ window, url, top, redirect }) => {
  const { contents } = opened(window);
  const event = { ...preventable(), url, isMainFrame: top };
  const details = Object.assign(event, {
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  });
  contents.emit('will-frame-navigate', details);
  if (top) contents.emit('will-navigate', details, url);
  if (redirect) contents.emit('will-redirect', details, url);
  return { allowed: !details.defaultPrevented };
});

answerQuestions('open', ({ window, url }) => {
  const { askToOpen } = opened(window);
  const details = refusing('details', { url, frameName: '' }) as Parameters<OpenHandler>[0]; // the rest is refused
  return { allowed: askToOpen === null || askToOpen(details).action === 'allow' };
});

hearBrowser((message) => {
  if (message.kind === 'answer-dialogs' || message.kind === 'printed') return;
  const { events, contents } = opened(message.window);
  if (message.kind === 'painted') {
    events.emit('ready-to-show');
    return;
  }
  if (message.kind === 'crashed') {
    contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 } satisfies RenderProcessGoneDetails);
    return;
  }
  const event = preventable();
  events.emit('close', event);
  if (event.defaultPrevented) return;
  windows.delete(message.window);
  events.emit('closed');
  if (windows.size === 0 && !app.emit('window-all-closed')) app.quit();
});
