import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourcesOf, TARGET_NAMES } from '../../build/targets.ts';

/** What is bundled and isn't among a target's sources could change, and the old bundle would go on being tried. */
describe.each(TARGET_NAMES)('the target %s', (target) => {
  const sources = sourcesOf(target);
  const bundled = sources.filter((file) => /\.tsx?$/.test(file) && !file.startsWith(path.join(ROOT, 'build')));

  it('goes stale with each file of ours that it bundles', () => {
    const imported = bundled.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^'?]+)/g)].map(([, specifier = '']) =>
        path.resolve(path.dirname(file), specifier),
      ),
    );
    expect(imported.length).toBeGreaterThan(10);
    expect(imported.filter((file) => !sources.includes(file))).toEqual([]);
  });
});
