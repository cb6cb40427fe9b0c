import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findVersion } from '../../core/article/article.ts';
import { LANGUAGES, type Language } from '../../core/language/bilingual.ts';
import { PRINTED_SHEETS, type PrintedSheet } from '../../core/lesson/printed-sheet.ts';
import { paperItems } from '../../renderer/print/paper-items.ts';
import { shippedLesson } from '../fixtures/shipped-lesson.ts';
import type { Running } from './driver.ts';
import { expect, test, type Hamesh } from './hamesh.ts';
import { inspectScreen } from './inspect-screen.ts';
import { Learner } from './learner.ts';
import { hasWhole, readPdf, whyNoPdf, wordsOf } from './pdf.ts';

const LESSON = shippedLesson();

const PAPERS = { a4: { width: 595, height: 842 }, letter: { width: 612, height: 792 } } as const;

async function openPrint({ page }: Running, language: Language): Promise<Learner> {
  const learner = new Learner(page, language);
  await learner.arrive();
  await learner.openLesson();
  await learner.button('print.open').click();
  await expect(page.locator('[data-printed-block]').first()).toBeVisible();
  return learner;
}

async function choose({ page, says }: { page: Page; says: string }): Promise<void> {
  await page.getByText(says, { exact: true }).and(page.locator('label, label *')).first().click();
}

/** The sheet on the screen as a file: by the program's own button, which asks where, or by what the browser prints. */
async function print(
  { host }: Hamesh,
  { page, answerDialogs }: Running,
  learner: Learner,
  file: string,
): Promise<void> {
  if (host === 'desktop') {
    await answerDialogs(file);
    await learner.button('print.save').click();
    await expect(page.getByText(learner.says('print.saved'))).toBeVisible();
    return;
  }
  const asked = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.print = () => resolve();
      }),
  );
  await learner.button('print.print').click();
  await asked;
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
}

for (const language of LANGUAGES) {
  test(`prints both sheets on both papers, whole and searchable (${language})`, async ({ hamesh }, testInfo) => {
    const why = whyNoPdf();
    test.skip(why !== null, why ?? '');
    test.slow();
    const running = await hamesh.launch({ language, colorScheme: 'dark' });
    const learner = await openPrint(running, language);
    const { page } = running;
    for (const [paper, size] of Object.entries(PAPERS)) {
      await choose({ page, says: learner.says(`print.papers.${paper}`) });
      for (const sheet of PRINTED_SHEETS) {
        await choose({ page, says: learner.says(`print.sheets.${sheet}`) });
        const file = testInfo.outputPath(`${language}-${paper}-${sheet}.pdf`);
        await print(hamesh, running, learner, file);
        const pdf = readPdf(file);
        expect(pdf, file).toMatchObject({ size, tagged: true, missingFonts: [] });
        expect(pdf.title, file).toContain(LESSON.title[language]);
        expect(pdf.pages, file).toBeGreaterThanOrEqual(5);
        expect(pdf.pages, file).toBeLessThanOrEqual(10);
        expect(
          pdf.words.every((words) => words.includes(wordsOf(LESSON.article.publisher ?? ''))),
          file,
        ).toBe(true);
        const missing = textsOn(sheet, language).filter((text) => !hasWhole(pdf, text));
        expect(missing, file).toEqual([]);
      }
    }
  });

  test(`shows the sheets with nothing serious for axe, and leads back to the lesson (${language})`, async ({
    hamesh,
  }) => {
    const running = await hamesh.launch({ language });
    const { page } = running;
    const learner = await openPrint(running, language);
    await inspectScreen(hamesh, page, `${language}-print-worksheet`, page.locator('[data-printed-block]').first());
    await choose({ page, says: learner.says('print.sheets.answer-key') });
    await inspectScreen(hamesh, page, `${language}-print-answer-key`, page.getByText(learner.says('print.reasons')));
    await learner.button('print.leave').click();
    await learner.inLesson();
  });
}

/**
 * What has to be found on a sheet word for word. On the answer key other things stand between the article's lines; and
 * pdftotext takes some of the Arabic explanations' vowel signs, which news does without, for a word's end.
 */
function textsOn(sheet: PrintedSheet, language: Language): string[] {
  const version = findVersion(LESSON.article, LESSON.practice.version);
  const sentences = version?.blocks.flatMap(({ text }) => text.split(/(?<=\.)\s+/)) ?? [];
  const explanations = language === 'en' ? paperItems(LESSON).map(({ explanation }) => explanation.en) : [];
  return [LESSON.title[language], ...(sheet === 'worksheet' ? sentences : explanations)];
}

test('puts marks where their words are, by shapes that a photocopy keeps', async ({ hamesh }) => {
  const running = await hamesh.launch();
  const { page } = running;
  const learner = await openPrint(running, 'en');
  await choose({ page, says: learner.says('print.sheets.answer-key') });
  await expect(page.locator('[data-sign="numbers"]').first()).toBeAttached();
  const drawn = await page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('print-'))
      .map(
        ([name, ranges]) =>
          [
            name,
            [...ranges]
              .map((part) => {
                const range = new Range();
                range.setStart(part.startContainer, part.startOffset);
                range.setEnd(part.endContainer, part.endOffset);
                return range.toString();
              })
              .join(''),
          ] as const,
      ),
  );
  for (const kind of ['quote', 'claim', 'framing']) {
    const letters = drawn
      .filter(([name]) => name.startsWith(`print-${kind}-`))
      .reduce((sum, [, text]) => sum + text.length, 0);
    const marked = LESSON.key
      .filter((mark) => mark.kind === kind)
      .reduce((sum, { selector }) => sum + selector.exact.length, 0);
    expect(letters, kind).toBe(marked);
  }
  const quotes = LESSON.key.filter(({ kind }) => kind === 'quote').length;
  await expect(page.locator('[data-sign="open"]')).toHaveCount(quotes);
  await expect(page.locator('[data-sign="close"]')).toHaveCount(quotes);
});

test('has lines at the same places on every sheet and paper', async ({ hamesh }) => {
  const running = await hamesh.launch();
  const { page } = running;
  const learner = await openPrint(running, 'en');
  const lines = (): Promise<string[]> =>
    page
      .locator('[data-printed-block]')
      .evaluateAll((blocks) =>
        blocks.map((block) =>
          [...block.childNodes]
            .map((node) => (node instanceof Text ? node.data : node instanceof HTMLBRElement ? '\n' : ''))
            .join(''),
        ),
      );
  const before = await lines();
  expect(before.join('\n').split('\n').length).toBeGreaterThan(25);
  expect(before.map((block) => block.replaceAll('\n', ''))).toEqual(
    findVersion(LESSON.article, LESSON.practice.version)?.blocks.map(({ text }) => text),
  );
  await choose({ page, says: learner.says('print.papers.letter') });
  await choose({ page, says: learner.says('print.sheets.answer-key') });
  await expect(page.getByText(learner.says('print.reasons'))).toBeVisible();
  expect(await lines()).toEqual(before);
});

test('says that a sheet could not be saved, and why', async ({ hamesh }, testInfo) => {
  test.skip(hamesh.host === 'web', 'a browser saves what it prints itself');
  const running = await hamesh.launch();
  const learner = await openPrint(running, 'en');
  await running.answerDialogs(testInfo.outputPath('no-such-folder/sheet.pdf'));
  await learner.button('print.save').click();
  await expect(running.page.getByText(learner.says('errors.storage-failed'))).toBeVisible();
  await running.answerDialogs(null);
  await learner.button('print.save').click();
  await expect(running.page.getByText(learner.says('errors.storage-failed'))).toHaveCount(0);
});
