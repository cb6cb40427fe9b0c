import type { Page } from '@playwright/test';

/** Pixels a frame: 7,200 a second, as when a hand flings the page on to look for a passage. */
const PACE = 120;

/** Scrolls from top to end, and tells the milliseconds from frame to frame. */
export async function scrollThrough(page: Page, view: string): Promise<number[]> {
  return page.evaluate(
    async ([selector, pace]) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`there is no ${selector}`);
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      element.scrollTop = 0;
      for (let count = 0; count < 10; count++) await frame();
      const deltas: number[] = [];
      let last = await frame();
      while (element.scrollTop + element.clientHeight < element.scrollHeight - 2) {
        element.scrollTop += pace;
        const now = await frame();
        deltas.push(now - last);
        last = now;
      }
      return deltas;
    },
    [view, PACE] as const,
  );
}
