import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { mayRun } from '../../../electron/single-instance.ts';
import { temporaryFolder } from '../services/temporary-folder.ts';

function lockOf(folder: string, given: boolean) {
  const app = { getPath: () => folder, requestSingleInstanceLock: () => given };
  return (platform: NodeJS.Platform): boolean => mayRun(app, platform, { packs: [] });
}

it('is so for who gets the lock', () => {
  expect(lockOf(temporaryFolder(), true)('linux')).toBe(true);
});

it.skipIf(process.platform === 'win32').each(['linux', 'darwin'] as const)(
  'is not so where another has it, whose lock is a link on %s',
  (platform) => {
    const folder = temporaryFolder();
    symlinkSync('host-1', path.join(folder, 'SingletonLock'));
    expect(lockOf(folder, false)(platform)).toBe(false);
  },
);

it('is not so where another has it, whose lock is a file on Windows', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'lockfile'), '');
  expect(lockOf(folder, false)('win32')).toBe(false);
});

it.each(['linux', 'darwin', 'win32'] as const)('is so where no lock could be made on %s', (platform) => {
  expect(lockOf(temporaryFolder(), false)(platform)).toBe(true);
});
