import type { Page } from '@playwright/test';

/**
 * Scrolls from top to end, half a screen each frame: faster than eyes, as when somebody looks for a passage. Milliseconds
 * from frame to frame.
 */
export async function scrollThrough(page: Page, view: string): Promise<number[]> {
  return page.evaluate(async (selector) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`there is no ${selector}`);
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    element.scrollTop = 0;
    for (let count = 0; count < 10; count++) await frame();
    const deltas: number[] = [];
    let last = await frame();
    while (element.scrollTop + element.clientHeight < element.scrollHeight - 2) {
      element.scrollTop += element.clientHeight / 2;
      const now = await frame();
      deltas.push(now - last);
      last = now;
    }
    return deltas;
  }, view);
}
