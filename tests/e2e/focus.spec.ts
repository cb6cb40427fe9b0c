import type { Locator, Page } from '@playwright/test';
import { versionIdSchema } from '../../core/article/article.ts';
import type { CallOutput, Reply } from '../../core/contract.ts';
import type { Item } from '../../core/lesson/item.ts';
import { intersectionOverUnion } from '../../core/mark/span.ts';
import { suggestedMarks } from '../../core/suggest/suggested-marks.ts';
import { broughtArticle } from '../fixtures/own-articles.ts';
import { shippedLesson } from '../fixtures/shipped-lesson.ts';
import { askOnly } from './ask-only.ts';
import { expect, test } from './hamesh.ts';
import { Learner } from './learner.ts';

test('takes the keyboard along from screen to screen, and never back to the window’s top', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const heading = (key: string): Locator => page.getByRole('heading', { name: learner.says(key), exact: true });
  const mode = (key: string): Locator =>
    page
      .getByRole('navigation', { name: learner.says('modes.label') })
      .getByRole('button', { name: learner.says(key) });
  await expect(heading('library.title')).toBeFocused();

  await pressKey(page.getByRole('button', { name: new RegExp(`^${learner.says('library.begin')} `) }));
  await expect(mode('modes.read')).toBeFocused();
  await pressKey(learner.button('print.open'));
  await expect(page.getByRole('main')).toBeFocused();
  await pressKey(learner.button('print.leave'));
  await expect(mode('modes.read')).toBeFocused();

  await pressKey(mode('modes.practise'));
  await pressKey(page.getByRole('button', { name: learner.says('practise.start') }).last());
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
  await expect(learner.notes().getByRole('button', { expanded: true })).toContainText(learner.says('marks.claim'));
  await pressKey(learner.button('practise.compare'));
  await expect(heading('practise.review-title')).toBeFocused();
  await pressKey(learner.button('practise.rounds'));
  await expect(heading('practise.title')).toBeFocused();

  await pressKey(learner.button('lesson.library'));
  await expect(heading('library.title')).toBeFocused();
  await pressKey(learner.button('importing.add'));
  await page.getByLabel(learner.says('importing.paste')).fill('،\n،');
  await pressKey(learner.button('importing.read'));
  await expect(heading('importing.refused')).toBeFocused();
  await pressKey(learner.button('importing.back'));
  await expect(heading('library.title')).toBeFocused();

  await learner.openOwnArticle(broughtArticle('en'));
  await pressKey(learner.button('lesson.library'));
  await pressKey(page.getByRole('button', { name: learner.says('library.remove') }));
  await expect(learner.button('library.remove-keep')).toBeFocused();
  await pressKey(learner.button('library.remove-now'));
  await expect(page.getByRole('heading', { name: broughtArticle('en').headline })).toHaveCount(0);
  await expect(heading('library.title')).toBeFocused();
});

test('says that an article stays open until what was done in it is saved, and leads to trying again', async ({
  hamesh,
}) => {
  const { page } = await hamesh.launch();
  test.skip(hamesh.host === 'desktop', 'a desktop’s machine goes away with its window');
  const learner = new Learner(page, 'en');
  await learner.arriveMarking();
  await page.route('**/call/**', (route) => route.abort());
  await learner.selectByMouse(5, 'الإرث المسموم');
  await page.keyboard.press('3');
  await expect(page.getByRole('alert')).toContainText(learner.says('lesson.unsaved'));
  await learner.button('lesson.library').click();
  await expect(learner.button('lesson.save-again')).toBeFocused();
  await page.unroute('**/call/**');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(learner.text).toBeFocused();
  await learner.button('lesson.library').click();
  await learner.inLibrary();
});

test('goes on from a mark that is removed to the note beside it, and from the last one to the text', async ({
  hamesh,
}) => {
  const { page } = await hamesh.launch();
  const learner = await marking(page);
  await mark(learner, 4, 'العقبات الخطيرة');
  await mark(learner, 5, 'الإرث المسموم');
  await pressKey(learner.button('practise.remove'));
  await expect(learner.notes()).toHaveCount(1);
  const head = learner.notes().locator('[data-note-head]');
  await expect(head).toBeFocused();
  // A note clips what it paints: the ring is inside.
  await expect(head).toHaveCSS('outline-offset', '-3px');
  await page.keyboard.press('Enter');
  await pressKey(learner.button('practise.remove'));
  await expect(learner.notes()).toHaveCount(0);
  await expect(learner.text).toBeFocused();
});

test('goes back to the text from the kinds at the selection', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = await marking(page);
  await learner.selectByMouse(5, 'الإرث المسموم');
  await pressKey(page.getByRole('toolbar').getByRole('button', { name: learner.says('marks.claim') }));
  await expect(learner.notes().getByRole('button', { expanded: true })).toContainText('الإرث المسموم');
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  await expect(learner.text).toBeFocused();
});

test('goes on from the last suggestion that is waved away to the text', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = await readingOwn(page);
  await page
    .locator('label')
    .filter({ hasText: learner.says('marks.quote') })
    .click();
  await expect(learner.notes()).toHaveCount(1);
  await pressKey(learner.notes().locator('[data-note-head]'));
  await pressKey(learner.button('suggestions.wave-away'));
  await expect(learner.notes()).toHaveCount(0);
  await expect(learner.text).toBeFocused();
});

test('goes to a hint that was asked for, and to what is said of words that were shown', async ({ hamesh }) => {
  const at = shippedLesson().walk.findIndex(({ task, hint }) => task.kind === 'find' && hint);
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await learner.go('walk');
  const stops = page.getByRole('navigation', { name: learner.says('walk.stops') }).getByRole('button');
  await stops.nth(at).click();
  await expect(page.getByRole('heading', { name: shippedLesson().walk[at]?.title.en ?? '' })).toBeFocused();
  await pressKey(learner.button('walk.hint'));
  await expect(learner.button('walk.hint')).toHaveCount(0);
  await expect(page.locator(':focus')).toContainText(shippedLesson().walk[at]?.hint?.en ?? '');
  // What takes the focus is read by itself.
  const told = page.locator('[data-live-announcer]');
  await expect(told).not.toContainText(shippedLesson().walk[at]?.hint?.en ?? '');
  await pressKey(learner.button('walk.show-me'));
  await expect(learner.button('walk.show-me')).toHaveCount(0);
  const { task } = shippedLesson().walk[at] ?? {};
  await expect(page.locator(':focus')).toContainText(task?.kind === 'find' ? task.reply.en : '');
  await expect(told.locator('[lang="ar"]')).not.toBeEmpty();
});

test('goes back to a walk’s stop that was folded', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await learner.go('walk');
  const title = shippedLesson().walk[0]?.title.en ?? '';
  await pressKey(learner.notes().locator('[data-note-head]').first());
  await pressKey(learner.notes().getByRole('button', { name: title }));
  await expect(page.getByRole('heading', { name: title })).toBeFocused();
});

test('goes on from a review to the quiz, and from a question to its words in the article', async ({ hamesh }) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test say what is asked');
  const { page } = await hamesh.launch();
  const { items, key } = shippedLesson();
  const isMarked = ({ passage }: Item): boolean =>
    key.some(({ selector }) => intersectionOverUnion(selector, passage) >= 0.5);
  const singles = items.filter(({ kind }) => kind === 'single');
  const asked = [singles.find(isMarked), singles.find((item) => !isMarked(item))].map((item) => item?.id);
  await askOnly(page, ({ id }) => asked.includes(id));
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await learner.go('review');
  await pressKey(learner.button('review.to-quiz'));
  await expect(page.getByRole('heading', { name: learner.says('quiz.title') })).toBeFocused();

  await pressKey(learner.button('quiz.begin'));
  for (const next of ['items.next', 'quiz.see-result']) {
    const heading = page.getByRole('complementary').getByRole('heading', { level: 2 });
    await expect(heading).toBeFocused();
    const prompt = await heading.textContent();
    const item = singles.find((one) => one.prompt.en === prompt);
    const wrong = item?.kind === 'single' ? item.options.find(({ correct }) => !correct) : undefined;
    await learner.choice(wrong?.text.en ?? '').click();
    await pressKey(learner.button('items.check'));
    const verdict = page.getByRole('heading', { level: 3, name: learner.says('items.verdicts.wrong') });
    await expect(verdict).toBeFocused();
    await expect(page.locator('[data-live-announcer]')).not.toContainText(learner.says('items.verdicts.wrong'));
    await pressKey(learner.button(next));
    await expect(heading).not.toHaveText(prompt ?? '');
  }
  for (const item of singles.filter(({ id }) => asked.includes(id))) {
    await pressKey(page.getByRole('button', { name: item.passage.exact }));
    const note = learner.notes().getByRole('button', { expanded: true });
    await expect(isMarked(item) ? note : page.getByRole('group', { name: learner.says('read.text') })).toBeFocused();
    await learner.go('quiz');
  }
});

test('goes on from words that are taken out of an answer to the next, and from the last to what adds', async ({
  hamesh,
}) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test say what is asked');
  const { page } = await hamesh.launch();
  await askOnly(page, ({ kind }) => kind === 'mark');
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await learner.go('quiz');
  await learner.button('quiz.begin').click();
  const add = learner.button('items.add');
  for (const words of ['العقبات', 'الخطيرة', 'استئناف']) {
    await learner.selectByMouse(4, words);
    await expect(add).toBeEnabled();
    await pressKey(add);
    // What adds has nothing to add any more; the caret is behind what was added.
    await expect(add).toBeDisabled();
    await expect(learner.text).toBeFocused();
  }
  const takeOut = page.getByRole('button', { name: new RegExp(`^${learner.says('items.remove').split('{')[0]}`) });
  await expect(takeOut).toHaveCount(3);
  await pressKey(takeOut.nth(1));
  await expect(takeOut).toHaveCount(2);
  await expect(takeOut.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(takeOut).toHaveCount(1);
  await expect(takeOut).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(takeOut).toHaveCount(0);
  await expect(add).toBeFocused();
});

test('stays in the publisher’s field when its name is taken over', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.button('importing.add').click();
  await page.getByLabel(learner.says('importing.paste')).fill('Minister returns\nThe minister came back on Monday.');
  await learner.button('importing.read').click();
  const publisher = page.getByLabel(learner.says('library.publisher'));
  await publisher.fill('The Morning Paper ');
  await page.keyboard.press('Enter');
  await expect(learner.button('practise.undo')).toBeEnabled();
  await expect(publisher).toBeFocused();
  await expect(publisher).toHaveValue('The Morning Paper');
  await learner.button('practise.undo').click();
  await expect(publisher).toHaveValue('');
  await learner.button('practise.redo').click();
  await expect(publisher).toHaveValue('The Morning Paper');
});

test('stays on a button that has nothing left to do, and does nothing there', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = await marking(page);
  await mark(learner, 4, 'العقبات الخطيرة');
  const [undo, redo] = [learner.button('practise.undo'), learner.button('practise.redo')];
  await pressKey(undo);
  await expect(learner.notes()).toHaveCount(0);
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
  for (const key of ['Enter', 'Space']) await page.keyboard.press(key);
  await undo.click({ force: true });
  await undo.evaluate((button: HTMLElement) => button.click());
  await expect(redo).toBeEnabled();
  await pressKey(redo);
  await expect(learner.notes()).toHaveCount(1);
  await expect(redo).toBeFocused();

  // Nor is it how a form is sent.
  await learner.button('lesson.library').click();
  await learner.button('importing.add').click();
  const read = learner.button('importing.read');
  await expect(read).toBeDisabled();
  await pressKey(read);
  await read.click({ force: true });
  await expect(page.getByLabel(learner.says('importing.paste'))).toBeVisible();
});

test('stays on what goes from note to note at the last of them', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = await readingOwn(page);
  const next = learner.button('suggestions.next');
  const suggestions = suggestedMarks(broughtArticle('en'));
  await next.focus();
  for (let step = 0; step < suggestions.length; step++) {
    await expect(next).toBeEnabled();
    await page.keyboard.press('Enter');
    await expect(learner.notes().nth(step).getByRole('button', { expanded: true })).toBeVisible();
    // The focus doesn't go along, so it is told where one is.
    await expect(page.getByRole('status').filter({ hasText: suggestions[step]?.selector.exact ?? '' })).toBeAttached();
  }
  await expect(next).toBeDisabled();
  await expect(next).toBeFocused();
});

test('stays on what goes through a worked example at its last mark', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await learner.go('practise');
  await learner.startRound('worked');
  await learner.notes().nth(-2).locator('[data-note-head]').click();
  const next = learner.button('practise.next-mark');
  await pressKey(next);
  await expect(learner.notes().last().getByRole('button', { expanded: true })).toBeVisible();
  await expect(next).toBeDisabled();
  await expect(next).toBeFocused();
});

test('stays on the choice of a version, and on that of a kind by which marks are sifted', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const article = broughtArticle('en');
  const blocks = article.versions[0]?.blocks ?? [];
  const short = { id: versionIdSchema.parse('abridged'), blocks };
  await learner.openOwnArticle({ ...article, versions: [...article.versions, short] });
  const versions = page.getByRole('radiogroup', { name: learner.says('read.version') }).getByRole('radio');
  await versions.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(versions.last()).toBeChecked();
  await expect(versions.last()).toBeFocused();

  // One's own quote in the short version, which takes on another kind than is asked for.
  await page
    .locator('label')
    .filter({ hasText: learner.says('marks.quote') })
    .click();
  await expect(learner.notes()).toHaveCount(1);
  await learner.notes().locator('[data-note-head]').click();
  await learner.button('suggestions.take-over').click();
  const kinds = learner.notes().getByRole('radio');
  await expect(kinds.first()).toBeChecked();
  await kinds.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(learner.notes().getByRole('button', { expanded: true })).toContainText(learner.says('marks.claim'));
  await expect(kinds.nth(1)).toBeFocused();
});

test('stays on what saves a sheet while the system asks where', async ({ hamesh }) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test make the system slow');
  const { page } = await hamesh.launch();
  const { learner, answers } = await savingSheets(page);
  const save = learner.button('print.save');
  await pressKey(save);
  await expect(save).toBeDisabled();
  await expect(save).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => answers.length).toBe(1);
  await answers[0]?.(SAVED);
  await expect(page.getByText(learner.says('print.saved'))).toBeVisible();
  await expect(save).toBeEnabled();
  await expect(save).toBeFocused();
});

test('says that a sheet was saved of that sheet alone', async ({ hamesh }) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test make the system slow');
  const { page } = await hamesh.launch();
  const { learner, answers } = await savingSheets(page);
  const choose = (key: string): Promise<void> =>
    page
      .locator('label')
      .filter({ hasText: learner.says(key) })
      .click();
  const saved = page.getByText(learner.says('print.saved'));
  await learner.button('print.save').click();
  await expect.poll(() => answers.length).toBe(1);
  await answers[0]?.(SAVED);
  await expect(saved).toBeVisible();
  await choose('print.rounds.partly');
  await expect(saved).toHaveCount(0);

  // Nor is an answer that comes late of another sheet.
  await learner.button('print.save').click();
  await expect.poll(() => answers.length).toBe(2);
  await choose('print.sheets.answer-key');
  await expect(learner.button('print.save')).toBeEnabled();
  await answers[1]?.(SAVED);
  // But that one failed is: it is told last, so that what came before it had its time.
  await learner.button('print.save').click();
  await expect.poll(() => answers.length).toBe(3);
  await choose('print.sheets.worksheet');
  await answers[2]?.({ ok: false, error: { kind: 'storage-failed', detail: 'No space left' } });
  const failed = page.getByRole('status').filter({ hasText: learner.says('errors.storage-failed') });
  await expect(failed).toContainText(learner.says('print.sheets.answer-key'));
  await expect(saved).toHaveCount(0);
});

test('goes to the screen’s title from what tries again, also where that fails again', async ({ hamesh }) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test keep the machine from answering');
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await page.route('**/call/library.list', (route) => route.abort());
  await learner.button('lesson.library').click();
  const again = learner.button('failed.again');
  const library = page.getByRole('heading', { name: learner.says('library.title'), exact: true });
  await pressKey(again);
  await expect(library).toBeFocused();
  await expect(again).toBeVisible();
  await page.unroute('**/call/library.list');
  await pressKey(again);
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveCount(0);
  await expect(library).toBeFocused();

  await page.route('**/call/session.start', (route) => route.abort());
  await page.reload();
  await pressKey(again);
  await expect(page.getByRole('heading', { name: learner.says('failed.title') })).toBeFocused();
});

/**
 * Presses a button by the keyboard, two frames after it has come: what has just been drawn takes the focus in its effects,
 * and would take it from the button before the key.
 */
async function pressKey(button: Locator): Promise<void> {
  await button.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))),
  );
  await button.focus();
  await button.page().keyboard.press('Enter');
}

/** In a blank round of the shipped lesson. */
async function marking(page: Page): Promise<Learner> {
  const learner = new Learner(page, 'en');
  await learner.arriveMarking();
  return learner;
}

/** Marks words as framing; their note is open then. */
async function mark(learner: Learner, block: number, words: string): Promise<void> {
  await learner.selectByMouse(block, words);
  await learner.page.keyboard.press('3');
  await expect(learner.notes().getByRole('button', { expanded: true })).toContainText(words);
  await expect(learner.page.getByText(learner.says('practise.saving'))).toHaveCount(0);
}

async function readingOwn(page: Page): Promise<Learner> {
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openOwnArticle(broughtArticle('en'));
  await expect(learner.notes()).not.toHaveCount(0);
  return learner;
}

type Answer = (reply: Reply<CallOutput<'print.pdf'>>) => Promise<void>;

const SAVED = { ok: true, value: { kind: 'saved' } } as const;

/** At a sheet that can be saved as on the desktop; `answers` answers each time that it was. */
async function savingSheets(page: Page): Promise<{ learner: Learner; answers: readonly Answer[] }> {
  await page.route('**/call/session.start', async (route) => {
    const response = await route.fetch();
    const reply = (await response.json()) as { value: { host: object } };
    const host = { ...reply.value.host, kind: 'desktop' };
    await route.fulfill({ response, json: { ...reply, value: { ...reply.value, host } } });
  });
  const answers: Answer[] = [];
  await page.route('**/call/print.pdf', (route) => {
    answers.push((reply) => route.fulfill({ json: reply }));
  });
  await page.reload();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  await learner.openLesson();
  await learner.button('print.open').click();
  await expect(learner.button('print.save')).toBeEnabled();
  return { learner, answers };
}
