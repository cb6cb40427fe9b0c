import type { Locator } from '@playwright/test';
import { LANGUAGES } from '../../core/language/bilingual.ts';
import type { Stop } from '../../core/lesson/stop.ts';
import { shippedLesson } from '../fixtures/shipped-lesson.ts';
import { expect, test } from './hamesh.ts';
import { Learner } from './learner.ts';
import { slowDisk } from './slow-disk.ts';

const lesson = shippedLesson();

for (const language of LANGUAGES) {
  test(`goes through the whole walk (${language})`, async ({ hamesh }) => {
    test.slow();
    const { page } = await hamesh.launch({ language });
    const learner = new Learner(page, language);
    await learner.arrive();
    await learner.openLesson();
    await learner.go('walk');
    for (const stop of lesson.walk) {
      await expect(page.getByRole('heading', { level: 2, name: stop.title[language] })).toBeVisible();
      await answer(learner, stop);
      const last = stop === lesson.walk.at(-1);
      await learner.button(last ? 'walk.finish' : 'walk.next').click();
    }
    await expect(page.getByRole('heading', { name: learner.says('walk.end-title') })).toBeVisible();
    await learner.button('lesson.library').click();
    await expect(page.getByRole('progressbar', { name: learner.says('modes.walk') })).toHaveAttribute(
      'aria-valuenow',
      String(lesson.walk.length),
    );
  });
}

test('goes back, jumps, leaves, and is resumed at the same stop after a kill', async ({ hamesh }) => {
  const first = await hamesh.launch();
  const before = new Learner(first.page, 'en');
  await before.arrive();
  await before.openLesson();
  await before.go('walk');
  const heading = (stop: number): Locator => first.page.getByRole('heading', { name: titleOf(stop) });
  // Not behind a dialog, over which the same key goes nowhere.
  await before.button('settings.title').click();
  await expect(first.page.getByRole('dialog')).toBeVisible();
  await first.page.keyboard.press('Alt+PageDown');
  await first.page.keyboard.press('Escape');
  await expect(heading(0)).toBeVisible();
  await first.page.keyboard.press('Alt+PageDown');
  await expect(heading(1)).toBeVisible();
  await before.button('walk.back').click();
  await expect(heading(0)).toBeVisible();
  await first.page
    .getByRole('navigation', { name: before.says('walk.stops') })
    .getByRole('button')
    .nth(8)
    .click();
  await expect(heading(8)).toBeVisible();
  // Where one is shows before it is stored; what the page scrolled past may be noted after it.
  await expect
    .poll(async () => (await before.storedDeeds()).findLast(({ type }) => type === 'stop-reached'))
    .toEqual({ type: 'stop-reached', stop: lesson.walk[8]?.id });
  await first.kill();

  const second = await hamesh.launch();
  await new Learner(second.page, 'en').inLesson();
  await expect(second.page.getByRole('heading', { name: titleOf(8) })).toBeVisible();
});

test('has done with a stop that was answered, whichever way and however soon it is left', async ({ hamesh }) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test make the disk slow');
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await learner.go('walk');
  const stops = page.getByRole('navigation', { name: learner.says('walk.stops') }).getByRole('button');
  const [first = -1, second = -1] = lesson.walk.flatMap(({ task }, index) => (task.kind === 'choose' ? [index] : []));
  const isDone = async (stop: number): Promise<boolean> =>
    (await learner.storedDeeds()).some((deed) => deed.type === 'stop-done' && deed.stop === lesson.walk[stop]?.id);
  const choose = (stop: number): Promise<void> => {
    const { task } = lesson.walk[stop] ?? {};
    const right = task?.kind === 'choose' ? task.options.find(({ correct }) => correct) : undefined;
    return learner.choice(right?.text.en ?? '').click();
  };

  await stops.nth(first).click();
  await expect(page.getByRole('heading', { name: titleOf(first) })).toBeVisible();
  const disk = await slowDisk(page);
  await choose(first);
  await learner.button('walk.next').click();
  disk.write();
  await expect(page.getByRole('heading', { name: titleOf(first + 1) })).toBeVisible();
  await expect.poll(() => isDone(first)).toBe(true);

  await stops.nth(second).click();
  await expect(page.getByRole('heading', { name: titleOf(second) })).toBeFocused();
  // A key that is held is pressed once.
  const { task } = lesson.walk[second] ?? {};
  const right = task?.kind === 'choose' ? task.options.findIndex(({ correct }) => correct) : -1;
  for (let repeat = 0; repeat < 3; repeat++) await page.keyboard.down(String(right + 1));
  await page.keyboard.up(String(right + 1));
  await expect(page.getByText(learner.says('walk.right'), { exact: true })).toBeVisible();
  await learner.button('walk.show-words').click();
  const told = page.locator('[data-live-announcer]');
  await expect(told.locator('[lang="ar"]')).toHaveCount(1);
  const words = await told.textContent();
  // What was told once isn't told again by going back to the stop.
  await learner.notes().locator('[data-note-head]').first().click();
  await learner
    .notes()
    .getByRole('button', { name: titleOf(second) })
    .click();
  await expect(page.getByRole('heading', { name: titleOf(second) })).toBeFocused();
  expect(await told.textContent()).toBe(words);
  await stops.first().click();
  await expect(page.getByRole('heading', { name: titleOf(0) })).toBeVisible();
  await expect.poll(() => isDone(second)).toBe(true);
  expect(await isDone(0)).toBe(false);
  const chosen = (await learner.storedDeeds()).filter((deed) => deed.type === 'stop-chosen');
  expect(chosen.filter(({ stop }) => stop === lesson.walk[second]?.id)).toHaveLength(1);
});

test('shows a stop together with its lens, so that nothing moves under the hand', async ({ hamesh }) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test make a part of the program late');
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await page.route('**/versions-lens-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await learner.go('walk');
  const stop = lesson.walk.findIndex(({ lens }) => lens === 'versions');
  await page
    .getByRole('navigation', { name: learner.says('walk.stops') })
    .getByRole('button')
    .nth(stop)
    .click();
  const choice = page.locator('[data-choice]').first();
  await expect(page.getByRole('heading', { name: titleOf(stop) })).toBeVisible();
  const before = await restingTop(choice);
  await expect(page.getByRole('region', { name: learner.says('lenses.versions') })).toContainText(
    learner.says('lenses.fates.shortened'),
  );
  expect(Math.abs((await restingTop(choice)) - before)).toBeLessThan(2);
});

/** Where an element stands once the page has travelled to its stop, px. */
async function restingTop(element: Locator): Promise<number> {
  let top = NaN;
  await expect(async () => {
    const earlier = top;
    top = await element.evaluate((one) => one.getBoundingClientRect().top);
    expect(Math.abs(top - earlier)).toBeLessThan(1);
  }).toPass({ intervals: [100] });
  return top;
}

function titleOf(stop: number): string {
  return lesson.walk[stop]?.title.en ?? '';
}

/** Does what a stop asks for, the right way. */
async function answer(learner: Learner, { task }: Stop): Promise<void> {
  const { page, language } = learner;
  switch (task.kind) {
    case 'look':
      return;
    case 'choose': {
      const right = task.options.find(({ correct }) => correct);
      if (!right) throw new Error('no option is right');
      await learner.choice(right.text[language]).click();
      // Said once it is stored. What was said of an earlier stop begins alike, and may still stand.
      await expect(page.getByRole('status').filter({ hasText: right.why[language] })).toBeAttached();
      return;
    }
    case 'find':
      for (const [index, target] of task.targets.slice(0, task.need).entries()) {
        const mark = lesson.key.find(({ id }) => id === target);
        if (!mark) throw new Error(`no key mark ${target}`);
        await learner.selectByMouse(mark.selector.block, mark.selector.exact);
        await page.keyboard.press('Enter');
        await expect(page.getByText(learner.says('walk.was-found'), { exact: true })).toHaveCount(index + 1);
      }
      // The keyboard is still in the text: what is said of the words comes where it can't be seen from there.
      await expect(page.getByRole('status').filter({ hasText: task.reply[language] })).toBeAttached();
      return;
    case 'compare': {
      const [expectation] = task.expectations;
      const margin = page.getByRole('complementary');
      await expect(margin).not.toContainText(task.conclusion[language]);
      await learner.choice(expectation?.text[language] ?? '').click();
      await expect(margin).toContainText(task.conclusion[language]);
    }
  }
}
