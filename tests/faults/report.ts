import { untold } from './told.ts';
import type { Result, Scale, Scenario } from './scenario.ts';

export type Done = { name: string; result: Result; seconds: number };

/** Runs scenarios, one after another. */
export async function runAll(
  scenarios: readonly Scenario[],
  scale: Scale,
  seed: number,
  before: (name: string) => void,
): Promise<Done[]> {
  const done: Done[] = [];
  for (const { name, run } of scenarios) {
    before(name);
    const started = performance.now();
    const result = await run(scale, seed);
    done.push({ name, result, seconds: (performance.now() - started) / 1000 });
  }
  return done;
}

/** Everything that a result is to be blamed for, a line each. */
export function problemsOf(result: Result): string[] {
  if ('skipped' in result) return [];
  const { tries, lost, told, problems } = result;
  return [
    ...(tries === 0 ? ['nothing was tried'] : []),
    ...(lost > 0 ? [`${lost} acknowledged events were lost`] : []),
    ...untold(told).map((kind) => `the interface has no words for ${kind}`),
    ...problems,
  ];
}

/** The table, and below it every problem. */
export function report(done: readonly Done[], seed: number): string {
  const head = ['fault', 'tries', 'acknowledged', 'lost', 'told', 'seconds', 'outcome'];
  const rows = done.map(({ name, result, seconds }) => {
    const took = seconds.toFixed(1);
    if ('skipped' in result) return [name, '–', '–', '–', '–', took, `NOT RUN: ${result.skipped}`];
    const { tries, acknowledged, lost, told, remark } = result;
    const verdict = problemsOf(result).length === 0 ? 'held' : 'FAILED';
    const outcome = remark === '' ? verdict : `${verdict} (${remark})`;
    return [
      name,
      String(tries),
      String(acknowledged),
      String(lost),
      [...told].toSorted().join(' ') || '–',
      took,
      outcome,
    ];
  });
  const problems = done.flatMap(({ name, result }) => problemsOf(result).map((problem) => `${name}: ${problem}`));
  return [
    `Faults, seed ${seed}:`,
    '',
    ...table([head, ...rows]),
    ...(problems.length > 0 ? ['', ...problems] : []),
  ].join('\n');
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return lines.toSpliced(1, 0, rule);
}
