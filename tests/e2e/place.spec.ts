import type { Locator, Page } from '@playwright/test';
import type { Article, Block } from '../../core/article/article.ts';
import type { Deed } from '../../core/study/event.ts';
import { broughtArticle } from '../fixtures/own-articles.ts';
import { shippedLesson } from '../fixtures/shipped-lesson.ts';
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

  // Where all the English stands below its sentences already, Enter still says it.
  await page.getByRole('group', { name: learner.says('read.text') }).focus();
  const told = page.locator('[data-live-announcer]');
  await page.keyboard.press('ArrowDown');
  await expect(told.locator('[lang="ar"]')).not.toBeEmpty();
  await page.keyboard.press('Enter');
  await expect(told.locator('[lang="en"]')).toContainText('Lavrov');
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
  // By the rail, which is one stop of Tab however long it is.
  const dots = first.page.getByRole('navigation', { name: before.says('rail.blocks') }).getByRole('button');
  await expect(dots.and(first.page.locator('[tabindex="0"]'))).toHaveCount(1);
  await dots.first().focus();
  await first.page.keyboard.press('ArrowUp');
  await expect(dots.first()).toBeFocused();
  await first.page.keyboard.press('End');
  await expect(dots.last()).toBeFocused();
  await first.page.keyboard.press('Home');
  await first.page.keyboard.press('ArrowDown');
  await expect(dots.nth(1)).toBeFocused();
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

  // It goes along with the words when their lines move.
  await page.setViewportSize({ width: 1280, height: 600 });
  const besideWords = (): Promise<number> =>
    toolbar.evaluate((element) => {
      const words = window.getSelection()?.getRangeAt(0).getBoundingClientRect();
      return Math.abs(element.getBoundingClientRect().top - (words?.bottom ?? 0));
    });
  await expect.poll(besideWords).toBeLessThan(24);

  // In the system's own colours, what is selected is drawn in those for it.
  await page.emulateMedia({ forcedColors: 'active' });
  const colours = await block(page, 3).evaluate((element) =>
    ['', '::selection'].map((part) => getComputedStyle(element, part).color),
  );
  expect(colours[0]).not.toBe(colours[1]);
});

test('leaves room for notes in a low window, in a drawer that folds and unfolds for what a key asks for', async ({
  hamesh,
}) => {
  const { page } = await hamesh.launch({ viewport: { width: 640, height: 360 } });
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await learner.notes().last().scrollIntoViewIfNeeded();
  const handle = learner.button('lesson.margin');
  const isCovered = await handle.evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return !button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(isCovered).toBe(false);
  await handle.click();
  await expect(handle).toHaveAttribute('aria-expanded', 'false');

  await learner.go('walk');
  await handle.click();
  await page.keyboard.press('Alt+PageDown');
  await expect(page.getByRole('heading', { name: shippedLesson().walk[1]?.title.en ?? '' })).toBeFocused();

  await learner.go('quiz');
  await learner.button('quiz.begin').click();
  await handle.click();
  await page
    .getByRole('navigation', { name: learner.says('quiz.items') })
    .getByRole('button')
    .nth(1)
    .click();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeFocused();

  await learner.go('practise');
  await learner.startRound('blank');
  await handle.click();
  await block(page, 5).evaluate((element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    const text = element.firstChild;
    if (text) window.getSelection()?.setBaseAndExtent(text, 0, text, 5);
  });
  await learner.text.focus();
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: learner.says('practise.note') })).toBeFocused();

  // And nothing of the header is out of reach in the narrowest.
  await page.setViewportSize({ width: 320, height: 640 });
  for (const button of await page.getByRole('banner').getByRole('button').all()) {
    await expect(button).toBeInViewport({ ratio: 1 });
  }
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
