import { readFileSync, writeFileSync } from 'node:fs';
import { completeSelectors } from '../../core/lesson/complete.ts';
import { heldApartNames, importHeldApart, keyFile } from './held-apart-texts.ts';

/**
 * `node tests/evaluation/complete-keys.ts`: fills in the positions and surroundings in the keys of the texts held apart,
 * of which whoever writes a key gives only the words, and the block or a prefix where they stand in several places.
 */
for (const name of heldApartNames()) {
  const { part, problems } = completeSelectors(JSON.parse(readFileSync(keyFile(name), 'utf8')), importHeldApart(name));
  writeFileSync(keyFile(name), `${JSON.stringify(part, null, 2)}\n`);
  for (const problem of problems) {
    const message =
      problem.kind === 'schema' ? problem.message : `“${problem.exact}” stands in ${problem.found} places.`;
    process.stderr.write(`${name}${problem.path}: ${message}\n`);
    process.exitCode = 1;
  }
}
