import path from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_START } from './app-address.ts';
import { bringBack } from './page-gone.ts';
import { canBeReached, FIRST_SIZE, keepWindowPlace, LEAST_SIZE, readWindowPlace } from './window-place.ts';

/** The paper's colours in `renderer/look/tokens.css`, for the moment before the page is painted. */
const PAPER = { light: '#faf6ec', dark: '#191713' } as const;

/** Opens the program's window where it was last, and shows it once there is something to see. */
export function openWindow(dataFolder: string): BrowserWindow {
  const kept = readWindowPlace(dataFolder);
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { maximized, ...place } =
    kept !== null && canBeReached(kept, screens) ? kept : { ...FIRST_SIZE, maximized: false };

  const window = new BrowserWindow({
    ...place,
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    title: 'Hamesh · هامش',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Windows and Linux would fetch dictionaries from Chromium's servers.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    keepWindowPlace(dataFolder, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  bringBack(window, APP_START);
  void window.loadURL(APP_START);
  return window;
}

/** Brings a window to the front, for somebody who started the program again, unless it was closed by then. */
export function bringForward(window: Pick<BrowserWindow, 'focus' | 'isDestroyed' | 'isMinimized' | 'restore'>): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
