import type { ChildProcess } from 'node:child_process';

/** Resolves once `child` has ended; kills it where it hasn't within `limit` milliseconds. */
export async function ended(child: ChildProcess, limit: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
