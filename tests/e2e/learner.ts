import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Article } from '../../core/article/article.ts';
import type { CallInput, CallName, CallOutput } from '../../core/contract.ts';
import type { Language } from '../../core/language/bilingual.ts';
import type { Deed } from '../../core/study/event.ts';

type Catalogue = { [name: string]: string | Catalogue };

/** A learner at the screen, who reads the interface's own words in their language and does what people do. */
export class Learner {
  readonly page: Page;
  readonly language: Language;
  readonly #catalogue: Catalogue;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
    this.#catalogue = catalogueOf(language);
  }

  /** The interface's text of a key, such as `modes.read`. */
  says(key: string): string {
    let found: string | Catalogue | undefined = this.#catalogue;
    for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined;
    if (typeof found !== 'string') throw new Error(`the interface has no text ${key}`);
    return found;
  }

  button(key: string): Locator {
    return this.page.getByRole('button', { name: this.says(key), exact: true });
  }

  get text(): Locator {
    return this.page.getByRole('textbox', { name: this.says('read.text') });
  }

  notes(): Locator {
    return this.page.getByRole('list', { name: this.says('lesson.notes') }).getByRole('listitem');
  }

  /** The first start: a name or none, then the library. */
  async arrive(name = ''): Promise<void> {
    await this.page.getByLabel(this.says('welcome.name')).fill(name);
    await this.button('welcome.begin').click();
    await this.inLibrary();
  }

  /** From the first start to a blank round of the shipped lesson. */
  async arriveMarking(): Promise<void> {
    await this.arrive();
    await this.openLesson();
    await this.go('practise');
    await this.startRound('blank');
  }

  async inLibrary(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: this.says('library.title') })).toBeVisible();
  }

  async openLesson(): Promise<void> {
    const begin = this.says('library.begin');
    const goOn = this.says('library.continue');
    await this.page
      .getByRole('button', { name: new RegExp(`^(${begin}|${goOn}) `) })
      .first()
      .click();
    await this.inLesson();
  }

  /** Keeps an article in the library, by the contract, and opens it there. */
  async openOwnArticle(article: Article): Promise<void> {
    await this.#call('article.keep', { article });
    await this.page.reload();
    await this.page.getByRole('button', { name: `${this.says('library.begin')} ${article.headline}` }).click();
    await this.inLesson();
  }

  /** What is on the disk of what was done in the open lesson. */
  async storedDeeds(): Promise<Deed[]> {
    const { learners, current } = await this.#call('session.start', {});
    const learner = learners.find(({ id }) => id === current);
    const lesson = learner?.preferences.openLesson;
    if (!learner || !lesson) throw new Error('no lesson is open');
    const events = await this.#call('study.read', { learner: learner.id, lesson });
    return events.map(({ deed }) => deed);
  }

  /** Asks the machine by the contract, as the page does. */
  async #call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
    const reply = await this.page.evaluate(
      async ([call, asked]) => {
        if (window.hamesh) return window.hamesh.call(call, asked);
        const answer = await fetch(`call/${call}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(asked),
        });
        return answer.json() as Promise<unknown>;
      },
      [name, input] as const,
    );
    expect(reply).toMatchObject({ ok: true });
    return (reply as { value: CallOutput<Name> }).value; // the machine parses what it answers
  }

  async inLesson(): Promise<void> {
    await expect(this.page.locator('[data-block="1"]')).toBeVisible();
  }

  async go(mode: 'read' | 'walk' | 'practise' | 'quiz' | 'review'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: this.says('modes.label') })
      .getByRole('button', { name: this.says(`modes.${mode}`), exact: true })
      .click();
  }

  async startRound(level: 'worked' | 'partly' | 'blank'): Promise<void> {
    await this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: this.says(`rounds.${level}.title`) }) })
      .getByRole('button', {
        name: new RegExp(
          `^(${this.says('practise.start')}|${this.says('practise.resume')}|${this.says('practise.again')})$`,
        ),
      })
      .click();
    await this.inRound(level);
  }

  /** The round's own panel is there: the chooser before it has headings of the same words, a level lower. */
  async inRound(level: 'worked' | 'partly' | 'blank' | 'own'): Promise<void> {
    const title = this.says(`rounds.${level}.title`);
    await expect(this.page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  }

  /** Ends the marking of a round, and is in its review: beside an expert's marks, or a program's. */
  async compare(beside: 'expert' | 'program' = 'expert'): Promise<void> {
    await this.button('practise.compare').click();
    const title = this.says(beside === 'expert' ? 'practise.review-title' : 'practise.program-review-title');
    await expect(this.page.getByRole('heading', { name: title })).toBeVisible();
  }

  /** An answer to choose, by its text; what it says in the other script stands in elements of its own. */
  choice(text: string): Locator {
    return this.page.locator('[data-choice], [data-choices] label').filter({ hasText: text });
  }

  /**
   * Selects `words` of a block by dragging over them, once the text takes a caret: in what stood there before they would
   * be forgotten. Again where the page was still travelling under the mouse.
   */
  async selectByMouse(block: number, words: string): Promise<void> {
    await expect(async () => {
      await this.#dragOver(block, words);
      expect((await selection(this.page)).text).toBe(words);
    }).toPass({ timeout: 15_000 });
  }

  async #dragOver(block: number, words: string): Promise<void> {
    const ends = await this.page.evaluate(
      ([index, wanted]) => {
        const text = document.querySelector(`[role="textbox"] [data-block="${index}"]`)?.firstChild;
        const start = text?.textContent?.indexOf(wanted) ?? -1;
        if (!text || start < 0) return null;
        text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const rightToLeft = text.parentElement !== null && getComputedStyle(text.parentElement).direction === 'rtl';
        const edge = (from: number, to: number): { before: number; after: number; middle: number } => {
          const range = document.createRange();
          range.setStart(text, from);
          range.setEnd(text, to);
          const box = range.getBoundingClientRect();
          const inside = { left: box.left + 1, right: box.right - 1 };
          const [before, after] = rightToLeft ? [inside.right, inside.left] : [inside.left, inside.right];
          return { before, after, middle: box.top + box.height / 2 };
        };
        const end = start + wanted.length;
        return { first: edge(start, start + 1), last: edge(end - 1, end) };
      },
      [block, words] as const,
    );
    if (!ends) throw new Error(`no text that takes a caret has ${words} in block ${block}`);
    await this.page.mouse.move(ends.first.before, ends.first.middle);
    await this.page.mouse.down();
    await this.page.mouse.move(ends.last.after, ends.last.middle, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Puts the caret before `words` of a block and selects them, with keys alone. */
  async selectByKeys(block: number, words: string): Promise<void> {
    const text = await this.page.locator(`[data-block="${block}"]`).textContent();
    const start = text?.indexOf(words) ?? -1;
    if (start < 0) throw new Error(`block ${block} has no ${words}`);
    await this.text.focus();
    await this.page.keyboard.press('Control+Home');
    for (let passed = 0; passed < block; passed++) await this.page.keyboard.press('Control+ArrowDown');
    // The article is right to left: the left arrow goes on, by words or by letters with all their signs.
    const offset = async (): Promise<number> => (await selection(this.page)).offset;
    await pressUntil(this.page, 'Control+ArrowLeft', start, async () => (await offset()) >= start);
    await pressUntil(this.page, 'ArrowRight', start, async () => (await offset()) <= start);
    await pressUntil(
      this.page,
      'Shift+ArrowLeft',
      words.length,
      async () => (await selection(this.page)).text === words,
    );
    expect((await selection(this.page)).text).toBe(words);
  }
}

async function pressUntil(page: Page, key: string, most: number, reached: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; pressed < most && !(await reached()); pressed++) await page.keyboard.press(key);
}

function selection(page: Page): Promise<{ text: string; offset: number }> {
  return page.evaluate(() => {
    const selected = window.getSelection();
    return { text: selected?.toString() ?? '', offset: selected?.focusOffset ?? 0 };
  });
}

function catalogueOf(language: Language): Catalogue {
  const file = path.resolve(import.meta.dirname, `../../renderer/language/${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Catalogue; // checked by the house's tests
}
