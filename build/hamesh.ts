import { run } from '../services/cli/main.ts';
import { ensureBuilt } from './build.ts';

/**
 * `npm run -s hamesh -- …`: the command line. Only `serve` shows pages, so only it needs the renderer built; the end-to-end
 * tests build it once themselves, and say HAMESH_BUILD=never.
 */

const args = process.argv.slice(2);
if (args[0] === 'serve' && process.env['HAMESH_BUILD'] !== 'never') await ensureBuilt(['renderer']);
process.exitCode = await run(args);
