import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type Browser } from '@playwright/test';
import { launchChromium } from './chromium.ts';
import { desktopDriver } from './desktop-driver.ts';
import type { Driver, Launch, Running } from './driver.ts';
import { webDriver } from './web-driver.ts';

export { expect } from '@playwright/test';

export type Hamesh = {
  /** Which of its hosts it runs on. */
  host: 'desktop' | 'web';
  /** Starts it. Without a `dataFolder` it is one of the test's own, the same at each start, and empty at first. */
  launch: (options?: Partial<Launch>) => Promise<Running & { dataFolder: string }>;
};

type Options = { host: Hamesh['host'] };
type WorkerFixtures = { sharedBrowser: () => Promise<Browser> };

export const test = base.extend<Options & { hamesh: Hamesh }, WorkerFixtures>({
  host: ['desktop', { option: true }],

  /** One Chromium for a worker, started when the first test needs it. */
  sharedBrowser: [
    async ({}, use) => {
      const shared: { browser?: Promise<Browser> } = {};
      await use(() => (shared.browser ??= launchChromium()));
      await (await shared.browser)?.close();
    },
    { scope: 'worker' },
  ],

  hamesh: async ({ host, sharedBrowser }, use, testInfo) => {
    const ownFolder = await mkdtemp(path.join(tmpdir(), 'hamesh-test-'));
    const started: Running[] = [];
    await use({
      host,
      launch: async (options = {}) => {
        const launch: Launch = {
          language: 'en',
          dataFolder: ownFolder,
          viewport: null,
          colorScheme: 'light',
          reducedMotion: 'reduce',
          files: [],
          ...options,
        };
        const running = await driverFor(host)(launch, sharedBrowser);
        started.push(running);
        return { ...running, dataFolder: launch.dataFolder };
      },
    });
    for (const running of started) {
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach('said by the machine', { body: running.said(), contentType: 'text/plain' });
        await attachScreenshot(running, testInfo.outputPath(`screen-${started.indexOf(running) + 1}.png`));
      }
      await running.kill();
    }
    // Chromium's other processes end a little after the one that was waited for, and Windows keeps their files till then.
    await rm(ownFolder, { recursive: true, force: true, maxRetries: 10 });
  },
});

function driverFor(host: Hamesh['host']): Driver {
  return host === 'web' ? webDriver : desktopDriver().driver;
}

async function attachScreenshot({ page }: Running, file: string): Promise<void> {
  if (page.isClosed()) return;
  await page.screenshot({ path: file, timeout: 5_000 }).catch(() => undefined); // the test has failed for its own reason
}
