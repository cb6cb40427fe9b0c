import type { Browser, Page } from '@playwright/test';
import { launchChromium } from '../../e2e/chromium.ts';
import type { Figure } from '../figure.ts';
import { longLesson } from '../long-lesson.ts';
import { frames } from '../main-thread.ts';
import { openProgram, type Program } from '../program.ts';
import { scrollThrough } from '../scroll-through.ts';
import { longestTasks } from '../trace.ts';

const RUNS = 3;

/** A scroll through an article with all its marks shown, and all of them taken away and drawn anew. */
export async function measureScrolling(): Promise<Figure[]> {
  return [
    ...(await measureIn('5,000 words, 500 marks', 5000, 500)),
    ...(await measureIn('50,000 words, 5,000 marks', 50_000, 5000)),
  ];
}

async function measureIn(name: string, words: number, marks: number): Promise<Figure[]> {
  const browser = await launchChromium('whole');
  const program = await openReading(browser, words, marks);
  const { page } = program;
  const scroll = (): Promise<number[]> => scrollThrough(page, '[data-scroller]');
  const figures = [
    ...(await figuresOf(`${name}: scroll`, browser, page, scroll)),
    ...(await figuresOf(`${name}: all marks redrawn`, browser, page, () => redraw(page))),
  ];
  await program.close();
  await browser.close();
  return figures;
}

async function openReading(browser: Browser, words: number, marks: number): Promise<Program> {
  const lesson = longLesson('long', words, marks);
  const program = await openProgram(browser, { lesson, mode: 'read', marks: [] });
  await program.page.locator('[data-block="1"]').waitFor({ timeout: 120_000 });
  await frames(program.page, 5);
  return program;
}

/** The frames as they came, by the clock; and one more run's longest tasks by the processor, whoever else uses it. */
async function figuresOf(what: string, browser: Browser, page: Page, run: () => Promise<number[]>): Promise<Figure[]> {
  const deltas: number[] = [];
  for (let count = 0; count < RUNS; count++) deltas.push(...(await run()));
  const tasks = await longestTasks(browser, page, async () => void (await run()));
  return [
    {
      row: 'scroll',
      what: `${what}, frames`,
      unit: 'ms',
      values: deltas,
      by: 'max',
      // A screen shows a frame every 16.7 ms: one that is left out makes 33.3.
      must: { atMost: 33.4 },
    },
    { row: 'scroll', what: `${what}, tasks over 5 ms`, unit: 'ms', values: tasks, by: 'max', must: { atMost: 50 } },
  ];
}

/** Shows nobody's marks, then the expert's. */
async function redraw(page: Page): Promise<number[]> {
  await showMarks(page, 'none');
  return page.evaluate(async () => {
    const deltas: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    document.querySelector<HTMLElement>('aside input[type=radio]')?.click();
    for (let count = 0; count < 12; count++) {
      const now = await new Promise<number>(requestAnimationFrame);
      deltas.push(now - last);
      last = now;
    }
    return deltas;
  });
}

const CHOICES = { expert: 0, none: 2 } as const;

/** Chooses whose marks are shown while reading. */
export async function showMarks(page: Page, whose: keyof typeof CHOICES): Promise<void> {
  await page.evaluate(
    (index) => document.querySelectorAll<HTMLElement>('aside input[type=radio]')[index]?.click(),
    CHOICES[whose],
  );
  await frames(page, 5);
}
