import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { ROOT } from '../../../build/targets.ts';
import { defaultPreferences } from '../../../core/study/learner.ts';
import { launchChromium } from '../../e2e/chromium.ts';
import { firstLine } from '../../e2e/first-line.ts';
import { ended } from '../../e2e/process-end.ts';
import { spawnWebHost } from '../../e2e/web-host-process.ts';
import type { Figure } from '../figure.ts';
import { frames } from '../main-thread.ts';
import { machineOn } from '../program.ts';

const RUNS = 10;

/** Milliseconds in which a new window of the browser's is done with itself: for a second or two it takes all of a core. */
const SETTLING = 2500;

/**
 * From the start of the web host's process to a library that can be used, in a browser that is open already and at rest.
 * Cold: nothing compiled is kept from an earlier start.
 */
export async function measureStart(): Promise<Figure[]> {
  const browser = await launchChromium('whole');
  const folder = mkdtempSync(path.join(tmpdir(), 'hamesh-bench-'));
  const machine = machineOn({ dataFolder: folder, lessonsFolder: path.join(ROOT, 'assets/lessons') });
  await machine.call('learner.create', { name: null, preferences: defaultPreferences('ar') });
  await machine.close();
  const cold: number[] = [];
  const warm: number[] = [];
  await startOnce(browser, folder, {});
  for (let run = 0; run < RUNS; run++) {
    cold.push(await startOnce(browser, folder, { NODE_DISABLE_COMPILE_CACHE: '1' }));
    warm.push(await startOnce(browser, folder, {}));
  }
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  const told = { row: 'start', unit: 'ms', by: 'median', must: { atMost: 1000 } } as const;
  return [
    { ...told, what: 'process start → library, cold', values: cold },
    { ...told, what: 'process start → library, warm', values: warm },
  ];
}

async function startOnce(browser: Browser, folder: string, env: Record<string, string>): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await wait(SETTLING);
  const began = performance.now();
  const host = spawnWebHost(folder, { ...process.env, ...env });
  await page.goto(await firstLine(host), { waitUntil: 'commit' });
  // Asked in each frame: the test's own way to wait asks again after up to half a second.
  await page.waitForFunction(() => document.querySelector('[role="progressbar"]')?.checkVisibility() === true, null, {
    polling: 'raf',
  });
  // Painted, and with nothing left to do before it answers.
  await frames(page, 1);
  const took = performance.now() - began;
  await context.close();
  host.kill('SIGTERM');
  await ended(host, 5000);
  return took;
}
