import type { Page } from '@playwright/test';
import { launchChromium } from '../../e2e/chromium.ts';
import { growth, type Figure } from '../figure.ts';
import { asOwnMarks, longLesson } from '../long-lesson.ts';
import { frames, watchMainThread } from '../main-thread.ts';
import { openProgram } from '../program.ts';
import { timesOfEvents } from '../trace.ts';

const TRIES = 40;
const WARM_UP = 5;

/** The words of a paragraph that are marked, from this one to before that one. */
const FROM = 3;
const TO = 7;

/** What it took, all tries told apart: a learner selects words and presses a key. */
type Marked = {
  /** Ours at the key, React's drawing included, until the next frame can be drawn; in milliseconds of processor. */
  script: number[];
  /** The first frame in which the mark is painted. */
  frame: number[];
  /** All the main thread's work till the mark is painted and its note written, in milliseconds of processor. */
  all: number[];
};

export async function measureMarking(): Promise<Figure[]> {
  const small = await markIn(5000, 500);
  const large = await markIn(50_000, 5000);
  const twice = await markIn(50_000, 10_000);
  const figures = (name: string, { script, frame, all }: Marked, most: number): Figure[] => [
    {
      row: 'mark',
      what: `${name}: our script, key → ready to paint`,
      unit: 'ms',
      values: script,
      by: 'p95',
      must: { atMost: most },
    },
    {
      row: 'mark',
      what: `${name}: painted by frame`,
      unit: 'frame',
      values: frame,
      by: 'p95',
      must: { atMost: 2 },
    },
    {
      row: 'mark',
      what: `${name}: all work, its note included`,
      unit: 'ms',
      values: all,
      by: 'median',
      must: null,
    },
  ];
  return [
    ...figures('5,000 words, 500 marks', small, 8),
    ...figures('50,000 words, 5,000 marks', large, 30),
    growth('mark', 'marks on 50,000 words', large.script, twice.script),
  ];
}

async function markIn(words: number, marks: number): Promise<Marked> {
  const lesson = longLesson('long', words, marks);
  const browser = await launchChromium('whole');
  const program = await openProgram(browser, { lesson, mode: 'practise', marks: asOwnMarks(lesson.key) });
  const { page } = program;
  await page.getByRole('textbox').first().waitFor({ timeout: 120_000 });
  await page.getByRole('textbox').first().focus();
  const { cdp, during } = await watchMainThread(page);
  const blocks = lesson.article.versions[0]?.blocks.length ?? 0;
  const frame: number[] = [];
  const all: number[] = [];

  async function mark(index: number): Promise<void> {
    await select(page, 1 + ((index * 7) % (blocks - 1)));
    const painted = await watchKey(page);
    const { task } = await during(async () => {
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key: '3', text: '3', code: 'Digit3' });
      frame.push(await painted());
      await page.waitForFunction(() => document.querySelector('[data-note][data-active] textarea') !== null);
      await frames(page, 2);
    });
    all.push(task);
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: '3', code: 'Digit3' });
  }

  for (let index = 0; index < WARM_UP; index++) await mark(index);
  const script = await timesOfEvents(browser, page, 'keydown', async () => {
    for (let index = WARM_UP; index < WARM_UP + TRIES; index++) await mark(index);
  });
  await program.close();
  await browser.close();
  return { script, frame: frame.slice(WARM_UP), all: all.slice(WARM_UP) };
}

/** Selects a few words of a block that is in view, and waits until all that follows from it is done. */
async function select(page: Page, block: number): Promise<void> {
  await page.evaluate(
    async ([index, from, to]) => {
      const element = document.querySelector(`[data-block="${index}"]`);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 250));
      const text = element?.firstChild;
      const words = text?.textContent?.split(' ') ?? [];
      const before = (count: number): number => words.slice(0, count).join(' ').length;
      if (text) window.getSelection()?.setBaseAndExtent(text, before(from) + 1, text, before(to));
    },
    [block, FROM, TO] as const,
  );
  await page.getByRole('toolbar').waitFor();
  await page.waitForTimeout(150);
}

/** Readies the page to tell of the next key in which frame what is selected is painted as a mark; 21 for in none. */
async function watchKey(page: Page): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(() => {
    const selected = window.getSelection()?.getRangeAt(0).cloneRange();
    const isPainted = (): boolean =>
      [...(CSS.highlights.get('hamesh-lit-framing') ?? [])].some(
        ({ startContainer, startOffset }) => selected?.comparePoint(startContainer, startOffset) === 0,
      );
    const told = new Promise<number>((resolve) => {
      const look = (frame: number): void => {
        if (isPainted() || frame > 20) resolve(frame);
        else requestAnimationFrame(() => look(frame + 1));
      };
      window.addEventListener('keydown', () => requestAnimationFrame(() => look(1)), { capture: true, once: true });
    });
    return { told };
  });
  return () => watch.evaluate(({ told }) => told);
}
