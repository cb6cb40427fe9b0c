import { problemsOf, report, runAll } from './report.ts';
import { SCENARIOS } from './scenarios.ts';

/**
 * `npm run test:faults -- [--short] [--seed=N] [--only=WORD]`: does to Hamesh what the world does, and counts what is
 * lost. `--only` tries the faults whose name has the word.
 */
const args = process.argv.slice(2);
const option = (name: string): string | undefined =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const seed = Number(option('seed') ?? 2026);
const scenarios = SCENARIOS.filter(({ name }) => name.includes(option('only') ?? ''));
const results = await runAll(scenarios, args.includes('--short') ? 'short' : 'full', seed, (name) => {
  process.stderr.write(`${name}…\n`);
});
process.stdout.write(`${report(results, seed)}\n`);
process.exitCode = results.length === 0 || results.some(({ result }) => problemsOf(result).length > 0) ? 1 : 0;
