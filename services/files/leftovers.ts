import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from './listing.ts';

/** Milliseconds. A file that has been half-written for longer was left by a process that was killed. */
const PARTIAL_LIFETIME = 3_600_000;

/** Removes from a folder what killed processes left half-written, but nothing that another is still writing. */
export function removeLeftovers(folder: string, isPartial: (name: string) => boolean): void {
  for (const name of namesIn(folder).filter(isPartial)) {
    const file = join(folder, name);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changed !== undefined && changed < Date.now() - PARTIAL_LIFETIME) rmSync(file, { force: true });
  }
}
