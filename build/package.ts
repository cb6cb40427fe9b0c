import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './build.ts';
import { writeLicences } from './packaging/licences.ts';
import { signingWarnings } from './packaging/signing.ts';
import { ROOT } from './targets.ts';

/** `npm run package -- ARGUMENTS`: builds Hamesh, and hands the arguments to electron-builder. */

await ensureBuilt(['renderer', 'desktop']);
writeLicences();
for (const warning of signingWarnings(process.platform, process.env)) process.stderr.write(`${warning}\n`);
// A secret that a workflow doesn't have comes as an empty variable, which isn't the same as none to electron-builder.
const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
const builder = path.join(ROOT, 'node_modules/electron-builder/cli.js');
const { status } = spawnSync(
  process.execPath,
  [builder, '--config', 'build/packaging/electron-builder.config.ts', '--publish', 'never', ...process.argv.slice(2)],
  { cwd: ROOT, env, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
