import { spawnSync } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import path from 'node:path';

/**
 * `npm run test:offline -- ARGUMENTS`: the end-to-end tests where there is no network but this machine's own loopback.
 * The arguments are Playwright's.
 */

const ROOT = path.resolve(import.meta.dirname, '../..');
const WITHIN = '--within';

process.exitCode = process.argv[2] === WITHIN ? within(process.argv.slice(3)) : outside(process.argv.slice(2));

/** Starts this file again in a network namespace of its own, which Linux gives to whoever asks, root or not. */
function outside(args: readonly string[]): number {
  const self = [process.execPath, import.meta.filename, WITHIN, ...args];
  const { status, error } = spawnSync('unshare', ['-rn', ...self], { stdio: 'inherit', cwd: ROOT });
  if (error === undefined) return status ?? 1;
  process.stderr.write(`No network namespace can be had here, so nothing was shown: ${error.message}\n`);
  return 1;
}

function within(args: readonly string[]): number {
  const raised = spawnSync('ip', ['link', 'set', 'lo', 'up'], { stdio: 'inherit' });
  const interfaces = Object.keys(networkInterfaces());
  const routes = spawnSync('ip', ['route'], { encoding: 'utf8' }).stdout;
  process.stdout.write(`Network interfaces: ${interfaces.join(', ')}; routes: ${routes.trim() || 'none'}\n`);
  if (raised.status !== 0 || routes.trim() !== '' || interfaces.join() !== 'lo') return 1;
  const playwright = path.join(ROOT, 'node_modules/@playwright/test/cli.js');
  return spawnSync(process.execPath, [playwright, 'test', ...args], { stdio: 'inherit', cwd: ROOT }).status ?? 1;
}
