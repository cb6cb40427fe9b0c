import { spawnSync } from 'node:child_process';

/** `npm test`: every check, the quick ones first, until one fails. */

const STEPS = [
  ['types', 'check'],
  ['lint', 'lint'],
  ['house rules', 'test:house'],
  ['unit and property tests', 'test:unit'],
  ['build', 'build'],
  ["first screen's size", 'size'],
  ['packaging', 'test:packaging'],
  ['end to end', 'test:e2e'],
] as const;

const started = performance.now();
for (const [name, script] of STEPS) {
  const stepStarted = performance.now();
  process.stdout.write(`\n── ${name}\n`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stdout.write(`\nFailed at: ${name} (npm run ${script}).\n`);
    process.exit(1);
  }
  process.stdout.write(`── ${name}: passed in ${seconds(stepStarted)}\n`);
}
process.stdout.write(`\nAll ${STEPS.length} checks passed in ${seconds(started)}.\n`);

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
