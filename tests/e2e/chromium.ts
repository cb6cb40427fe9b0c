import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import bundled, { inflate } from '@sparticuz/chromium';

/** Which Chromium is used, and what it needs in its environment. */
export type FoundChromium = { program: string; from: string; env: Record<string, string> };

const SYSTEM = '/usr/bin/chromium';
const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, the system's, Playwright's own, or the one that comes as a package,
 * which HAMESH_CHROMIUM=bundled asks for in any case.
 */
export async function findChromium(): Promise<FoundChromium> {
  if (process.env['HAMESH_CHROMIUM'] !== 'bundled') {
    const named = process.env['CHROMIUM_PATH'];
    if (named !== undefined && named !== '') return { program: named, from: 'CHROMIUM_PATH', env: {} };
    if (existsSync(SYSTEM)) return { program: SYSTEM, from: 'the system', env: {} };
    const own = chromium.executablePath();
    if (existsSync(own)) return { program: own, from: 'Playwright', env: {} };
  }
  const program = await bundled.executablePath();
  return { program, from: '@sparticuz/chromium', env: await bundledLibraries(program) };
}

/** Starts it with no window. What a test's machine may lack (a graphics card, a user other than root) is done without. */
export async function launchChromium(): Promise<Browser> {
  const { program, env } = await findChromium();
  return chromium.launch({
    executablePath: program,
    // Without a locale in UTF-8, Linux's Chromium opens no file whose path has other letters than ASCII's.
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-device-scale-factor=1',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** The package brings the libraries and fonts that a bare machine lacks; what the machine has itself is left alone. */
async function bundledLibraries(program: string): Promise<Record<string, string>> {
  const env: Record<string, string> = {};
  if (!existsSync('/etc/fonts')) env['FONTCONFIG_PATH'] = path.join(tmpdir(), 'fonts');
  if (spawnSync('ldd', [program], { encoding: 'utf8' }).stdout.includes('not found')) {
    const folder = await inflate(path.join(ROOT, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
    env['LD_LIBRARY_PATH'] = [process.env['LD_LIBRARY_PATH'], path.join(folder, 'lib')].filter(Boolean).join(':');
  }
  return env;
}
