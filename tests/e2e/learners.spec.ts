import type { Locator } from '@playwright/test';
import { LANGUAGES } from '../../core/language/bilingual.ts';
import { shippedLesson } from '../fixtures/shipped-lesson.ts';
import { askOnly } from './ask-only.ts';
import { expect, test } from './hamesh.ts';
import { Learner } from './learner.ts';

const TITLE = shippedLesson().title;

for (const language of LANGUAGES) {
  test(`asks for a name and begins in the system’s language (${language})`, async ({ hamesh }) => {
    const { page } = await hamesh.launch({ language });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    const learner = new Learner(page, language);
    const name = page.getByLabel(learner.says('welcome.name'));
    await expect(name).toHaveCSS('direction', language === 'ar' ? 'rtl' : 'ltr');
    await learner.arrive('ليلى');
    await expect(page.getByText('ليلى')).toBeVisible();
    await expect(page.getByText('سبوتنيك عربي')).toBeVisible();
  });
}

test('switches the interface’s language midway, the article staying right to left', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const english = new Learner(page, 'en');
  const arabic = new Learner(page, 'ar');
  await english.arrive();
  await english.openLesson();
  await english.go('practise');
  await english.startRound('blank');
  await english.selectByKeys(5, 'التجاوز السريع');
  await page.keyboard.press('3');
  await expect(page).toHaveTitle(`${TITLE.en} · Hamesh`);
  await page.getByRole('button', { name: 'العربية' }).click();

  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveTitle(`${TITLE.ar}، هامش`);
  await expect(arabic.notes()).toHaveCount(1);
  await expect(arabic.notes()).toContainText(arabic.says('marks.framing'));
  await arabic.inRound('blank');
  const [margin, text] = await Promise.all([page.getByRole('complementary').boundingBox(), arabic.text.boundingBox()]);
  expect(margin?.x).toBeLessThan(text?.x ?? 0);
  await expect(arabic.text).toHaveAttribute('dir', 'rtl');
});

for (const language of LANGUAGES) {
  test(`keeps two learners apart (${language})`, async ({ hamesh }) => {
    const { page } = await hamesh.launch({ language });
    const learner = new Learner(page, language);
    await learner.arrive('Nour');
    await learner.openLesson();
    await learner.go('practise');
    await learner.startRound('blank');
    await learner.selectByKeys(5, 'التجاوز السريع');
    await page.keyboard.press('3');
    await expect(learner.notes()).toHaveCount(1);
    await learner.button('lesson.library').click();
    await learner.inLibrary();

    await page.getByRole('button', { name: /Nour/ }).click();
    await learner.button('learner.switch').click();
    await learner.arrive('Sami');
    await learner.openLesson();
    await learner.go('practise');
    await learner.startRound('blank');
    await expect(page.getByText(learner.says('practise.no-marks'))).toBeVisible();

    await learner.button('lesson.library').click();
    await page.getByRole('button', { name: /Sami/ }).click();
    await learner.button('learner.switch').click();
    await page.getByRole('button', { name: 'Nour' }).click();
    await learner.openLesson();
    await expect(learner.notes()).toHaveCount(1);
  });
}

test('names the entries of an answer that are put in order in the language that was switched to', async ({
  hamesh,
}) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test say what is asked');
  const { page } = await hamesh.launch();
  await askOnly(page, ({ kind }) => kind === 'order');
  const english = new Learner(page, 'en');
  const arabic = new Learner(page, 'ar');
  await english.arrive();
  await english.openLesson();
  await english.go('quiz');
  await english.button('quiz.begin').click();
  const entries = (learner: Learner): Locator => page.getByRole('grid', { name: learner.says('items.entries') });
  const inEnglish = { name: /[a-z]{3}/i };
  await expect(entries(english).getByRole('button', inEnglish)).not.toHaveCount(0);
  const first = entries(english).getByRole('row').first();
  const moved = (await first.textContent()) ?? '';
  await first.getByRole('button').last().click();
  await expect(first).not.toHaveText(moved);
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(entries(arabic)).toContainText(/[ء-ي]{3}/);
  await expect(entries(arabic).getByRole('button', inEnglish)).toHaveCount(0);
});

test('tells over an open dialog that something wasn’t saved, each time, and lets that be put away', async ({
  hamesh,
}) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test keep the machine from answering');
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive('Nour');
  await page.route('**/call/learner.rename', (route) => route.abort());
  await page.getByRole('button', { name: /Nour/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const isHeard = (heard: Locator): Promise<boolean> => heard.evaluate((one) => one.closest('[inert]') === null);
  const region = page.locator('[aria-live="assertive"]').filter({ visible: true });
  const announcer = page.locator('[data-live-announcer][role="status"]');
  expect(await isHeard(announcer)).toBe(true);

  await learner.button('learner.save').click();
  const notice = page.getByText(learner.says('notices.not-saved'));
  await expect(notice).toBeVisible();
  expect(await isHeard(notice)).toBe(true);
  expect(await isHeard(page.getByRole('main'))).toBe(false);
  const first = await notice.elementHandle();
  await learner.button('learner.save').click();
  await expect.poll(() => first.evaluate((one) => one.isConnected)).toBe(false);
  await expect(region).toContainText(learner.says('notices.not-saved'));

  await region.getByRole('button', { name: learner.says('notices.dismiss') }).click();
  await expect(notice).toHaveCount(0);
  await expect(dialog).toBeVisible();
});

test('tells what a machine says in English as that, within an Arabic sentence', async ({ hamesh }) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test say what the machine tells');
  const { page } = await hamesh.launch({ language: 'ar' });
  await page.route('**/call/session.start', async (route) => {
    const response = await route.fetch();
    const reply = (await response.json()) as { value: object };
    const notices = [{ kind: 'backup-failed', detail: 'No space left (on the disk)' }];
    await route.fulfill({ response, json: { ...reply, value: { ...reply.value, notices } } });
  });
  await page.reload();
  await expect(page.locator('bdi[lang="en"][dir="ltr"]')).toHaveText('No space left (on the disk)');
});
