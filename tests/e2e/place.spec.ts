import type { Locator, Page } from '@playwright/test';
import type { Article, Block } from '../../core/article/article.ts';
import type { Deed } from '../../core/study/event.ts';
import { broughtArticle } from '../fixtures/own-articles.ts';
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
  const before = block(page, 2);
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

test('opens a lesson at its beginning, whatever was read before, and after a kill where one read last', async ({
  hamesh,
}) => {
  const window = { width: 1000, height: 600 };
  const first = await hamesh.launch({ viewport: window });
  const before = new Learner(first.page, 'en');
  await before.arrive();
  await before.openOwnArticle(longArticle());
  await goTo(first.page, 6);
  await expect.poll(() => lastStored(before)).toMatchObject({ type: 'visited', place: { block: 6 } });
  await before.button('lesson.library').click();
  await before.openLesson();
  await expect(first.page.locator('[data-scroller]')).toHaveJSProperty('scrollTop', 0);
  await goTo(first.page, 4);
  await expect.poll(() => lastStored(before)).toMatchObject({ type: 'visited', place: { block: 4 } });
  await first.kill();

  const { page } = await hamesh.launch({ viewport: window });
  await new Learner(page, 'en').inLesson();
  const top = (): Promise<number> => block(page, 4).evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top).toBeGreaterThan(0);
  await expect.poll(top).toBeLessThan(150);
});

test('keeps what marks the words in sight where they end at the view’s end', async ({ hamesh }) => {
  const { page } = await hamesh.launch({ viewport: { width: 1000, height: 600 } });
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await learner.go('practise');
  await learner.startRound('blank');
  const toolbar = page.getByRole('toolbar', { name: learner.says('practise.toolbar') });
  const select = (index: number, lineAt: 'start' | 'end'): Promise<void> =>
    block(page, index).evaluate((element, at) => {
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

function block(page: Page, index: number): Locator {
  return page.locator(`[data-block="${index}"]`);
}

async function goTo(page: Page, index: number): Promise<void> {
  // Faces that come late move every line.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await block(page, index).evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
}

async function lastStored(learner: Learner): Promise<Deed | undefined> {
  return (await learner.storedDeeds()).at(-1);
}

/** An article of one's own that doesn't fit into a window. */
function longArticle(): Article {
  const article = broughtArticle('en');
  const paragraphs = Array.from({ length: 8 }, (): Block => {
    return { kind: 'paragraph', text: 'The council met again. '.repeat(40).trim() };
  });
  const versions = article.versions.map(({ id, blocks }) => ({ id, blocks: [...blocks, ...paragraphs] }));
  return { ...article, versions };
}
