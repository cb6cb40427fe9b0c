import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canBeReached, keepWindowPlace, readWindowPlace } from '../../../electron/window-place.ts';

const PLACE = { x: 40, y: 20, width: 1100, height: 700, maximized: true };
const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hamesh-window-place-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the kept place', () => {
  it('is read as it was kept', () => {
    keepWindowPlace(folder, PLACE);
    expect(readWindowPlace(folder)).toEqual(PLACE);
  });

  it('is none at first', () => {
    expect(readWindowPlace(folder)).toBeNull();
  });

  it.each(['', '{', 'null', JSON.stringify({ ...PLACE, width: 10 }), JSON.stringify({ ...PLACE, x: 'left' })])(
    'is none where the file says %s',
    (text) => {
      writeFileSync(path.join(folder, 'window.json'), text);
      expect(readWindowPlace(folder)).toBeNull();
    },
  );

  it('is passed over where it cannot be written', () => {
    expect(() => {
      keepWindowPlace(path.join(folder, 'nowhere'), PLACE);
    }).not.toThrow();
  });
});

describe('canBeReached', () => {
  it.each([
    [true, 'on the screen', {}],
    [true, 'partly off it', { x: -900 }],
    [true, 'on a second screen', { x: 2000 }],
    [false, 'on a screen that is gone', { x: 5000 }],
    [false, 'with too little showing', { x: -1050 }],
    [false, 'with its title above the screen', { y: -30 }],
    [false, 'below the screen', { y: 1070 }],
  ])('is %s for a window %s', (expected, _where, change) => {
    const second = { ...SCREEN, x: 1920 };
    expect(canBeReached({ ...PLACE, ...change }, [SCREEN, second])).toBe(expected);
  });
});
