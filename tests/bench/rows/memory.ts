import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { launchChromium } from '../../e2e/chromium.ts';
import { Learner } from '../../e2e/learner.ts';
import { shippedLesson } from '../../fixtures/shipped-lesson.ts';
import { spreadOf, type Figure } from '../figure.ts';
import { openProgram } from '../program.ts';

/** Rounds of use: what somebody does in an hour, and how much of it is for everything to have been loaded once. */
const ROUNDS = 24;
const WARM_UP = 8;

/** Megabytes: what the page keeps after its garbage is collected, and what the machine's process holds. */
type Held = { page: number; host: number };

export async function measureMemory(): Promise<Figure[]> {
  const browser = await launchChromium('whole');
  const program = await openProgram(browser, { lesson: shippedLesson(), mode: 'read', marks: [] });
  const { page } = program;
  const learner = new Learner(page, 'en');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await learner.inLesson();
  await toLibrary(learner);
  const idle = await held(cdp, program.host);
  const used: Held[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await use(learner, page);
    used.push(await held(cdp, program.host));
  }
  await program.close();
  await browser.close();
  const warm = used.slice(WARM_UP);
  const told = { row: 'memory', unit: 'MB', by: 'max', must: null } as const;
  return [
    { ...told, what: 'idle on the library: page, after collection', values: [idle.page] },
    { ...told, what: 'idle on the library: host, resident', values: [idle.host] },
    growthOf(
      'page',
      warm.map((one) => one.page),
    ),
    growthOf(
      'host, resident',
      warm.map((one) => one.host),
    ),
  ];
}

/** By how much the last quarter is above the first one. */
function growthOf(what: string, values: readonly number[]): Figure {
  const quarter = Math.floor(values.length / 4);
  const first = spreadOf(values.slice(0, quarter)).median;
  const last = spreadOf(values.slice(-quarter)).median;
  return {
    row: 'memory',
    what: `after an hour's use: ${what} grew by`,
    unit: '%',
    values: [100 * (last / first - 1)],
    by: 'max',
    must: { atMost: 5 },
  };
}

/** Reads, walks, marks and unmarks, and goes back to the library. */
async function use(learner: Learner, page: Page): Promise<void> {
  await learner.openLesson();
  await learner.go('read');
  for (let note = 0; note < 3; note++) await learner.notes().nth(note).getByRole('button').click();
  await learner.go('walk');
  await learner.go('practise');
  await page.getByRole('textbox').first().waitFor();
  for (const block of [2, 3, 4]) {
    await page.evaluate((index) => {
      const text = document.querySelector(`[data-block="${index}"]`)?.firstChild;
      document.querySelector<HTMLElement>('[role=textbox]')?.focus();
      if (text) window.getSelection()?.setBaseAndExtent(text, 0, text, 20);
    }, block);
    await page.getByRole('toolbar').waitFor();
    await page.keyboard.press('3');
    await page.locator('[data-note][data-active]').waitFor();
    await page.keyboard.press('Control+z');
  }
  await learner.go('quiz');
  await learner.go('review');
  await toLibrary(learner);
}

async function toLibrary(learner: Learner): Promise<void> {
  await learner.button('lesson.library').click();
  await learner.inLibrary();
}

async function held(cdp: CDPSession, host: number): Promise<Held> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const page = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
  const resident = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${host}/status`, 'utf8'))?.[1];
  return { page: page / 1e6, host: Number(resident) / 1000 };
}
