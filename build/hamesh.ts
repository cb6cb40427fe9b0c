import { run } from '../services/cli/main.ts';
import { ensureBuilt } from './build.ts';

/** `npm run -s hamesh -- …`: the command line. Only `serve` shows pages, so only it needs the renderer built. */

const args = process.argv.slice(2);
if (args[0] === 'serve') await ensureBuilt(['renderer']);
process.exitCode = await run(args);
