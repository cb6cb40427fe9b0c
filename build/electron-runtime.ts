import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './targets.ts';

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

/**
 * Lets the `electron` package fetch its runtime, and say itself how that goes. Null where it can't be had. There is no
 * limit to how long it takes on a slow line: Node's `fetch` gives up a host that doesn't answer, and one that falls silent.
 */
export async function installElectron(installer = path.join(PACKAGE, 'install.js')): Promise<string | null> {
  if (!existsSync(installer)) return null;
  await new Promise<void>((resolve) => {
    const child = spawn(process.execPath, [installer], { stdio: 'inherit' });
    child.once('error', () => {
      resolve();
    });
    child.once('close', () => {
      resolve();
    });
  });
  return findElectron();
}

/** Why Chromium can show no window here: there is no display, or its sandbox can't be made. */
export type Obstacle = 'no-display' | 'root' | 'no-namespaces';

/** What of a system decides that. */
export type System = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  user: number | undefined;
  /** What a kernel's setting is, or null where it has none of that name. */
  setting: (name: string) => string | null;
  /** Whether whoever runs a file becomes root by it. */
  makesRoot: (file: string) => boolean;
};

/** What keeps `program`, or a runtime that is still to be fetched, from showing a window: something on Linux, or nothing. */
export function obstacleTo(program: string | null, system: System = THIS_SYSTEM): Obstacle | null {
  if (system.platform !== 'linux') return null;
  if ((system.env['DISPLAY'] ?? system.env['WAYLAND_DISPLAY'] ?? '') === '') return 'no-display';
  if (system.user === 0) return 'root';
  const kept = KEEPS_NAMESPACES.some(([name, value]) => system.setting(name) === value);
  // Chromium does without user namespaces where its helper was given root's rights, as its own message asks for.
  return kept && (program === null || !system.makesRoot(path.join(path.dirname(program), 'chrome-sandbox')))
    ? 'no-namespaces'
    : null;
}

/** By which settings Ubuntu since 23.10, and some other kernels, keep user namespaces from programs that they don't know. */
const KEEPS_NAMESPACES = [
  ['apparmor_restrict_unprivileged_userns', '1'],
  ['unprivileged_userns_clone', '0'],
] as const;

const THIS_SYSTEM: System = {
  platform: process.platform,
  env: process.env,
  user: process.getuid?.(),
  setting: (name) => {
    const file = path.join('/proc/sys/kernel', name);
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
  },
  makesRoot: (file) => {
    const about = statSync(file, { throwIfNoEntry: false });
    return about?.uid === 0 && (about.mode & 0o4000) !== 0;
  },
};
