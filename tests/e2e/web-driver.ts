import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Driver } from './driver.ts';
import { systemSpeaking } from './environment.ts';
import { ended } from './process-end.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The local web host, in a Chromium that stands for the system's browser. */
export const webDriver: Driver = async ({ language, dataFolder, viewport, colorScheme, reducedMotion }, browser) => {
  const host = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      './build/compile-cache.js',
      'build/hamesh.ts',
      'serve',
      '--no-open',
      '--port',
      '0',
      '--data',
      dataFolder,
    ],
    { cwd: ROOT, env: { ...systemSpeaking(language), HAMESH_BUILD: 'never' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  host.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const context = await (
    await browser()
  ).newContext({
    colorScheme,
    reducedMotion,
    viewport: viewport ?? { width: 1280, height: 800 },
  });
  const end = async (limit: number): Promise<void> => {
    await ended(host, limit);
    await context.close();
  };
  try {
    const [url, page] = await Promise.all([firstLine(host), context.newPage()]);
    await page.goto(url);
    return {
      page,
      said: () => output,
      answerDialogs: () => Promise.reject(new Error('A browser’s dialogs are the page’s own: listen to its events')),
      kill: () => {
        host.kill('SIGKILL');
        return end(0);
      },
      close: () => {
        host.kill('SIGTERM');
        return end(20_000);
      },
    };
  } catch (error) {
    await end(0);
    throw new Error(`The web host didn't start\n${output}`, { cause: error });
  }
};

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The process has no standard output');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('The process ended before it said where it is');
}
