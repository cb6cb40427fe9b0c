import type { Locator } from '@playwright/test';
import { LANGUAGES } from '../../core/language/bilingual.ts';
import type { Item } from '../../core/lesson/item.ts';
import { shippedLesson } from '../fixtures/shipped-lesson.ts';
import { askOnly } from './ask-only.ts';
import { expect, test } from './hamesh.ts';
import { inspectScreen } from './inspect-screen.ts';
import { Learner } from './learner.ts';

const lesson = shippedLesson();
const SIZE = 10;

for (const language of LANGUAGES) {
  test(`takes a full quiz, sees how it went, and is asked others next (${language})`, async ({ hamesh }) => {
    test.slow();
    const { page } = await hamesh.launch({ language });
    const learner = new Learner(page, language);
    await learner.arrive();
    await learner.openLesson();
    await learner.go('quiz');
    await learner.button('quiz.begin').click();

    const asked: Item[] = [];
    for (let number = 1; number <= SIZE; number++) {
      const item = await currentItem(learner);
      expect(item.kind).not.toBe(asked.at(-1)?.kind);
      asked.push(item);
      await answer(learner, item);
      await learner.button('items.check').click();
      await expect(verdict(learner)).toBeVisible();
      // Every answer is explained, with a way back to its words.
      await expect(page.getByRole('complementary')).toContainText(item.explanation[language]);
      await expect(page.getByRole('button', { name: learner.says('items.show') }).first()).toBeVisible();
      await inspectScreen(hamesh, page, `${language}-quiz-${item.kind}`, verdict(learner));
      await learner.button(number < SIZE ? 'items.next' : 'quiz.see-result').click();
    }
    expect(new Set(asked.map(({ id }) => id)).size).toBe(SIZE);
    expect(new Set(asked.map(({ skill }) => skill)).size).toBe(6);

    await expect(page.getByRole('complementary')).toContainText(learner.says('quiz.result'));
    for (const skill of new Set(asked.map((item) => item.skill))) {
      await expect(page.getByRole('complementary')).toContainText(learner.says(`skills.${skill}`));
    }
    await inspectScreen(hamesh, page, `${language}-quiz-result`, learner.button('quiz.another'));

    await learner.button('quiz.another').click();
    const next = await currentItem(learner);
    expect(asked.map(({ id }) => id)).not.toContain(next.id);
  });
}

test('is at the same question, with what was answered, after a kill', async ({ hamesh }) => {
  const first = await hamesh.launch();
  const before = new Learner(first.page, 'en');
  await before.arrive();
  await before.openLesson();
  await before.go('quiz');
  await before.button('quiz.begin').click();
  const answered = await currentItem(before);
  await answer(before, answered);
  await before.button('items.check').click();
  await expect(verdict(before)).toBeVisible();
  await before.button('items.next').click();
  const open = await currentItem(before, answered);
  await first.kill();

  const second = await hamesh.launch();
  const after = new Learner(second.page, 'en');
  await after.inLesson();
  expect((await currentItem(after)).id).toBe(open.id);
  const rail = second.page.getByRole('navigation', { name: after.says('quiz.items') }).getByRole('button');
  await rail.first().click();
  await expect(verdict(after)).toBeVisible();
  await expect(after.button('items.check')).toHaveCount(0);
});

test('takes the answer that was given, though it couldn’t be stored at once, and no other after it', async ({
  hamesh,
}) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test say what is asked, and make the disk fail');
  const { page } = await hamesh.launch();
  await askOnly(page, ({ kind }) => kind === 'single');
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await learner.go('quiz');
  await learner.button('quiz.begin').click();
  await currentItem(learner);
  const append = '**/call/study.append';
  await page.route(append, (route) => route.abort());
  await page.keyboard.press('1');
  await learner.button('items.check').click();
  await expect(page.getByRole('alert')).toContainText(learner.says('lesson.unsaved'));
  const options = page.locator('[data-choices]').getByRole('radio');
  await expect(options.first()).toBeChecked();

  await learner.go('read');
  await learner.go('quiz');
  await expect(options.first()).toBeChecked();
  await learner.choice('').nth(1).click();
  await expect(learner.button('items.check')).toBeDisabled();
  await expect(options.first()).toBeChecked();
  await page.unroute(append);
  await learner.button('lesson.save-again').click();
  await expect(verdict(learner)).toBeVisible();
});

test('asks in a review what comes due while it stands open', async ({ hamesh }) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test say what is asked');
  const { page } = await hamesh.launch();
  const [known, unknown] = lesson.items.filter(({ kind }) => kind === 'single');
  await askOnly(page, ({ id }) => id === known?.id || id === unknown?.id);
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await learner.go('quiz');
  await learner.button('quiz.begin').click();
  for (const next of ['items.next', 'quiz.see-result']) {
    const item = await currentItem(learner);
    const options = item.kind === 'single' ? item.options : [];
    const option = options.find(({ correct }) => correct === (item.id === known?.id));
    await learner.choice(option?.text.en ?? '').click();
    await learner.button('items.check').click();
    await learner.button(next).click();
    await expect(verdict(learner)).toHaveCount(0);
  }

  await page.clock.install();
  await learner.go('review');
  await expect(page.getByRole('heading', { name: learner.says('review.none-due') })).toBeVisible();
  // Over midnight; and over days through which the machine slept.
  await page.clock.fastForward('26:00:00');
  const due = page.getByRole('complementary').getByRole('heading', { level: 2 });
  await expect(due).toContainText('1');
  await page.clock.setSystemTime(Date.now() + 30 * 24 * 60 * 60 * 1000);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(due).toContainText('2');
});

function verdict(learner: Learner): Locator {
  const names = ['right', 'partly', 'wrong'].map((one) => learner.says(`items.verdicts.${one}`));
  return learner.page.getByRole('heading', { level: 3, name: new RegExp(`^(${names.join('|')})$`) });
}

/** The item on the screen, told by its prompt. */
async function currentItem({ page, language }: Learner, other?: Item): Promise<Item> {
  const heading = page.getByRole('complementary').getByRole('heading', { level: 2 });
  if (other) await expect(heading).not.toHaveText(other.prompt[language]);
  const find = async (): Promise<Item | undefined> => {
    const prompt = await heading.textContent();
    return lesson.items.find((item) => item.prompt[language] === prompt);
  };
  await expect.poll(async () => (await find())?.id).toBeTruthy();
  const item = await find();
  if (!item) throw new Error('no item is asked');
  // Keys go to its panel once that has the focus.
  await expect(heading).toBeFocused();
  return item;
}

/** Gives some whole answer, right or not. */
async function answer(learner: Learner, item: Item): Promise<void> {
  const { page, language } = learner;
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'classify':
      await page.keyboard.press('1');
      return;
    case 'true-false': {
      await page.keyboard.press('1');
      const right = item.reasons.find(({ correct }) => correct);
      await learner.choice(right?.text[language] ?? '').click();
      return;
    }
    case 'mark': {
      const [target] = item.targets;
      if (!target) throw new Error(`${item.id} has no target`);
      await learner.selectByMouse(target.block, target.exact);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('complementary')).toContainText(target.exact);
      return;
    }
    case 'match':
      for (const left of item.left) {
        const partner = item.pairs.find((pair) => pair.left === left.id)?.right;
        const right = item.right.find(({ id }) => id === partner);
        await page.getByRole('listitem').filter({ hasText: left.text[language] }).getByRole('button').click();
        await page
          .getByRole('option')
          .filter({ hasText: right?.text[language] ?? '' })
          .first()
          .click();
      }
      return;
    case 'order':
      await page
        .getByRole('button', { name: new RegExp(`^${learner.says('items.down').split('{')[0]}`) })
        .first()
        .click();
  }
}
