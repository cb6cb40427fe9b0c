import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appFile } from '../../../electron/app-file.ts';

let folder: string;
let root: string;

beforeAll(() => {
  folder = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'hamesh-app-file-')));
  root = path.join(folder, 'renderer');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  mkdirSync(path.join(root, '.vite'));
  mkdirSync(path.join(folder, 'renderer-old'));
  for (const file of [
    'index.html',
    'assets/main-1a2b.js',
    'assets/خط.woff2',
    'assets/a b.css',
    '.vite/manifest.json',
    ...(process.platform === 'win32' ? [] : ['con', 'nul.txt']), // names that Windows itself keeps for devices
  ]) {
    writeFileSync(path.join(root, file), file);
  }
  for (const file of ['secret.txt', 'renderer-old/index.html']) writeFileSync(path.join(folder, file), file);
  symlinkSync(path.join(folder, 'secret.txt'), path.join(root, 'assets/link.js'));
  symlinkSync(folder, path.join(root, 'outside'));
  symlinkSync(path.join(root, 'index.html'), path.join(root, 'assets/inside.html'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('appFile', () => {
  it.each([
    ['app://hamesh/', 'index.html'],
    ['app://hamesh/index.html', 'index.html'],
    ['app://hamesh/index.html?lesson=1#top', 'index.html'],
    ['app://hamesh/assets/main-1a2b.js', 'assets/main-1a2b.js'],
    ['app://hamesh/assets/%D8%AE%D8%B7.woff2', 'assets/خط.woff2'],
    ['app://hamesh/assets/a%20b.css', 'assets/a b.css'],
    ['app://hamesh/assets/inside.html', 'index.html'],
  ])('finds %s', async (address, file) => {
    await expect(appFile(root, address)).resolves.toBe(path.join(root, file));
  });

  it.each([
    ['another host', 'app://elsewhere/index.html'],
    ['another scheme', 'https://hamesh/index.html'],
    ['a file address', 'file:///etc/passwd'],
    ['a user in the address', 'app://someone@hamesh/index.html'],
    ['a port', 'app://hamesh:80/index.html'],
    ['no address at all', 'index.html'],
    ['a folder', 'app://hamesh/assets'],
    ['a folder with its slash', 'app://hamesh/assets/'],
    ['an empty step', 'app://hamesh//index.html'],
    ['an encoded slash', 'app://hamesh/assets%2Fmain-1a2b.js'],
    ['an encoded slash that climbs', 'app://hamesh/..%2Fsecret.txt'],
    ['encoded dots', 'app://hamesh/%2e%2e%2fsecret.txt'],
    ['a backslash', 'app://hamesh/..\\secret.txt'],
    ['an encoded backslash', 'app://hamesh/assets%5Cmain-1a2b.js'],
    ['a dot step, encoded twice', 'app://hamesh/%252e%252e/secret.txt'],
    ['NUL', 'app://hamesh/index.html%00.js'],
    ['a line break', 'app://hamesh/index.html%0a'],
    ['an escape that is cut off', 'app://hamesh/%E0%A4'],
    ['a hidden folder', 'app://hamesh/.vite/manifest.json'],
    ['a device of Windows', 'app://hamesh/con'],
    ['a device with an ending', 'app://hamesh/NUL.txt'],
    ['a stream of Windows', 'app://hamesh/index.html::$DATA'],
    ['a last dot', 'app://hamesh/index.html.'],
    ['a last space', 'app://hamesh/index.html%20'],
    ['a link out of the root', 'app://hamesh/assets/link.js'],
    ['a linked folder out of the root', 'app://hamesh/outside/secret.txt'],
    ['a folder whose name begins as the root does', 'app://hamesh/../renderer-old/index.html'],
    ['what is not there', 'app://hamesh/nothing.js'],
  ])('refuses %s', async (_what, address) => {
    await expect(appFile(root, address)).resolves.toBeNull();
  });
});
