import { expect, test } from './hamesh.ts';
import { Learner } from './learner.ts';

test('keeps the line that one reads when the letters, their English or the window change', async ({ hamesh }) => {
  const { page } = await hamesh.launch({ viewport: { width: 1000, height: 600 } });
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  // Fonts that come late move every line.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(500);
  const before = page.locator('[data-block="2"]');
  const top = (): Promise<number> => before.evaluate((block) => block.getBoundingClientRect().top);
  const scrollTop = (): Promise<number> => page.locator('[data-scroller]').evaluate((view) => view.scrollTop);
  await before.evaluate((block) => block.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const at = await top();
  const from = await scrollTop();
  await page.waitForTimeout(500);

  const settings = page.getByRole('button', { name: learner.says('settings.title') });
  await settings.click();
  for (let step = 0; step < 3; step++) await learner.button('settings.larger').click();
  await expect.poll(scrollTop).toBeGreaterThan(from + 100);
  await expect.poll(async () => Math.abs((await top()) - at)).toBeLessThan(30);
  await page
    .locator('label')
    .filter({ hasText: learner.says('settings.gloss') })
    .click();
  await expect(page.getByText('Lavrov said, in a statement')).toBeVisible();
  await expect.poll(async () => Math.abs((await top()) - at)).toBeLessThan(30);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 920, height: 700 });
  await expect.poll(async () => Math.abs((await top()) - at)).toBeLessThan(30);
});

test('keeps what marks the words in sight where they end at the view’s end', async ({ hamesh }) => {
  const { page } = await hamesh.launch({ viewport: { width: 1000, height: 600 } });
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await learner.go('practise');
  await learner.startRound('blank');
  const toolbar = page.getByRole('toolbar', { name: learner.says('practise.toolbar') });
  const select = (block: number, lineAt: 'start' | 'end'): Promise<void> =>
    page.locator(`[data-block="${block}"]`).evaluate((element, at) => {
      element.scrollIntoView({ block: at, behavior: 'instant' });
      const text = element.firstChild;
      if (text) window.getSelection()?.setBaseAndExtent(text, 4, text, text.textContent?.length ?? 0);
    }, lineAt);

  await select(2, 'end');
  await expect(toolbar).toHaveAttribute('data-side', 'above');
  await expect(toolbar).toBeInViewport({ ratio: 1 });
  await select(3, 'start');
  await expect(toolbar).toHaveAttribute('data-side', 'below');
  await expect(toolbar).toBeInViewport({ ratio: 1 });
});
