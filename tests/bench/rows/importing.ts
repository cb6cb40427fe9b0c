import fc from 'fast-check';
import { importBytes } from '../../../services/importing/import-file.ts';
import { HOSTILE_FILES, mutatedFile, type BroughtFile } from '../../fixtures/hostile-files.ts';
import { cpuTimeAwaited } from '../cpu-time.ts';
import { spreadOf, type Figure } from '../figure.ts';

const MUTATED = 10_000;
const SEED = 4;
/** Milliseconds of processor that one file may take. */
const LONGEST = 2000;

/** How long a file takes to be read or refused, whatever is in it. */
export async function measureImporting(): Promise<Figure[]> {
  const row = { row: 'import', unit: 'ms', by: 'max', must: { atMost: LONGEST } } as const;
  const mutated: number[] = [];
  for (const file of fc.sample(mutatedFile, { numRuns: MUTATED, seed: SEED })) mutated.push(await timeOf(file));
  const hostile: number[] = [];
  for (const file of HOSTILE_FILES) hostile.push(await timeOf(file));
  const slowest = HOSTILE_FILES[hostile.indexOf(spreadOf(hostile).max)]?.what;
  return [
    { ...row, what: 'one of 10,000 mutated files', values: mutated },
    { ...row, what: `one of the files made to hang (slowest: ${slowest})`, values: hostile },
  ];
}

function timeOf({ bytes, name }: BroughtFile): Promise<number> {
  return cpuTimeAwaited(() => importBytes(bytes, name));
}
