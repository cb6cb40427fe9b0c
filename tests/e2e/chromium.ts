import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import bundled, { inflate } from '@sparticuz/chromium';

/** Which Chromium is used, and what it needs in its environment. */
export type FoundChromium = { program: string; from: string; env: Record<string, string> };

/**
 * `whole` is the browser that people have, with all that stands round a page. `shell` shows pages with the same engine
 * and nothing round them: with it the tests take two thirds of the time.
 */
export type Build = 'shell' | 'whole';

const SYSTEM = { shell: '/usr/bin/chromium-headless-shell', whole: '/usr/bin/chromium' } as const;
const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, the system's (of the build asked for, else of the other),
 * Playwright's own, or the one that comes as a package, which HAMESH_CHROMIUM=bundled asks for in any case.
 */
export async function findChromium(build: Build = 'shell'): Promise<FoundChromium> {
  if (process.env['HAMESH_CHROMIUM'] !== 'bundled') {
    const named = process.env['CHROMIUM_PATH'];
    if (named !== undefined && named !== '') return { program: named, from: 'CHROMIUM_PATH', env: {} };
    const systems = [SYSTEM[build], ...Object.values(SYSTEM)].find((program) => existsSync(program));
    if (systems !== undefined) return { program: systems, from: 'the system', env: {} };
    const own = chromium.executablePath();
    if (existsSync(own)) return { program: own, from: 'Playwright', env: {} };
  }
  const program = await bundled.executablePath();
  return { program, from: '@sparticuz/chromium', env: await bundledLibraries(program) };
}

/** Starts it with no window. What a test's machine may lack (a graphics card, a user other than root) is done without. */
export async function launchChromium(build: Build = 'shell'): Promise<Browser> {
  const { program, env } = await findChromium(build);
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
