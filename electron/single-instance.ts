import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';

/** What Chromium's lock is called on Linux and macOS: a link in `userData`, that leads nowhere. */
const LOCK = 'SingletonLock';

/**
 * Whether this start is the one that is to run in its data folder: there is no other, or none can be told. A memory stick
 * may hold no links, and the lock is refused there as though another had it; the database can do with two.
 */
export function mayRun(
  app: Pick<App, 'getPath' | 'requestSingleInstanceLock'>,
  platform: NodeJS.Platform,
  toTheFirst: Record<string, unknown>,
): boolean {
  if (app.requestSingleInstanceLock(toTheFirst)) return true;
  // There it is no file, and doesn't depend on the folder.
  if (platform === 'win32') return false;
  return !isThere(path.join(app.getPath('userData'), LOCK));
}

function isThere(link: string): boolean {
  try {
    lstatSync(link);
    return true;
  } catch {
    return false;
  }
}
