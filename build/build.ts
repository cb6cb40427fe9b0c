import path from 'node:path';
import { buildWithStamp, isFresh, ROOT, TARGET_NAMES, TARGETS, type Target } from './targets.ts';

/** Builds `targets`, one after the other. Vite is loaded only here: a fresh start doesn't wait for it. */
export async function build(targets: readonly Target[]): Promise<void> {
  // Vite heeds this over the mode, and a test runner that builds has set its own.
  process.env['NODE_ENV'] = 'production';
  const vite = await import('vite');
  for (const target of targets) {
    await buildWithStamp(target, async () => {
      for (const config of TARGETS[target].configs) {
        const configFile = path.join(ROOT, 'build', `${config}.config.ts`);
        await vite.build({ configFile, configLoader: 'native', logLevel: 'warn', mode: 'production' });
      }
    });
  }
}

/** Builds those of `targets` whose sources have changed since; says so on standard error, where nobody parses. */
export async function ensureBuilt(targets: readonly Target[]): Promise<void> {
  const stale = targets.filter((target) => !isFresh(target));
  if (stale.length === 0) return;
  process.stderr.write(`Building ${stale.join(' and ')}…\n`);
  await build(stale);
}

if (import.meta.main) await build(TARGET_NAMES);
