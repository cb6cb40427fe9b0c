import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The repository's root. */
export const ROOT = path.resolve(import.meta.dirname, '..');

/** What is built, and the sources whose change makes it stale. */
export const TARGETS = {
  renderer: { configs: ['renderer'], sources: ['core', 'renderer'], product: 'dist/renderer/index.html' },
  host: { configs: ['host'], sources: ['core', 'services'], product: 'dist/host/main.mjs' },
  desktop: {
    configs: ['main', 'preload'],
    sources: ['core', 'services', 'electron'],
    product: 'dist/electron/main.cjs',
  },
} as const;

export type Target = keyof typeof TARGETS;

export const TARGET_NAMES: readonly Target[] = ['renderer', 'host', 'desktop'];

/** True where `target` was built from the sources as they are now: by content, since a checkout touches every date. */
export function isFresh(target: Target): boolean {
  try {
    statSync(path.join(ROOT, TARGETS[target].product));
    return readFileSync(stampPath(target), 'utf8') === sourcesHash(target);
  } catch {
    return false;
  }
}

/** Runs `build` for `target`, and remembers the sources as they were before it began. */
export async function buildWithStamp(target: Target, build: () => Promise<void>): Promise<void> {
  const hash = sourcesHash(target);
  rmSync(stampPath(target), { force: true });
  await build();
  mkdirSync(path.dirname(stampPath(target)), { recursive: true });
  writeFileSync(stampPath(target), hash);
}

function stampPath(target: Target): string {
  return path.join(ROOT, 'dist', 'stamps', target);
}

/** The paths of all files whose change makes a target stale. */
export function sourcesOf(target: Target): string[] {
  return globSync(
    [
      ...TARGETS[target].sources.map((folder) => `${folder}/**`),
      'build/*.ts',
      'package.json',
      'package-lock.json',
      'tsconfig.base.json',
    ],
    { cwd: ROOT, withFileTypes: true },
  )
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function sourcesHash(target: Target): string {
  const hash = createHash('sha256');
  for (const file of sourcesOf(target)) {
    hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
