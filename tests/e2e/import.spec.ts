import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FileChooser, Locator, Page } from '@playwright/test';
import { LANGUAGES } from '../../core/language/bilingual.ts';
import { packLesson } from '../../services/packs/pack-lesson.ts';
import { smallLesson } from '../unit/services/small-lesson.ts';
import { expect, test } from './hamesh.ts';
import { Learner } from './learner.ts';
import { painted } from './painted.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FIXTURES = path.join(ROOT, 'tests/fixtures/imports');
const REAL = readFileSync(path.join(ROOT, 'assets/lessons/lavrov-missions/source.txt'), 'utf8');
const HEADLINE = 'لافروف: جهود تفاوضية روسية وأمريكية لاستئناف عمل البعثات الدبلوماسية';
/** الوزير in windows-1256: too few letters to be sure by. */
const UNSURE = { name: 'old.txt', mimeType: 'text/plain', buffer: Buffer.from('c7e1e6d2edd1', 'hex') };
const STORY = 'Minister returns\nThe minister came back on Monday.\nHe said nothing at all.';

/** Somebody who brings an article, on the screen for it. */
class Importer {
  readonly page: Page;
  readonly learner: Learner;

  constructor(learner: Learner) {
    this.page = learner.page;
    this.learner = learner;
  }

  async start(): Promise<void> {
    await this.learner.button('importing.add').click();
  }

  async paste(text: string): Promise<void> {
    await this.start();
    await this.page.getByLabel(this.learner.says('importing.paste')).fill(text);
    await this.learner.button('importing.read').click();
    await this.lookingOver();
  }

  async open(file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
    const asked = this.page.waitForEvent('filechooser');
    await this.learner.button('importing.choose').click();
    await (await asked).setFiles(file);
  }

  async lookingOver(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: this.learner.says('importing.look-over') })).toBeFocused();
  }

  /** The article's side of the desk. */
  get article(): Locator {
    return this.page.getByRole('region', { name: this.learner.says('importing.sides.article'), exact: true });
  }

  get original(): Locator {
    return this.page.getByRole('region', { name: this.learner.says('importing.sides.original'), exact: true });
  }

  /** The draft's texts, in order. */
  async texts(): Promise<string[]> {
    return this.article.getByRole('textbox').allTextContents();
  }

  /** The date as the interface's language writes it, a part at a time. */
  get published(): Locator {
    return this.page.getByRole('group', { name: this.learner.says('library.published') });
  }

  async keep(): Promise<void> {
    await this.learner.button('importing.keep').click();
  }

  async backInLibrary(): Promise<void> {
    await this.learner.button('lesson.library').click();
    await this.learner.inLibrary();
  }

  own(title: string): Locator {
    return this.page
      .getByRole('region', { name: this.learner.says('importing.own') })
      .getByRole('heading', { name: title });
  }
}

for (const language of LANGUAGES) {
  test(`keeps a pasted article, and removes it when told twice (${language})`, async ({ hamesh }) => {
    const first = await hamesh.launch({ language });
    const learner = new Learner(first.page, language);
    await learner.arrive();
    const importer = new Importer(learner);
    await importer.paste(REAL);

    await expect(importer.article.getByRole('textbox', { name: learner.says('rail.headline') })).toHaveText(HEADLINE);
    await expect(importer.original).toContainText('سبوتنيك عربي');
    await expect(importer.page.getByLabel(learner.says('library.publisher'))).toHaveValue('سبوتنيك عربي');
    await expect(importer.published).toContainText(language === 'ar' ? /٢٩.*١٢.*٢٠٢٥/ : /29.*12.*2025/);
    // A keyboard may type European digits in either language.
    await importer.published.getByRole('spinbutton').last().click();
    await first.page.keyboard.type('2024');
    await first.page.keyboard.press('Tab');
    await expect(importer.published).toContainText(language === 'ar' ? /٢٩.*١٢.*٢٠٢٤/ : /29.*12.*2024/);
    await learner.button('practise.undo').click();
    // Two lines of it were broken, two paragraphs glued, and a version abridged.
    await expect(importer.article.getByText(learner.says('importing.mended.seam-split'))).toHaveCount(2);
    await expect(importer.article.getByRole('heading', { level: 2 })).toHaveCount(2);
    await expect.poll(() => painted(importer.page, 'hamesh-mended')).toHaveLength(2);
    // Back is where the interface's lines begin.
    await expect(learner.button('practise.undo').locator('svg')).toHaveCSS(
      'transform',
      language === 'ar' ? 'matrix(-1, 0, 0, 1, 0, 0)' : 'none',
    );

    await importer.keep();
    await learner.inLesson();
    await first.kill();

    const second = await hamesh.launch({ language });
    const again = new Importer(new Learner(second.page, language));
    await again.learner.inLesson();
    await again.backInLibrary();
    await expect(again.own(HEADLINE)).toBeVisible();
    const remove = second.page.getByRole('button', { name: `${again.learner.says('library.remove')} ${HEADLINE}` });
    await remove.click();
    // An Arabic headline within a sentence of either language is told as one.
    for (const place of [remove, second.page.getByRole('dialog')]) {
      await expect(place.locator('bdi[lang="ar"][dir="rtl"]')).toHaveText(HEADLINE);
    }
    await again.learner.button('library.remove-keep').click();
    await expect(again.own(HEADLINE)).toBeVisible();
    await remove.click();
    await again.learner.button('library.remove-now').click();
    await expect(again.own(HEADLINE)).toHaveCount(0);
    await expect(second.page.getByRole('heading', { level: 2 })).toHaveCount(1);
  });

  test(`refuses what is no article, and says what to do (${language})`, async ({ hamesh }) => {
    const { page } = await hamesh.launch({ language });
    const learner = new Learner(page, language);
    await learner.arrive();
    const importer = new Importer(learner);
    await importer.start();
    await importer.open({ name: 'paper.txt', mimeType: 'text/plain', buffer: Buffer.from('%PDF-1.7 and more') });
    await expect(page.getByRole('alert')).toContainText(learner.says('importing.unsupported.pdf'));
    await expect(page.getByRole('alert')).toContainText('paper.txt');
    await learner.button('importing.paste-instead').click();
    await importer.open({ name: 'empty.html', mimeType: 'text/html', buffer: Buffer.from('') });
    await expect(page.getByRole('alert')).toContainText(learner.says('importing.problems.empty'));
    await learner.button('importing.back').click();
    await learner.inLibrary();
  });

  test(`changes boundaries by keys alone, and takes every step back (${language})`, async ({ hamesh }) => {
    const { page } = await hamesh.launch({ language });
    const learner = new Learner(page, language);
    await learner.arrive();
    const importer = new Importer(learner);
    await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/plain',
        'Minister returns\nThe minister came back on Monday.\nHe said nothing at all.',
      );
      heading.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await importer.lookingOver();
    expect(await importer.texts()).toEqual(STORY.split('\n'));

    // From the heading on, with nothing but Tab, arrows and Enter.
    const paragraph = learner.says('rail.paragraph').replace('{{number, number}}', language === 'ar' ? '١' : '1');
    await tabTo(page, paragraph);
    await press(page, 'ArrowRight', 'The minister'.length);
    await page.keyboard.press('Enter');
    expect(await importer.texts()).toEqual([
      'Minister returns',
      'The minister ',
      'came back on Monday.',
      'He said nothing at all.',
    ]);
    await expect(page.getByRole('status').filter({ hasText: learner.says('importing.done.split') })).toHaveCount(1);
    // The caret is where the text was split: back over the boundary.
    await page.keyboard.press('Backspace');
    expect(await importer.texts()).toEqual(STORY.split('\n'));
    await page.keyboard.press('Control+z');
    expect(await importer.texts()).toHaveLength(4);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await importer.texts()).toEqual(STORY.split('\n'));
    await page.keyboard.press('Control+Shift+z');
    expect(await importer.texts()).toHaveLength(4);
    await page.keyboard.press('Control+z');
    // The text that the caret stood in is gone; the focus isn't.
    await expect(page.locator(':focus')).toHaveAccessibleName(new RegExp(paragraph));

    // The same by the menu of the boundary.
    await choose(page, learner, paragraph, 'importing.join');
    expect(await importer.texts()).toEqual([
      'Minister returns The minister came back on Monday.',
      'He said nothing at all.',
    ]);
    await page.keyboard.press('Control+z');
    await choose(page, learner, paragraph, 'importing.give-word');
    expect((await importer.texts())[0]).toBe('Minister returns The ');
    await choose(page, learner, paragraph, 'importing.take-word');
    await choose(page, learner, paragraph, 'importing.make.teaser');
    await choose(page, learner, learner.says('rail.teaser'), 'importing.start-version');
    await expect(importer.article.getByRole('heading', { level: 2 })).toHaveCount(2);
    await choose(page, learner, learner.says('rail.teaser'), 'importing.leave-out');
    expect(await importer.texts()).toEqual(['Minister returns ', 'He said nothing at all.']);
    await choose(page, learner, learner.says('importing.left-out'), 'importing.put-back');
    expect(await importer.texts()).toHaveLength(3);

    // What was changed isn't thrown away unasked.
    await learner.button('importing.cancel').click();
    await learner.button('importing.stay').click();
    await expect(importer.article).toBeVisible();
    await learner.button('importing.cancel').click();
    await learner.button('importing.leave').click();
    await learner.inLibrary();
    await expect(page.getByRole('heading', { level: 2 })).not.toHaveCount(0);
    await expect(page.getByRole('region', { name: learner.says('importing.own') })).toHaveCount(0);
  });
}

test('splits with the mouse where it is pointed at, and goes on painting what was mended', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  await importer.paste(REAL);
  const before = await importer.texts();
  const text = importer.article.getByRole('textbox', { name: 'Paragraph 2' }).first();
  await text.click();
  await importer.article.getByRole('button', { name: 'Paragraph 2: change' }).first().click();
  await page.getByRole('menuitem', { name: learner.says('importing.split') }).click();
  const after = await importer.texts();
  expect(after).toHaveLength(before.length + 1);
  expect(after.join('')).toBe(before.join(''));
  await learner.button('practise.undo').click();
  expect(await importer.texts()).toEqual(before);
  await expect.poll(() => painted(page, 'hamesh-mended')).toHaveLength(2);
});

test('refuses edits of a text that was put back in another version too, as what it was', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  await importer.paste(STORY);
  await choose(page, learner, 'Paragraph 2', 'importing.make.teaser');
  await choose(page, learner, learner.says('rail.teaser'), 'importing.leave-out');
  await choose(page, learner, 'Paragraph 1', 'importing.start-version');
  await expect(importer.article.getByRole('heading', { level: 2 })).toHaveCount(2);
  await choose(page, learner, learner.says('importing.left-out'), 'importing.put-back');
  const text = importer.article.getByRole('textbox', { name: learner.says('rail.teaser') });
  await text.click();
  await expect(text).toBeFocused();
  await page.keyboard.type('x');
  await page.keyboard.press('Delete');
  expect(await importer.texts()).toEqual(STORY.split('\n'));
});

test('opens a saved page and a document, says who published them, and lets it be corrected', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  await importer.start();
  await importer.open(path.join(FIXTURES, 'english-json-ld-graph.html'));
  await importer.lookingOver();
  const publisher = page.getByLabel(learner.says('library.publisher'));
  await expect(publisher).not.toHaveValue('');
  await publisher.fill('The Morning Paper');
  await importer.published.getByRole('spinbutton').first().click();
  await page.keyboard.type('04032026');
  const headline = await importer.article.getByRole('textbox', { name: learner.says('rail.headline') }).textContent();
  await importer.keep();
  await learner.inLesson();
  await importer.backInLibrary();
  await expect(importer.own(headline ?? '')).toBeVisible();
  const facts = page.getByRole('region', { name: learner.says('importing.own') });
  await expect(facts).toContainText('The Morning Paper');
  await expect(facts).toContainText('4 March 2026');

  await importer.start();
  await importer.open(path.join(FIXTURES, 'arabic-table.docx'));
  await importer.lookingOver();
  expect((await importer.texts()).length).toBeGreaterThan(1);
  await learner.button('importing.cancel').click();
  await learner.inLibrary();
});

test('shows by their names the signs that turn letters round, and keeps them', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  const turned = 'The minister said the \u202Eplan\u202C was good.';
  await importer.paste(`A headline\n\n${turned}\n\nAnd nothing else was said.\n`);
  await expect(importer.original).toContainText('The minister said the RLOplanPDF was good.');
  await expect(importer.article).toContainText('2 invisible signs here turn the order of the letters: RLO PDF.');
  expect(await importer.texts()).toContain(turned);
});

test('reads an old encoding in another way when it is told to', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  await importer.start();
  await importer.open(UNSURE);
  await importer.lookingOver();
  await expect(page.getByText(learner.says('importing.unsure'))).toBeVisible();
  const encoding = page.getByLabel(learner.says('importing.encoding'));
  await encoding.selectOption('windows-1252');
  await expect(importer.article.getByRole('textbox')).toHaveText('ÇáæÒíÑ');
  await encoding.selectOption('windows-1256');
  await expect(importer.article.getByRole('textbox')).toHaveText('الوزير');
  await expect(importer.original).toContainText('الوزير');
});

test('goes on from encoding to encoding by arrows, without leaving the choice', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  await importer.start();
  await importer.open(UNSURE);
  await importer.lookingOver();
  const encoding = page.getByLabel(learner.says('importing.encoding'));
  const text = importer.article.getByRole('textbox');
  const names = await encoding.getByRole('option').allTextContents();
  const seen = new Set([await text.textContent()]);
  await encoding.focus();
  for (const name of names.slice(1)) {
    await page.keyboard.press('ArrowDown');
    await expect(encoding.getByRole('option', { selected: true })).toHaveText(name);
    await expect.poll(async () => seen.has(await text.textContent())).toBe(false);
    seen.add(await text.textContent());
    await expect(encoding).toBeFocused();
  }
  expect([...seen]).toContain('ÇáæÒíÑ');
});

test('takes the day of publication over when it is left, whole or not at all', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  await importer.paste(
    'Minister returns\nThe Daily, 3 March 2026\nThe minister came back today, Monday, after a week away.',
  );
  const says = (key: string): Locator =>
    importer.article.getByText(learner.says(key).replace('{{weekday}}', 'Monday'), { exact: true });
  const year = importer.published.getByRole('spinbutton').last();
  const undo = learner.button('practise.undo');
  await expect(importer.published).toContainText(/0?3.*0?3.*2026/);
  await expect(says('importing.mended.other-weekday')).toBeVisible();

  // One step, however many keys.
  await importer.published.getByRole('spinbutton').first().click();
  await page.keyboard.type('02032026');
  await expect(undo).toBeDisabled();
  await page.getByLabel(learner.says('library.publisher')).click();
  await expect(says('importing.mended.weekday')).toBeVisible();
  await expect(says('importing.mended.other-weekday')).toHaveCount(0);
  // A field's own keys take back nothing elsewhere.
  await importer.published.getByRole('spinbutton').first().press('Control+z');
  await expect(says('importing.mended.weekday')).toBeVisible();
  await expect(undo).toBeEnabled();
  await undo.click();
  await expect(importer.published).toContainText(/0?3.*0?3.*2026/);
  await expect(says('importing.mended.other-weekday')).toBeVisible();
  await expect(undo).toBeDisabled();

  // A year of two digits is none of ours, and a day without a year is none.
  for (const keys of [
    ['2', '5'],
    ['Backspace', 'Backspace', 'Backspace', 'Backspace'],
  ]) {
    await year.click();
    for (const key of keys) await page.keyboard.press(key);
    await page.getByLabel(learner.says('library.publisher')).click();
    await expect(importer.published.getByRole('spinbutton').first()).toHaveAttribute('aria-valuetext', 'Empty');
    await expect(says('importing.mended.other-weekday')).toHaveCount(0);
    await undo.click();
    await expect(importer.published).toContainText(/0?3.*0?3.*2026/);
    await expect(undo).toBeDisabled();
  }
});

test('begins with a whole article, and asks at the first press whether to leave what was just written', async ({
  hamesh,
}) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  const gone = await page.evaluateHandle(() => {
    const texts: (string | null)[] = [];
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes) texts.push(...Array.from(removedNodes, (node) => node.textContent));
    }).observe(document.body, { childList: true, subtree: true });
    return texts;
  });
  await importer.paste(STORY);
  expect(await gone.jsonValue()).not.toContain(learner.says('importing.nothing-left'));
  await page.getByLabel(learner.says('library.publisher')).fill('The Morning Paper');
  await learner.button('importing.cancel').click();
  await learner.button('importing.leave').click();
  await learner.inLibrary();
});

test('goes on with the next file only once the one before is on the disk', async ({ hamesh }) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test make the disk slow');
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  const answers: (() => Promise<void>)[] = [];
  await page.route('**/call/article.keep', (route) => {
    answers.push(() => route.continue());
  });
  await importer.start();
  const file = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
  await importer.open([file('one.txt', STORY), file('two.txt', STORY.replace('Minister', 'President'))]);
  await importer.lookingOver();
  await importer.keep();
  await expect.poll(() => answers.length).toBe(1);
  const cancel = learner.button('importing.cancel');
  await expect(cancel).toBeDisabled();
  await expect(page.getByLabel(learner.says('library.language'))).toBeDisabled();
  await cancel.click({ force: true });
  const text = importer.article.getByRole('textbox', { name: 'Paragraph 2' });
  await text.focus();
  await page.keyboard.press('Backspace');
  expect(await importer.texts()).toEqual(STORY.split('\n'));
  await answers[0]?.();
  await learner.inLesson();
  await learner.button('lesson.library').click();
  await expect(importer.article.getByRole('textbox').first()).toHaveText('President returns');
});

test('loses nothing of a text that is being pasted', async ({ hamesh }, testInfo) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  const box = page.getByLabel(learner.says('importing.paste'));
  const other = testInfo.outputPath('other.txt');
  writeFileSync(other, STORY);
  await importer.start();
  await box.fill('،\n،');
  await dropFile(page, other, page.getByRole('heading', { level: 1 }));
  await expect(page.getByText(learner.says('importing.waiting_one').replace('{{count, number}}', '1'))).toBeVisible();
  await expect(box).toHaveValue('،\n،');
  await learner.button('importing.read').click();
  await learner.button('importing.mend').click();
  await expect(box).toHaveValue('،\n،');
  await learner.button('importing.cancel').click();
  await importer.lookingOver();
  expect(await importer.texts()).toEqual(STORY.split('\n'));
});

test('stops reading a text without losing it', async ({ hamesh }) => {
  test.skip(hamesh.host === 'desktop', 'only on the web host can a test make the machine slow');
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  await page.route('**/call/article.read', () => undefined);
  await importer.start();
  await importer.open({ name: 'مقال.txt', mimeType: 'text/plain', buffer: Buffer.from(STORY) });
  const [before, after] = learner.says('importing.reading-file').split('<file/>');
  await expect(page.getByRole('status').getByText(`${before}مقال.txt${after}`)).toBeFocused();
  await expect(page.getByRole('status').locator('bdi')).toHaveText('مقال.txt');
  await learner.button('importing.cancel').click();
  await learner.inLibrary();
  await importer.start();
  await page.getByLabel(learner.says('importing.paste')).fill(STORY);
  await learner.button('importing.read').click();
  await expect(page.getByText(learner.says('importing.reading'))).toBeFocused();
  await learner.button('importing.cancel').click();
  await expect(page.getByLabel(learner.says('importing.paste'))).toHaveValue(STORY);
});

test('takes articles and lessons that are dropped together', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  const pack = Buffer.from(packLesson(smallLesson('brought'))).toString('base64');
  const transfer = await page.evaluateHandle(
    ([bytes, story]) => {
      const files = new DataTransfer();
      files.items.add(new File([story], 'one.txt'));
      files.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], 'brought.hamesh'));
      files.items.add(new File([story.replace('Minister', 'President')], 'two.txt'));
      return files;
    },
    [pack, STORY] as const,
  );
  await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText(learner.says('importing.drop'))).toBeVisible();
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(importer.article.getByRole('textbox').first()).toHaveText('Minister returns');
  await learner.button('importing.cancel').click();
  await expect(importer.article.getByRole('textbox').first()).toHaveText('President returns');
  await learner.button('importing.cancel').click();
  await learner.inLibrary();
  await expect(page.getByRole('heading', { name: 'A small lesson' })).toBeVisible();
  await page.getByRole('button', { name: `${learner.says('library.remove')} A small lesson` }).click();
  await learner.button('library.remove-now').click();
  await expect(page.getByRole('heading', { name: 'A small lesson' })).toHaveCount(0);
});

test('takes a file that falls on an article at hand after it, and is left for none that falls elsewhere', async ({
  hamesh,
}, testInfo) => {
  const { page } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  await importer.paste(STORY);
  const other = testInfo.outputPath('other.txt');
  writeFileSync(other, STORY.replace('Minister', 'President'));

  expect(await page.getByRole('banner').evaluate(opensWhatFalls)).toBe(false);
  await dropFile(page, other, importer.article);
  await expect(page.getByText(learner.says('importing.waiting_one').replace('{{count, number}}', '1'))).toBeVisible();
  expect(await importer.texts()).toEqual(STORY.split('\n'));
  await learner.button('importing.cancel').click();
  await expect(importer.article.getByRole('textbox').first()).toHaveText('President returns');
  await learner.button('importing.cancel').click();
  await learner.inLibrary();
});

test('says when an article can’t be stored, and loses nothing of it', async ({ hamesh }) => {
  const { page, dataFolder } = await hamesh.launch();
  const learner = new Learner(page, 'en');
  await learner.arrive();
  const importer = new Importer(learner);
  writeFileSync(path.join(dataFolder, 'articles'), 'a file where a folder is wanted');
  await importer.paste(STORY);
  await importer.keep();
  await expect(page.getByRole('alert')).toContainText(learner.says('importing.not-kept'));
  expect(await importer.texts()).toEqual(STORY.split('\n'));
});

/** Goes on by Tab until the text of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const text = page.getByRole('textbox', { name, exact: true });
  for (let stop = 0; stop < 40; stop++) {
    if (await text.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

/** Does something by the menu of a boundary, with keys: there, down to it, and Enter. */
async function choose(page: Page, learner: Learner, block: string, does: string): Promise<void> {
  await page
    .getByRole('button', { name: learner.says('importing.change').replace('{{block}}', block), exact: true })
    .focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: learner.says(does), exact: true });
  await expect(item).toBeVisible();
  // The menu takes the focus a little after it came; an arrow before that would close it again.
  await expect(page.locator('[role="menuitem"]:focus')).toHaveCount(1);
  for (let down = 0; down < 12 && !(await item.evaluate((one) => one === document.activeElement)); down++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item).toHaveCount(0);
}

/** Whether the browser would open a file that falls on an element: a headless one never does, whatever the page says. */
function opensWhatFalls(element: Element): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['text'], 'other.txt'));
  const told = { bubbles: true, cancelable: true, dataTransfer };
  return ['dragover', 'drop'].some((name) => element.dispatchEvent(new DragEvent(name, told)));
}

/** Lets a file fall on something, as a hand does. */
async function dropFile(page: Page, file: string, on: Locator): Promise<void> {
  const box = await on.boundingBox();
  if (!box) throw new Error('nothing is there for a file to fall on');
  const input = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await input.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await input.detach();
}
