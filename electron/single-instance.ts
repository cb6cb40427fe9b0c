import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';

/** What Chromium's lock in `userData` is called: a file that Windows removes, elsewhere a link that leads nowhere. */
function lockName(platform: NodeJS.Platform): string {
  return platform === 'win32' ? 'lockfile' : 'SingletonLock';
}

/**
 * Whether this start is the one that is to run in its data folder: there is no other, or none can be told. A memory stick
 * may hold no links, or be shut to writing, and the lock is refused there as though another had it; the database can do
 * with two.
 */
export function mayRun(
  app: Pick<App, 'getPath' | 'requestSingleInstanceLock'>,
  platform: NodeJS.Platform,
  toTheFirst: Record<string, unknown>,
): boolean {
  return app.requestSingleInstanceLock(toTheFirst) || !isThere(path.join(app.getPath('userData'), lockName(platform)));
}

function isThere(lock: string): boolean {
  try {
    lstatSync(lock);
    return true;
  } catch {
    return false;
  }
}
