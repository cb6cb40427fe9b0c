import { run } from '../../../../services/cli/main.ts';
import { systemIo } from '../../../../services/cli/system-io.ts';

/** Run as a process of its own: the command line as `npm run hamesh` starts it, on a root that the test made up. */
const [root = '', ...args] = process.argv.slice(2);
process.exitCode = await run(args, { ...systemIo(), root });
