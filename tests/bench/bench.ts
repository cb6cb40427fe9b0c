import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../../build/build.ts';
import { ROOT } from '../../build/targets.ts';
import { isReached, spreadOf, tableOf, type Figure } from './figure.ts';
import { measureAgreement } from './rows/agreement.ts';
import { measureEvents } from './rows/events.ts';
import { measureImporting } from './rows/importing.ts';
import { measureMarking } from './rows/marking.ts';
import { measureMemory } from './rows/memory.ts';
import { measureAgainstPeer } from './rows/peer.ts';
import { measureScoring } from './rows/scoring.ts';
import { measureScrolling } from './rows/scrolling.ts';
import { measureSize } from './rows/size.ts';
import { measureStart } from './rows/start.ts';
import { measureSuggesting } from './rows/suggesting.ts';

/**
 * `npm run bench`, or `npm run bench -- ROW …` for some rows: measures the program as it is built, and says of each
 * figure whether it is what it must be. Nothing fails here: a figure is for people to judge, on the machine it is of.
 */
const ROWS: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  size: measureSize,
  score: measureScoring,
  agreement: measureAgreement,
  start: measureStart,
  mark: measureMarking,
  scroll: measureScrolling,
  peer: measureAgainstPeer,
  events: measureEvents,
  memory: measureMemory,
  import: measureImporting,
  suggest: measureSuggesting,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(ROWS, name));
if (unknown.length > 0) {
  process.stderr.write(`There is no row ${unknown.join(', ')}; there are ${Object.keys(ROWS).join(', ')}.\n`);
  process.exit(2);
}

await ensureBuilt(['renderer', 'host']);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(ROWS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stderr.write(`${name}…\n`);
  try {
    figures.push(...(await measure()));
  } catch (error) {
    // What the other rows took their time for is told all the same.
    process.stderr.write(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
}
const machine = {
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  load: loadavg(),
  node: process.version,
};
const folder = path.join(ROOT, 'dist/bench');
mkdirSync(folder, { recursive: true });
const told = figures.map((figure) => ({ ...figure, spread: spreadOf(figure.values), reached: isReached(figure) }));
writeFileSync(path.join(folder, 'bench.json'), `${JSON.stringify({ machine, figures: told }, null, 2)}\n`);
process.stdout.write(`${tableOf(figures)}\n\n`);
const load = machine.load.map((one) => one.toFixed(1)).join(' ');
process.stdout.write(`${machine.cores} × ${machine.processor}, load ${load}, Node ${machine.node}\n`);
