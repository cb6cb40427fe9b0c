import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { refuseOptions, refusing } from '../../stand-in/refuse.ts';

describe('refusing', () => {
  it('hands out what is there', () => {
    const part = refusing('app', Object.assign(new EventEmitter(), { quit: () => 'done' }));
    expect(part.quit()).toBe('done');
    expect(part.listenerCount('ready')).toBe(0);
  });

  it('names what is not', () => {
    const part: Record<string, unknown> = refusing('app', { quit: () => 'done' });
    expect(() => part['dock']).toThrow("The stand-in for Electron doesn't have app.dock");
  });

  it('may be awaited', async () => {
    const part = refusing('app', {});
    await expect(Promise.resolve(part)).resolves.toBe(part);
  });
});

describe('refuseOptions', () => {
  it('names an option that would have no effect', () => {
    expect(() => {
      refuseOptions('BrowserWindow', { width: 1, kiosk: true }, ['width']);
    }).toThrow("BrowserWindow's option kiosk");
  });
});
