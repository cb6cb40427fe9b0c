import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { denyNavigation } from '../../../electron/navigation.ts';

type Guarded = Parameters<typeof denyNavigation>[0];

function guarded(): { contents: EventEmitter; open: () => unknown } {
  let open: () => unknown = () => undefined;
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => unknown) => void (open = handler),
  });
  denyNavigation(contents as unknown as Guarded);
  return { contents, open: () => open() };
}

// One at a time: in a window an earlier one stops what a later one would be asked of.
it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])('prevents %s', (name) => {
  const event = { preventDefault: vi.fn<() => void>() };
  guarded().contents.emit(name, event);
  expect(event.preventDefault).toHaveBeenCalledOnce();
});

it('opens no window', () => {
  expect(guarded().open()).toEqual({ action: 'deny' });
});
