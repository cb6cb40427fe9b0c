import type { Locator } from '@playwright/test';
import { broughtArticle } from '../fixtures/own-articles.ts';
import { expect, test } from './hamesh.ts';
import { Learner } from './learner.ts';

test('takes the keyboard along from screen to screen, and never back to the window’s top', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const heading = (key: string): Locator => page.getByRole('heading', { name: learner.says(key), exact: true });
  const press = async (button: Locator): Promise<void> => {
    await button.focus();
    await page.keyboard.press('Enter');
  };
  const mode = (key: string): Locator =>
    page
      .getByRole('navigation', { name: learner.says('modes.label') })
      .getByRole('button', { name: learner.says(key) });
  await expect(heading('library.title')).toBeFocused();

  await press(page.getByRole('button', { name: new RegExp(`^${learner.says('library.begin')} `) }));
  await expect(mode('modes.read')).toBeFocused();
  await press(learner.button('print.open'));
  await expect(page.getByRole('main')).toBeFocused();
  await press(learner.button('print.leave'));
  await expect(mode('modes.read')).toBeFocused();

  await press(mode('modes.practise'));
  await press(page.getByRole('button', { name: learner.says('practise.start') }).last());
  await expect(heading('rounds.blank.title')).toBeFocused();
  await learner.selectByKeys(5, 'الإرث المسموم');
  // Into the mark's note, faster than it is drawn, and back to its words.
  const note = page.getByRole('textbox', { name: learner.says('practise.note') });
  await Promise.all([page.keyboard.press('3'), page.keyboard.press('Enter')]);
  await expect(note).toBeFocused();
  await page.keyboard.type('whose legacy?');
  await page.keyboard.press('Escape');
  await expect(learner.text).toBeFocused();
  await page.keyboard.press('2');
  await expect(learner.notes().first()).toContainText(learner.says('marks.claim'));
  await press(learner.button('practise.compare'));
  await expect(heading('practise.review-title')).toBeFocused();
  await press(learner.button('practise.rounds'));
  await expect(heading('practise.title')).toBeFocused();

  await press(learner.button('lesson.library'));
  await expect(heading('library.title')).toBeFocused();
  await press(learner.button('importing.add'));
  await page.getByLabel(learner.says('importing.paste')).fill('،\n،');
  await press(learner.button('importing.read'));
  await expect(heading('importing.refused')).toBeFocused();
  await press(learner.button('importing.back'));
  await expect(heading('library.title')).toBeFocused();

  await learner.openOwnArticle(broughtArticle('en'));
  await press(learner.button('lesson.library'));
  await press(page.getByRole('button', { name: learner.says('library.remove') }));
  await press(learner.button('library.remove-now'));
  await expect(page.getByRole('heading', { name: broughtArticle('en').headline })).toHaveCount(0);
  await expect(heading('library.title')).toBeFocused();
});

test('says that an article stays open until what was done in it is saved, and leads to trying again', async ({
  hamesh,
}) => {
  const { page } = await hamesh.launch();
  test.skip(hamesh.host === 'desktop', 'a desktop’s machine goes away with its window');
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await learner.go('practise');
  await learner.startRound('blank');
  await page.route('**/call/**', (route) => route.abort());
  await learner.selectByMouse(5, 'الإرث المسموم');
  await page.keyboard.press('3');
  await expect(page.getByRole('alert')).toContainText(learner.says('lesson.unsaved'));
  await learner.button('lesson.library').click();
  await expect(learner.button('lesson.save-again')).toBeFocused();
  await page.unroute('**/call/**');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await learner.button('lesson.library').click();
  await learner.inLibrary();
});
