import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './targets.ts';

/** How long fetching the runtime may take before the web host is opened instead, in milliseconds. */
const INSTALL_LIMIT = 60_000;

const PACKAGE = path.join(ROOT, 'node_modules', 'electron');

/**
 * Electron's program on this machine, or null where it isn't there. Asking the `electron` package itself would
 * fetch the runtime, and block until it is done; so its own rules (`node_modules/electron/index.js`) are followed here.
 */
export function findElectron(): string | null {
  const pathFile = path.join(PACKAGE, 'path.txt');
  const program = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : null;
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const found =
    override === undefined
      ? program !== null && path.join(PACKAGE, 'dist', program)
      : path.join(override, program ?? 'electron');
  return found !== false && existsSync(found) ? found : null;
}

/** Lets the `electron` package fetch its runtime, for a minute at most. Null where it can't be had. */
export async function installElectron(): Promise<string | null> {
  if (!existsSync(path.join(PACKAGE, 'install.js'))) return null;
  await new Promise<void>((resolve) => {
    const child = spawn(process.execPath, [path.join(PACKAGE, 'install.js')], {
      stdio: 'ignore',
      timeout: INSTALL_LIMIT,
      killSignal: 'SIGKILL',
    });
    child.once('error', () => {
      resolve();
    });
    child.once('close', () => {
      resolve();
    });
  });
  return findElectron();
}

/** Why a window can't be shown though the runtime is there: Linux without a display, or as root, where Chromium refuses its sandbox. */
export function canShowWindow(): boolean {
  if (process.platform !== 'linux') return true;
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '';
  return display !== '' && process.getuid?.() !== 0;
}
