import { expect, it, vi } from 'vitest';
import { bringForward } from '../../../electron/window.ts';

// Its runtime isn't here, and nothing of it is used.
vi.mock('electron', () => ({ BrowserWindow: {}, nativeTheme: {}, screen: {} }));

/** A window in one of its states, which says what was done to it; as Electron's, it can't be asked once it is gone. */
function windowThatIs(state: 'open' | 'minimized' | 'destroyed') {
  const done: string[] = [];
  const alive = (): void => {
    if (state === 'destroyed') throw new TypeError('Object has been destroyed');
  };
  const noting = (what: string) => (): void => {
    alive();
    done.push(what);
  };
  const isMinimized = (): boolean => {
    alive();
    return state === 'minimized';
  };
  const window = {
    isDestroyed: () => state === 'destroyed',
    isMinimized,
    restore: noting('restore'),
    focus: noting('focus'),
  };
  return { window, done };
}

it.each([
  ['open', ['focus']],
  ['minimized', ['restore', 'focus']],
  ['destroyed', []],
] as const)('brings a window forward that is %s', (state, expected) => {
  const { window, done } = windowThatIs(state);
  bringForward(window);
  expect(done).toEqual(expected);
});
