import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NODE_OPTIONS } from './student.ts';
import type { Outcome, Result, Scale } from './scenario.ts';

/** What runs on a small disk of its own. */
export type DiskScenario = 'disk-full' | 'read-only';

const ON_OWN_DISK = join(import.meta.dirname, 'on-own-disk.ts');

/**
 * Runs a scenario in a process that may mount a small disk where nobody else sees it: Linux lets one do that in
 * namespaces of its own, without being root.
 */
export function onOwnDisk(scenario: DiskScenario, scale: Scale, seed: number): Result {
  if (process.platform !== 'linux') return { skipped: 'only Linux lends a disk of one’s own' };
  const lent = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs none /mnt'], { encoding: 'utf8' });
  if (lent.status !== 0) return { skipped: `no disk of one’s own may be mounted here: ${said(lent)}` };
  const args = [process.execPath, ...NODE_OPTIONS, ON_OWN_DISK, scenario, scale, String(seed)];
  const run = spawnSync('unshare', ['-rm', ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${scenario}: ${said(run)}`);
  const outcome = JSON.parse(run.stdout) as Omit<Outcome, 'told'> & { told: string[] }; // what the process wrote
  return { ...outcome, told: new Set(outcome.told) };
}

function said({ stderr, error }: { stderr: string | null; error?: Error }): string {
  return error?.message ?? stderr?.trim() ?? '';
}
