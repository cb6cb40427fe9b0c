import { spawn, type ChildProcessByStdio } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The web host as `npm run hamesh -- serve` starts it, without npm. Its address is its first line. */
export function spawnWebHost(
  dataFolder: string,
  env: NodeJS.ProcessEnv,
): ChildProcessByStdio<null, Readable, Readable> {
  const node = ['--disable-warning=ExperimentalWarning', '--import', './build/compile-cache.js'];
  const serve = ['build/hamesh.ts', 'serve', '--no-open', '--data', dataFolder];
  return spawn(process.execPath, [...node, ...serve], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
}
