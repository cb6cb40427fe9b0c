import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bringBack } from '../../../electron/page-gone.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A window whose page can be made to die, and how often it was loaded since. */
function someWindow() {
  const contents = new EventEmitter();
  const state = { loads: 0, destroyed: false };
  const window = {
    // A stand-in's listeners are told of events by name, as Electron's are.
    webContents: contents as unknown as Parameters<typeof bringBack>[0]['webContents'],
    isDestroyed: () => state.destroyed,
    loadURL: async (url: string) => {
      expect(url).toBe('app://hamesh/');
      state.loads += 1;
      throw new Error('the page died while it was loaded');
    },
  };
  bringBack(window, 'app://hamesh/');
  return { state, die: (reason: string) => contents.emit('render-process-gone', {}, { reason, exitCode: 1 }) };
}

it('loads the page again, whatever it died of', () => {
  for (const reason of ['crashed', 'oom', 'killed', 'abnormal-exit']) {
    const { state, die } = someWindow();
    die(reason);
    vi.advanceTimersByTime(10);
    expect(state.loads).toBe(1);
  }
});

it('lets some seconds pass where the page dies over and over', () => {
  const { state, die } = someWindow();
  die('crashed');
  vi.advanceTimersByTime(10);
  die('crashed');
  vi.advanceTimersByTime(4000);
  expect(state.loads).toBe(1);
  vi.advanceTimersByTime(2000);
  expect(state.loads).toBe(2);
});

it('leaves a page that ended of its own accord, and a window that was closed', () => {
  const { state, die } = someWindow();
  die('clean-exit');
  vi.advanceTimersByTime(10_000);
  die('crashed');
  state.destroyed = true;
  vi.advanceTimersByTime(10_000);
  expect(state.loads).toBe(0);
});
