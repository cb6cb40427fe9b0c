import { resolve } from 'node:path';
import type { Io } from './io.ts';

/** The process itself. */
export function systemIo(): Io {
  // Whoever read our output may stop early (`hamesh key … | head`): that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const { env } = process;
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    env,
    // npm runs a script in the package's root, and keeps in INIT_CWD where the person stood.
    folder: (env['npm_lifecycle_event'] === 'hamesh' ? env['INIT_CWD'] : undefined) ?? process.cwd(),
    root: resolve(import.meta.dirname, '../..'),
  };
}
