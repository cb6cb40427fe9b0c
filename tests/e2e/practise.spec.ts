import type { Locator } from '@playwright/test';
import { LANGUAGES } from '../../core/language/bilingual.ts';
import type { Deed } from '../../core/study/event.ts';
import { expect, test } from './hamesh.ts';
import { Learner } from './learner.ts';
import { painted } from './painted.ts';
import { slowDisk } from './slow-disk.ts';

const QUOTE_START = 'في الواقع';
const TOXIC_LEGACY = 'الإرث المسموم';
const TWO_SENTENCES = 'في الوقت نفسه، لا تسير العملية بسهولة. لا تزال هناك عقبات كثيرة';

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test('marks «الإرث المسموم» as framing inside the quote, by keys alone', async ({ hamesh }) => {
      const { page } = await hamesh.launch({ language });
      const learner = new Learner(page, language);
      await learner.arrive();
      await learner.openLesson();
      await learner.go('practise');
      await learner.startRound('blank');

      // The quote first, sentence by sentence; then the two words inside it.
      await learner.selectByKeys(5, QUOTE_START);
      await page.keyboard.press('Alt+Shift+ArrowDown');
      await page.keyboard.press('Alt+Shift+ArrowDown');
      await page.keyboard.press('1');
      await learner.selectByKeys(5, TOXIC_LEGACY);
      await page.keyboard.press('3');
      await expect(learner.notes()).toHaveCount(2);
      const note = learner.notes().nth(1);
      await expect(note.getByRole('button', { expanded: true })).toContainText(learner.says('marks.framing'));
      await expect(note).toContainText(TOXIC_LEGACY);
      const [quote = ''] = await painted(page, 'hamesh-quote-0');
      expect(quote.startsWith(QUOTE_START) && quote.includes(TOXIC_LEGACY) && quote.endsWith('مستقرة')).toBe(true);
      await expect.poll(() => painted(page, 'hamesh-framing-0')).toEqual([TOXIC_LEGACY]);
      await expect(page.getByRole('status').first()).toContainText(TOXIC_LEGACY);

      // The words were not touched: the text is what the source said.
      await expect(page.locator('[data-block="5"]')).toContainText(`لـ "${TOXIC_LEGACY}" عن إدارة جو بايدن`);

      await page.keyboard.press('Control+z');
      await expect(learner.notes()).toHaveCount(1);
      await page.keyboard.press('Control+z');
      await expect(learner.notes()).toHaveCount(0);
      await page.keyboard.press('Control+y');
      await page.keyboard.press('Control+y');
      await expect(learner.notes()).toHaveCount(2);
    });

    test('goes through all three rounds, and is shown its reading beside the expert’s', async ({ hamesh }) => {
      const { page } = await hamesh.launch({ language });
      const learner = new Learner(page, language);
      await learner.arrive();
      await learner.openLesson();
      await learner.go('practise');

      await learner.startRound('worked');
      await expect(learner.notes()).toHaveCount(30);
      await learner.button('practise.first-mark').click();
      await expect(learner.notes().first().getByRole('button', { expanded: true })).toBeVisible();
      await learner.button('practise.to-partly').click();

      await learner.inRound('partly');
      await expect(learner.notes().filter({ hasText: learner.says('practise.given') })).not.toHaveCount(0);
      await learner.selectByKeys(5, TOXIC_LEGACY);
      await page.keyboard.press('3');
      await learner.compare();
      await expect(
        learner
          .notes()
          .filter({ hasText: TOXIC_LEGACY })
          .filter({ hasText: learner.says('outcomes.found.name') }),
      ).not.toHaveCount(0);

      await learner.button('practise.to-blank').click();
      await learner.inRound('blank');
      await learner.selectByKeys(2, TWO_SENTENCES);
      await page.keyboard.press('1');
      await learner.compare();
      const quote = learner.notes().filter({ hasText: learner.says('outcomes.edges.name') });
      await expect(quote).toContainText(TWO_SENTENCES);
      await quote.getByRole('button').click();
      await expect(quote).toContainText(learner.says('practise.yours'));
      await expect(quote).toContainText(learner.says('practise.experts'));
    });

    test('keeps what was marked when the process is killed, at the same place', async ({ hamesh }) => {
      const first = await hamesh.launch({ language });
      const before = new Learner(first.page, language);
      await before.arrive();
      await before.openLesson();
      await before.go('practise');
      await before.startRound('blank');
      await before.selectByKeys(4, 'العقبات الخطيرة');
      await first.page.keyboard.press('3');
      await expect(before.notes()).toHaveCount(1);
      await expect(first.page.getByText(before.says('practise.saving'))).toHaveCount(0);
      await first.kill();

      const second = await hamesh.launch({ language });
      const after = new Learner(second.page, language);
      await after.inLesson();
      await after.inRound('blank');
      await expect(after.notes()).toHaveCount(1);
      await expect(after.notes().first()).toContainText('العقبات الخطيرة');
      await after.button('practise.undo').click();
      await expect(after.notes()).toHaveCount(0);
    });
  });
}

test('makes the mark active that was made before an undoing was stored', async ({ hamesh }) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test make the disk slow');
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arriveMarking();
  await learner.selectByMouse(5, TOXIC_LEGACY);
  await page.keyboard.press('3');
  await expect(learner.notes()).toHaveCount(1);
  await learner.selectByMouse(4, 'تشمل استئناف');
  const disk = await slowDisk(page);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('2');
  disk.write();
  await expect(learner.notes().getByRole('button', { expanded: true })).toContainText('تشمل استئناف');
  // Only now: one note was there before, too.
  await expect(learner.notes()).toHaveCount(1);
});

test('loses no note that was written just before an edge was moved, and moves it twice of two quick presses', async ({
  hamesh,
}) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arriveMarking();
  await learner.selectByMouse(5, TOXIC_LEGACY);
  await page.keyboard.press('3');
  await page.getByRole('textbox', { name: learner.says('practise.note') }).fill('whose?');
  // As a finger does: the field is left and the button pressed before the margin is drawn anew.
  await learner.button('practise.start-earlier').evaluate((button: HTMLElement) => {
    (document.activeElement as HTMLElement).blur(); // the field
    button.click();
    button.click();
  });
  const mark = async (): Promise<unknown> => {
    const deed = (await learner.storedDeeds()).findLast(({ type }) => type === 'changed');
    return deed?.type === 'changed' ? { note: deed.mark.note, words: deed.mark.selector.exact } : null;
  };
  await expect.poll(mark).toEqual({ note: 'whose?', words: `السريع لـ "${TOXIC_LEGACY}` });
});

test('takes no mark any more once the comparing was asked for, though that isn’t stored yet', async ({ hamesh }) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test make the disk slow');
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arriveMarking();
  await learner.selectByMouse(5, TOXIC_LEGACY);
  await page.keyboard.press('3');
  await expect(learner.notes()).toHaveCount(1);
  await expect(page.getByText(learner.says('practise.saving'))).toHaveCount(0);

  const disk = await slowDisk(page);
  await learner.button('practise.compare').click();
  // Back from another mode, too.
  await learner.go('read');
  await learner.go('practise');
  await learner.inRound('blank');
  await learner.selectByMouse(4, 'العقبات الخطيرة');
  await page.keyboard.press('3');
  await learner.button('practise.undo').click();
  disk.write();
  await expect(page.getByRole('heading', { name: learner.says('practise.review-title') })).toBeVisible();
  const marking = (await learner.storedDeeds()).filter(({ type }) => type === 'marked' || type === 'undone');
  expect(marking.map(({ type }) => type)).toEqual(['marked']);
});

test('starts one round, and one quiz, of two presses before the first is stored', async ({ hamesh }) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test make the disk slow');
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  const pressTwice = async (button: Locator): Promise<void> => {
    const disk = await slowDisk(page);
    await button.dblclick();
    disk.write();
  };
  const started = async (type: Deed['type']): Promise<number> =>
    (await learner.storedDeeds()).filter((deed) => deed.type === type).length;
  await learner.go('practise');
  await learner.startRound('worked');
  await pressTwice(learner.button('practise.to-partly'));
  await learner.inRound('partly');
  await learner.button('practise.rounds').click();
  await pressTwice(learner.button('practise.start').last());
  await learner.inRound('blank');
  await learner.go('quiz');
  await pressTwice(learner.button('quiz.begin'));
  await expect(learner.button('items.check')).toBeVisible();
  // Stored in order, behind what a second press would have begun.
  await learner.go('read');
  await expect
    .poll(async () => (await learner.storedDeeds()).findLast(({ type }) => type === 'visited'))
    .toMatchObject({ mode: 'read' });
  expect([await started('round-started'), await started('quiz-started')]).toEqual([3, 1]);
});

test('selects with the mouse and marks with the toolbar, edges and note included', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arriveMarking();

  // A double click takes a word.
  await page.locator('[data-block="6"]').dblclick();
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: learner.says('marks.claim') })
    .click();
  await expect(learner.notes()).toHaveCount(1);
  const [word = ''] = await painted(page, 'hamesh-claim-0');
  expect(word).toMatch(/^\p{L}+$/u);

  await learner.button('practise.end-later').click();
  await expect
    .poll(async () => (await painted(page, 'hamesh-claim-0'))[0])
    .toMatch(new RegExp(`^${word}\\P{L}+\\p{L}+$`, 'u'));
  const field = page.getByRole('textbox', { name: learner.says('practise.note'), exact: true });
  await field.fill('who says so?');
  await field.blur();
  await learner.button('practise.undo').click();
  await expect(field).toHaveValue('');
  await learner.button('practise.redo').click();
  await expect(field).toHaveValue('who says so?');
  await learner.notes().getByText(learner.says('marks.framing'), { exact: true }).click();
  await expect.poll(() => painted(page, 'hamesh-framing-0')).toHaveLength(1);
  await learner.button('practise.remove').click();
  await expect(learner.notes()).toHaveCount(0);
});
