import type { Locator, Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../core/language/bilingual.ts';
import type { SuggestedMark } from '../../core/mark/suggested-mark.ts';
import { suggestedMarks } from '../../core/suggest/suggested-marks.ts';
import { broughtArticle } from '../fixtures/own-articles.ts';
import { expect, test } from './hamesh.ts';
import { Learner } from './learner.ts';
import { painted } from './painted.ts';

/** Words of the headline of which the program has nothing to say. */
const UNSUGGESTED: Record<Language, string> = { ar: 'القديم', en: 'old' };

for (const language of LANGUAGES) {
  const article = broughtArticle(language);
  const suggestions = suggestedMarks(article);
  const quote = the('quote', suggestions);
  const framing = the('framing', suggestions);

  test.describe(language, () => {
    test('reads an article of one’s own beside a program’s suggestions, kind by kind', async ({ hamesh }) => {
      const { page } = await hamesh.launch({ language });
      const learner = await readingOwn(page, language);
      await expect(page.getByText(learner.says('suggestions.whose'))).toBeVisible();
      await expect(learner.notes()).toHaveCount(suggestions.length);
      await expect(
        page.getByText(new RegExp(`${learner.says('read.margins.expert')}|${learner.says('lenses.voices')}`)),
      ).toHaveCount(0);
      for (const mode of ['walk', 'quiz', 'review']) await expect(learner.button(`modes.${mode}`)).toHaveCount(0);

      const note = noteOf(page, quote.id);
      await note.getByRole('button').first().click();
      await expect(note).toContainText(quote.kind === 'quote' ? (quote.says.speaker ?? '') : '');
      await expect(note).toContainText(learner.says('suggestions.sureness.sure'));

      for (const kind of ['quote', 'claim', 'framing'] as const) {
        const ofKind = suggestions.filter((mark) => mark.kind === kind);
        await choose(page, new RegExp(`^${learner.says(`marks.${kind}`)} `));
        await expect(learner.notes()).toHaveCount(ofKind.length);
        await expect
          .poll(() => painted(page, `hamesh-suggested-${kind}-0`))
          .toEqual(ofKind.map(({ selector }) => selector.exact));
      }
      await expect.poll(() => painted(page, 'hamesh-suggested-quote-0')).toEqual([]);
      await choose(page, new RegExp(`^${learner.says('suggestions.all')} `));
      await expect(learner.notes()).toHaveCount(suggestions.length);
    });

    test('makes a suggestion one’s own mark, changes it, and finds it again after the process was killed', async ({
      hamesh,
    }) => {
      const first = await hamesh.launch({ language });
      const before = await readingOwn(first.page, language);
      const note = noteOf(first.page, quote.id);
      await note.getByRole('button').first().click();
      await before.button('suggestions.take-over').click();
      await expect(note).not.toContainText(before.says('suggestions.sureness.sure'));
      await expect(note).toContainText(before.says('suggestions.mine'));
      await expect(note.getByRole('button', { expanded: true })).toBeFocused();
      await expect.poll(() => painted(first.page, 'hamesh-quote-0')).toEqual([quote.selector.exact]);
      await expect.poll(() => painted(first.page, 'hamesh-suggested-quote-0')).toEqual([]);
      const field = note.getByRole('textbox');
      await field.fill('?');
      await field.blur();
      await note.getByText(before.says('marks.claim'), { exact: true }).click();
      await expect(note.getByRole('button', { expanded: true })).toContainText(before.says('marks.claim'));

      await noteOf(first.page, framing.id).getByRole('button').first().click();
      await before.button('suggestions.wave-away').click();
      await expect(noteOf(first.page, framing.id)).toHaveCount(0);
      await expect(first.page.getByText(before.says('practise.saving'))).toHaveCount(0);
      await expect(first.page.locator(':focus')).toHaveAttribute('data-note-head');
      await first.kill();

      const second = await hamesh.launch({ language });
      const after = new Learner(second.page, language);
      await after.inLesson();
      await expect(after.notes()).toHaveCount(suggestions.length - 1);
      const mine = noteOf(second.page, quote.id);
      await mine.getByRole('button').first().click();
      await expect(mine.getByRole('textbox')).toHaveValue('?');
      await expect(mine.getByRole('button', { expanded: true })).toContainText(after.says('marks.claim'));

      // Removed as one's own mark, it is a suggestion again; and all of it can be taken back.
      await after.button('practise.remove').click();
      await expect(mine).toContainText(after.says('suggestions.sureness.sure'));
      for (const done of ['removed', 'waved away', 'made a claim', 'noted', 'taken over']) {
        await test.step(`takes back: ${done}`, () => after.button('practise.undo').click());
      }
      await expect(after.button('practise.undo')).toBeDisabled();
      await expect.poll(() => painted(second.page, 'hamesh-suggested-quote-0')).toEqual([quote.selector.exact]);
      await expect(after.notes()).toHaveCount(suggestions.length);
    });

    test('sorts suggestions by keys, and marks words that nobody suggested', async ({ hamesh }) => {
      const { page } = await hamesh.launch({ language });
      const learner = await readingOwn(page, language);
      await caretAt(page, framing);
      await page.keyboard.press('Delete');
      await expect(noteOf(page, framing.id)).toHaveCount(0);
      await expect(page.getByRole('status').first()).toContainText(framing.selector.exact);

      await choose(page, new RegExp(`^${learner.says('suggestions.siftings.waved-away')} `));
      await expect(learner.notes()).toHaveCount(1);
      await learner.notes().getByRole('button').first().click();
      await learner.button('suggestions.bring-back').click();
      await expect(page.getByText(learner.says('suggestions.empty.waved-away'))).toBeVisible();
      await choose(page, new RegExp(`^${learner.says('suggestions.siftings.suggested')}$`));
      await expect(learner.notes()).toHaveCount(suggestions.length);

      await caretAt(page, quote);
      const sure = learner.says('suggestions.sureness.sure');
      await page.keyboard.press('t');
      await expect(noteOf(page, quote.id)).not.toContainText(sure);
      await page.keyboard.press('Control+z');
      await expect(noteOf(page, quote.id)).toContainText(sure);
      await page.keyboard.press('Control+y');
      await expect(noteOf(page, quote.id)).not.toContainText(sure);
      await expect(noteOf(page, quote.id)).toContainText(learner.says('suggestions.mine'));

      await learner.selectByMouse(0, UNSUGGESTED[language]);
      await page.keyboard.press('2');
      await expect(learner.notes()).toHaveCount(suggestions.length + 1);

      // What is suggested as it is marked is taken over, and has no second mark.
      await learner.selectByMouse(framing.selector.block, framing.selector.exact);
      await page.keyboard.press('3');
      await expect(noteOf(page, framing.id)).not.toContainText(learner.says('suggestions.sureness.likely'));
      await choose(page, new RegExp(`^${learner.says('suggestions.siftings.own')}$`));
      await expect(learner.notes()).toHaveCount(3);
    });

    test('practises, and is shown the program’s marks as a program’s', async ({ hamesh }) => {
      const { page } = await hamesh.launch({ language });
      const learner = await readingOwn(page, language);
      await learner.go('practise');
      await expect(page.getByText(learner.says('practise.own-lead'))).toBeVisible();
      await expect(page.getByRole('heading', { name: learner.says('rounds.worked.title') })).toHaveCount(0);
      await learner.button('practise.start').click();
      await learner.inRound('own');
      await learner.selectByMouse(0, UNSUGGESTED[language]);
      await page.keyboard.press('3');
      await learner.compare('program');

      await expect(page.getByText(learner.says('practise.program-worth'))).toBeVisible();
      await expect(learner.notes().filter({ hasText: learner.says('agreement.extra.name') })).toHaveCount(1);
      const alone = noteOf(page, quote.id);
      await expect(alone).toContainText(learner.says('agreement.missed.name'));
      await alone.getByRole('button').click();
      await expect(alone).toContainText(learner.says('agreement.missed.means'));
      await expect(page.locator('[data-sheet]')).not.toContainText(learner.says('practise.experts'));
      await learner.button('practise.rounds').click();
      await learner.button('practise.see-review').click();
      await expect(alone).toBeVisible();
    });
  });
}

test('leads by Enter into the note of the words that the caret has just come to', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = await readingOwn(page, 'en');
  const [first, second] = suggestedMarks(broughtArticle('en'));
  if (!first || !second) throw new Error('the program suggests less than two');
  await caretAt(page, first);
  // Before the note of these words is drawn.
  await page.evaluate(
    ([block, offset]) => {
      const press = (): void => {
        const enter = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(enter);
      };
      document.addEventListener('selectionchange', press, { once: true });
      const text = document.querySelector(`[data-block="${block}"]`)?.firstChild;
      if (text) window.getSelection()?.collapse(text, offset);
    },
    [second.selector.block, second.selector.start + 1] as const,
  );
  const takeOver = noteOf(page, second.id).getByRole('button', { name: learner.says('suggestions.take-over') });
  await expect(takeOver).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(noteOf(page, second.id)).toContainText(learner.says('suggestions.mine'));
});

test('prints a worksheet of it, which has neither marks nor answers', async ({ hamesh }) => {
  const { page } = await hamesh.launch();
  const learner = await readingOwn(page, 'en');
  await learner.button('print.open').click();
  const paper = page.getByRole('main', { name: learner.says('print.sheets.worksheet') });
  // A line number may stand in the middle of a longer paragraph.
  for (const { text } of broughtArticle('en').versions[0]?.blocks ?? []) {
    await expect(paper).toContainText(text.slice(0, 40));
  }
  await expect(page.getByText(learner.says('print.sheets.answer-key'))).toHaveCount(0);
  await expect(page.getByText(learner.says('print.questions'))).toHaveCount(0);
  await learner.button('print.leave').click();
  await expect(learner.notes()).not.toHaveCount(0);
});

function the(kind: SuggestedMark['kind'], suggestions: readonly SuggestedMark[]): SuggestedMark {
  const found = suggestions.find((mark) => mark.kind === kind);
  if (!found) throw new Error(`the program suggests no ${kind}`);
  return found;
}

/** Keeps the article, and opens it from the library. */
async function readingOwn(page: Page, language: Language): Promise<Learner> {
  const learner = new Learner(page, language);
  await learner.arrive();
  await learner.openOwnArticle(broughtArticle(language));
  return learner;
}

function noteOf(page: Page, id: string): Locator {
  return page.locator(`[data-note="${id}"]`);
}

async function choose(page: Page, name: RegExp): Promise<void> {
  await page
    .locator('label')
    .filter({ has: page.getByRole('radio', { name }) })
    .click();
}

/** Puts the caret into a suggestion's words, as a click would. */
async function caretAt(page: Page, { id, selector: { block, start } }: SuggestedMark): Promise<void> {
  await page.getByRole('textbox').first().focus();
  await page.evaluate(
    ([index, offset]) => {
      const text = document.querySelector(`[data-block="${index}"]`)?.firstChild;
      if (text) window.getSelection()?.collapse(text, offset);
    },
    [block, start + 1] as const,
  );
  await expect(noteOf(page, id)).toHaveAttribute('data-active');
}
