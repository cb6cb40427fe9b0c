import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../core/language/bilingual.ts';
import { lessonIdSchema, type Lesson } from '../../core/lesson/lesson.ts';
import { packLesson } from '../../services/packs/pack-lesson.ts';
import { readPack } from '../../services/packs/read-pack.ts';
import { shippedLesson } from '../fixtures/shipped-lesson.ts';
import { smallLesson } from '../unit/services/small-lesson.ts';
import type { Running } from './driver.ts';
import { expect, test, type Hamesh } from './hamesh.ts';
import { Learner } from './learner.ts';
import { painted } from './painted.ts';

const TITLE = { ar: 'درس جاءنا من معلّمة', en: 'A lesson that a teacher sent' };
const SHIPPED = shippedLesson();
const BROUGHT: Lesson = { ...SHIPPED, id: lessonIdSchema.parse('brought'), title: TITLE };

/** Opens a file as its host has it done: in the system's dialog, which the machine shows, or in the browser's. */
async function choose(
  { host }: Hamesh,
  { page, answerDialogs }: Running,
  learner: Learner,
  file: string,
): Promise<void> {
  if (host === 'desktop') {
    await answerDialogs(file);
    await learner.button('packs.open').click();
    return;
  }
  const asked = page.waitForEvent('filechooser');
  await learner.button('packs.open').click();
  await (await asked).setFiles(file);
}

function news(page: Page, words: string) {
  return page.getByRole('status').filter({ hasText: words });
}

for (const language of LANGUAGES) {
  test(`opens a lesson’s file, and has the lesson on the next start too (${language})`, async ({
    hamesh,
  }, testInfo) => {
    const file = testInfo.outputPath('brought.hamesh');
    writeFileSync(file, packLesson(BROUGHT));
    const running = await hamesh.launch({ language });
    const learner = new Learner(running.page, language);
    await learner.arrive();
    await choose(hamesh, running, learner, file);
    await expect(news(running.page, learner.says('packs.added').replace('{{title}}', TITLE[language]))).toBeVisible();
    await expect(running.page.getByRole('heading', { name: TITLE[language] })).toBeVisible();
    await running.kill();

    const { page } = await hamesh.launch({ language });
    await new Learner(page, language).inLibrary();
    await expect(page.getByRole('heading', { name: TITLE[language] })).toBeVisible();
  });

  test(`says what is wrong with a file that it doesn’t open, and what to do (${language})`, async ({
    hamesh,
  }, testInfo) => {
    const file = testInfo.outputPath('cut.hamesh');
    writeFileSync(file, packLesson(BROUGHT).subarray(0, 5000));
    const running = await hamesh.launch({ language });
    const learner = new Learner(running.page, language);
    await learner.arrive();
    await choose(hamesh, running, learner, file);
    await expect(news(running.page, learner.says('packs.refused.damaged'))).toBeVisible();
    await expect(running.page.getByRole('heading', { level: 2 })).toHaveCount(1);
    await learner.button('notices.dismiss').click();
    await expect(news(running.page, learner.says('packs.refused.damaged'))).toHaveCount(0);

    writeFileSync(file, packLesson(SHIPPED));
    await choose(hamesh, running, learner, file);
    await expect(news(running.page, learner.says('packs.refused.ships'))).toBeVisible();
  });
}

test('takes a file that is dropped on the library', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const base64 = Buffer.from(packLesson(BROUGHT)).toString('base64');
  const transfer = await page.evaluateHandle((text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'brought.hamesh'));
    return transfer;
  }, base64);
  await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText(learner.says('importing.drop'))).toBeVisible();
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByText(learner.says('importing.drop'))).toHaveCount(0);
  await expect(page.getByRole('heading', { name: TITLE.en })).toBeVisible();
});

test('saves a copy that can be opened elsewhere', async ({ hamesh }, testInfo) => {
  const { page, answerDialogs } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const file = testInfo.outputPath('copy.hamesh');
  const save = page.getByRole('button', { name: `${learner.says('packs.save')} ${SHIPPED.title.en}` });
  if (hamesh.host === 'desktop') {
    // Not every system's dialog appends the extension.
    await answerDialogs(testInfo.outputPath('copy'));
    await save.click();
    await expect(news(page, learner.says('packs.saved'))).toBeVisible();
  } else {
    const begun = page.waitForEvent('download');
    await save.click();
    const download = await begun;
    expect(download.suggestedFilename()).toBe('lavrov-missions.hamesh');
    await download.saveAs(file);
  }
  expect(readPack(readFileSync(file))).toEqual({ ok: true, lesson: SHIPPED });
});

test('keeps a learner’s marks through an update: found again by their words, or listed', async ({
  hamesh,
}, testInfo) => {
  const file = testInfo.outputPath('small.hamesh');
  const { page, ...rest } = await hamesh.launch();
  const running = { page, ...rest };
  const learner = new Learner(page, 'en');
  await learner.arrive();
  writeFileSync(file, packLesson(withParagraphs('هذه جملة باقية في المقال.', 'وهذه جملة زائلة منه.')));
  await choose(hamesh, running, learner, file);
  await page.getByRole('button', { name: 'Begin A small lesson' }).click();
  await learner.inLesson();
  await learner.go('practise');
  await learner.startRound('blank');
  await learner.selectByKeys(2, 'جملة باقية');
  await page.keyboard.press('2');
  await learner.selectByKeys(3, 'جملة زائلة');
  await page.keyboard.press('3');
  await expect(learner.notes()).toHaveCount(2);
  await expect(page.getByText(learner.says('practise.saving'))).toHaveCount(0);
  await learner.button('lesson.library').click();

  writeFileSync(file, packLesson(withParagraphs('فقرة جديدة.', 'وبعدها هذه جملة باقية في المقال.')));
  await choose(hamesh, running, learner, file);
  await expect(news(page, learner.says('packs.updated').replace('{{title}}', 'A small lesson'))).toBeVisible();
  await page.getByRole('button', { name: 'Go on A small lesson' }).click();
  await expect(learner.notes()).toHaveCount(1);
  await expect(learner.notes()).toContainText('جملة باقية');
  await expect.poll(() => painted(page, 'hamesh-claim-0')).toEqual(['جملة باقية']);
  await page.getByText('1 mark whose words are no longer in the article').click();
  await expect(page.getByText('جملة زائلة', { exact: true })).toBeVisible();

  await learner.go('read');
  await page.getByText(learner.says('read.margins.own'), { exact: true }).click();
  await expect(page.getByText('1 mark whose words are no longer in the article')).toBeVisible();
});

test('opens what the system hands over at the start', async ({ hamesh }, testInfo) => {
  test.skip(hamesh.host === 'web', 'A browser has no files handed over');
  const file = testInfo.outputPath('handed-over.hamesh');
  writeFileSync(file, packLesson(BROUGHT));
  const { page } = await hamesh.launch({ files: [path.relative(process.cwd(), file)] });
  const learner = new Learner(page, 'en');
  await expect(news(page, learner.says('packs.added').replace('{{title}}', TITLE.en))).toBeVisible();
  await learner.arrive();
  await expect(page.getByRole('heading', { name: TITLE.en })).toBeVisible();
});

/** The small lesson with two paragraphs more, of which nothing but a learner's marks speaks. */
function withParagraphs(...texts: readonly string[]): Lesson {
  const lesson = smallLesson();
  const more = texts.map((text) => ({ kind: 'paragraph' as const, text }));
  const versions = lesson.article.versions.map((version) => ({ ...version, blocks: [...version.blocks, ...more] }));
  return { ...lesson, article: { ...lesson.article, versions } };
}
