import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

type Locked = { packages: Record<string, { optionalDependencies?: Record<string, string> }> };

const lock = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')) as Locked; // npm's own format

/** Where a registry lacks the builds for other systems, npm leaves them out of the lock, and then refuses the lock. */
it('locks every build that a package has for other systems', () => {
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !(`node_modules/${name}` in lock.packages) && !(`${place}/node_modules/${name}` in lock.packages),
      )
      .map((name) => `${place}: ${name}`),
  );
  expect(missing).toEqual([]);
});
