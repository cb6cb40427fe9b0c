import type { Driver } from './driver.ts';
import { systemSpeaking } from './environment.ts';
import { firstLine } from './first-line.ts';
import { ended } from './process-end.ts';
import { spawnWebHost } from './web-host-process.ts';

/** The local web host, in a Chromium that stands for the system's browser. */
export const webDriver: Driver = async ({ language, dataFolder, viewport, colorScheme, reducedMotion }, browser) => {
  const host = spawnWebHost(dataFolder, { ...systemSpeaking(language), HAMESH_BUILD: 'never' });
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
