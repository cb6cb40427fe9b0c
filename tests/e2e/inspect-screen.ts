import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Hamesh } from './hamesh.ts';

/** Pictures of every screen, for people to look at; kept out of the repository. */
const FOLDER = path.resolve(import.meta.dirname, '../output/screens');

/**
 * Takes a picture of a screen, and holds it to being whole and to having nothing serious for axe, once something is there
 * that the screen before has not: that one, or an empty page, has no fault either.
 */
export async function inspectScreen(
  { host }: Pick<Hamesh, 'host'>,
  page: Page,
  name: string,
  there: Locator,
): Promise<void> {
  const file = path.join(FOLDER, host, `${name}.png`);
  await expect(there, file).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: file });
  // A page wider than its window is cut off or scrolls sideways: neither is whole.
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, file).toBeLessThanOrEqual(0);
  // What holds is not asked for: telling it takes a fifth of the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(serious, file).toEqual([]);
}
