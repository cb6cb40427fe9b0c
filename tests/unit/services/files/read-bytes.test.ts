import { spawnSync } from 'node:child_process';
import fs, { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { readUpTo } from '../../../../services/files/read-bytes.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('reads a file without opening it, which copies one of the packaged program out of its archive', async () => {
  const file = join(temporaryFolder(), 'lesson.json');
  writeFileSync(file, 'whole');
  // As in Electron where the copy can't be made: opened in either way, the file seems to be missing.
  const missing = Object.assign(new Error('ENOENT, not found in app.asar'), { code: 'ENOENT' });
  const open = vi.spyOn(fs, 'open').mockImplementation((...args: readonly unknown[]) => {
    (args.at(-1) as (error: Error) => void)(missing); // the last is called back, whatever is left out before it
  });
  const promised = vi.spyOn(fs.promises, 'open').mockRejectedValue(missing);
  onTestFinished(() => {
    open.mockRestore();
    promised.mockRestore();
  });
  expect(String(await readUpTo(file, 5))).toBe('whole');
});

it('reads no more of a larger file than shows that it is larger', async () => {
  const file = join(temporaryFolder(), 'larger');
  writeFileSync(file, '1234567');
  expect(String(await readUpTo(file, 5))).toBe('123456');
});

it.skipIf(process.platform === 'win32')('reads a pipe, which has no size, and no further than the limit', async () => {
  const pipe = join(temporaryFolder(), 'pipe');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  const [bytes] = await Promise.all([readUpTo(pipe, 5), writeFile(pipe, 'whole')]);
  expect(String(bytes)).toBe('whole');
});

it.skipIf(process.platform === 'win32')('stops reading what never ends', async () => {
  expect(await readUpTo('/dev/zero', 5)).toHaveLength(6);
});

it.skipIf(process.platform !== 'linux')('reads a file that the system makes up, whose size is none', async () => {
  expect(String(await readUpTo('/proc/self/comm', 100))).not.toBe('');
});
