import { symlinkSync } from 'node:fs';
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

it.skipIf(process.platform === 'win32')('is not so where another has it', () => {
  const folder = temporaryFolder();
  symlinkSync('host-1', path.join(folder, 'SingletonLock'));
  expect(lockOf(folder, false)('linux')).toBe(false);
});

it('is so where no lock could be made, by a system whose lock is a file', () => {
  const refused = lockOf(temporaryFolder(), false);
  expect(refused('linux')).toBe(true);
  expect(refused('darwin')).toBe(true);
  expect(refused('win32')).toBe(false);
});
