import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../../core/article/article.ts';
import { importBytes } from '../../../../services/importing/import-file.ts';
import { HOSTILE_FILES, mutatedFile } from '../../../fixtures/hostile-files.ts';

// How long each takes is the bench's: a test that asks the clock fails for what else the machine does.

/** So many mutated files by default; HAMESH_RUNS=10000 for a night's worth. */
const RUNS = Number(process.env['HAMESH_RUNS'] ?? 300);

async function expectReadOrRefused(bytes: Uint8Array, name: string): Promise<void> {
  const result = await importBytes(bytes, name);
  if (result.ok) expect(articleSchema.parse(result.article)).toEqual(result.article);
}

describe('whatever the file', () => {
  it(
    'is read as an article that fits its schema, or refused',
    async () => {
      await fc.assert(
        fc.asyncProperty(mutatedFile, ({ name, bytes }) => expectReadOrRefused(bytes, name)),
        { numRuns: RUNS, seed: 4 },
      );
    },
    30_000 + RUNS * 100,
  );
});

describe('files made to hang are read or refused', () => {
  it.each(HOSTILE_FILES)('$what', ({ name, bytes }) => expectReadOrRefused(bytes, name), 60_000);
});
