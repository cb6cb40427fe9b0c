import { describe, expect, it } from 'vitest';
import { senderFault } from '../../../electron/sender.ts';

type Frame = Parameters<typeof senderFault>[0];

/** A parent only has to be there. */
const parent = {} as NonNullable<NonNullable<Frame>['parent']>;

describe('senderFault', () => {
  it('lets the page itself call', () => {
    expect(senderFault({ origin: 'app://hamesh', parent: null })).toBeNull();
  });

  it.each<[string, Frame, RegExp]>([
    ['a frame that is gone', null, /gone/],
    ['a frame within the page', { origin: 'app://hamesh', parent }, /frame within/],
    ['an origin that begins as ours does', { origin: 'app://hamesh.elsewhere', parent: null }, /origin/],
    ['another scheme', { origin: 'https://hamesh', parent: null }, /origin/],
    ['an origin of no address', { origin: 'null', parent: null }, /origin/],
    ['a sandboxed frame', { origin: 'null', parent }, /origin/],
  ])('refuses %s', (_what, frame, why) => {
    expect(senderFault(frame)).toMatch(why);
  });
});
