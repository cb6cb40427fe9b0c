import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../build/targets.ts';
import type { Figure } from '../figure.ts';

/** What has to be fetched before the first screen, and what is installed beside the runtime. */
export function measureSize(): Figure[] {
  const { stdout } = spawnSync(process.execPath, ['build/first-screen-size.ts'], { cwd: ROOT, encoding: 'utf8' });
  const total = /([\d.]+) kB {2}the first screen/.exec(stdout)?.[1];
  const archives = globSync('dist/packages/**/app.asar', { cwd: ROOT });
  return [
    {
      row: 'size',
      what: "first screen's JavaScript, gzipped",
      unit: 'kB',
      values: [Number(total)],
      by: 'max',
      must: { atMost: 250 },
    },
    // Only what was packaged on this machine can be weighed.
    ...(archives.length === 0
      ? []
      : [
          {
            row: 'size',
            what: 'archive, without the runtime',
            unit: 'MB',
            values: archives.map((file) => statSync(path.join(ROOT, file)).size / 1e6),
            by: 'max',
            must: { atMost: 12 },
          } as const,
        ]),
  ];
}
