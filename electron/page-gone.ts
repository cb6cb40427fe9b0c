import type { BrowserWindow, WebContents } from 'electron';

/** Milliseconds between two such loads: a page that dies at once each time must not keep the machine busy. */
const APART = 5000;

type Window = Pick<BrowserWindow, 'isDestroyed' | 'loadURL'> & { webContents: Pick<WebContents, 'on'> };

/**
 * Loads a window's page again when the process that showed it has died, for want of memory say: the window would stay
 * blank. What the learner did is on the disk already.
 */
export function bringBack(window: Window, url: string): void {
  let next = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    process.stderr.write(`page: it is gone (${reason}), and loaded again\n`);
    setTimeout(
      () => {
        if (window.isDestroyed()) return;
        next = performance.now() + APART;
        // A page that dies while it is loaded is told of as any other.
        window.loadURL(url).catch(() => undefined);
      },
      Math.max(0, next - performance.now()),
    ).unref();
  });
}
