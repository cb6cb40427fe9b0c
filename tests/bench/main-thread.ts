import type { CDPSession, Page } from '@playwright/test';

/**
 * What a page's main thread did, in milliseconds of processor rather than of the clock, so that what else the machine
 * does is not counted.
 */
export type MainThread = { task: number; script: number; layout: number; style: number };

type Watch = { cdp: CDPSession; during: (act: () => Promise<void>) => Promise<MainThread> };

/** Counts what a page's main thread does. */
export async function watchMainThread(page: Page): Promise<Watch> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

  async function total(): Promise<MainThread> {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string): number => 1000 * (metrics.find((one) => one.name === name)?.value ?? NaN);
    return {
      task: of('TaskDuration'),
      script: of('ScriptDuration'),
      layout: of('LayoutDuration'),
      style: of('RecalcStyleDuration'),
    };
  }

  return {
    cdp,
    during: async (act) => {
      const before = await total();
      await act();
      const after = await total();
      return {
        task: after.task - before.task,
        script: after.script - before.script,
        layout: after.layout - before.layout,
        style: after.style - before.style,
      };
    },
  };
}

/** Resolves after so many more frames of the page. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(
    (left) =>
      new Promise<void>((resolve) => {
        const next = (rest: number): void => {
          requestAnimationFrame(() => (rest === 0 ? resolve() : next(rest - 1)));
        };
        next(left);
      }),
    count,
  );
}
