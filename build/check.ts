import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './targets.ts';

/** `npm run check`: the types of each folder, by its own rules for what it may know of (DOM, Node, neither). */

const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
const failed = ['core', 'services', 'electron', 'renderer', 'build', 'tests'].filter(
  (folder) => spawnSync(process.execPath, [compiler, '-p', path.join(ROOT, folder)], { stdio: 'inherit' }).status !== 0,
);
if (failed.length > 0) {
  process.stderr.write(`Types are wrong in: ${failed.join(', ')}.\n`);
  process.exitCode = 1;
}
