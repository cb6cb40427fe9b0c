import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { ROOT } from '../../../build/targets.ts';
import type { Lesson } from '../../../core/lesson/lesson.ts';
import { launchChromium } from '../../e2e/chromium.ts';
import { spreadOf, type Figure } from '../figure.ts';
import { asOwnMarks, longLesson } from '../long-lesson.ts';
import { frames, watchMainThread } from '../main-thread.ts';
import { openProgram } from '../program.ts';
import { scrollThrough } from '../scroll-through.ts';
import type { PeerMark } from '../peer/peer-page.ts';
import { showMarks } from './scrolling.ts';

const WORDS = 50_000;
const MARKS = 5000;
const RUNS = 3;

/** What the main thread worked, in milliseconds, and how long the longest frame of a scroll took. */
type Costs = { all: number; one: number; scroll: number; frame: number };

/**
 * The whole program, margin included, beside `@recogito/text-annotator`, which draws marks and nothing else: the same
 * text in the same letters and column, the same marks, the same browser, in alternating runs.
 */
export async function measureAgainstPeer(): Promise<Figure[]> {
  const lesson = longLesson('long', WORDS, MARKS);
  const script = await bundlePeer();
  const ours: Costs[] = [];
  const theirs: Costs[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(await inOwnBrowser((browser) => runOurs(browser, lesson)));
    theirs.push(await inOwnBrowser((browser) => runPeer(browser, lesson, script)));
  }
  return [
    ...compare('all marks painted, main thread', 'ms', pick(ours, 'all'), pick(theirs, 'all'), 3),
    ...compare('one mark added, main thread', 'ms', pick(ours, 'one'), pick(theirs, 'one'), 1),
    ...compare('a scroll through, main thread', 'ms', pick(ours, 'scroll'), pick(theirs, 'scroll'), 1),
    ...compare('a scroll through, longest frame', 'ms', pick(ours, 'frame'), pick(theirs, 'frame'), null),
  ];
}

function pick(costs: readonly Costs[], part: keyof Costs): number[] {
  return costs.map((one) => one[part]);
}

/** Both figures, and how many times faster ours is: at least `times`. */
function compare(
  what: string,
  unit: string,
  ours: readonly number[],
  theirs: readonly number[],
  times: number | null,
): Figure[] {
  const told = { row: 'peer', unit, by: 'median', must: null } as const;
  const ratio = spreadOf(theirs).median / spreadOf(ours).median;
  return [
    { ...told, what: `${what}: Hamesh`, values: ours },
    { ...told, what: `${what}: peer`, values: theirs },
    {
      row: 'peer',
      what: `${what}: peer / Hamesh`,
      unit: '×',
      values: [ratio],
      by: 'median',
      must: times === null ? null : { atLeast: times },
    },
  ];
}

async function inOwnBrowser(measure: (browser: Browser) => Promise<Costs>): Promise<Costs> {
  const browser = await launchChromium();
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

async function runOurs(browser: Browser, lesson: Lesson): Promise<Costs> {
  const reading = await openProgram(browser, { lesson, mode: 'read', marks: [] });
  await reading.page.locator('[data-block="1"]').waitFor({ timeout: 120_000 });
  await showMarks(reading.page, 'none');
  await settle(reading.page);
  const { during } = await watchMainThread(reading.page);
  const all = await during(async () => {
    await reading.page.evaluate(() => document.querySelector<HTMLElement>('aside input[type=radio]')?.click());
    await settle(reading.page);
  });
  const scroll = await scrolled(reading.page, '[data-scroller]');
  await reading.close();

  const marking = await openProgram(browser, { lesson, mode: 'practise', marks: asOwnMarks(lesson.key) });
  const one = await addOurs(marking.page);
  await marking.close();
  return { all: all.task, one, ...scroll };
}

/** A mark by the keyboard, as a learner makes it. The median of a few. */
async function addOurs(page: Page): Promise<number> {
  const text = page.getByRole('textbox').first();
  await text.waitFor({ timeout: 120_000 });
  await text.focus();
  await settle(page);
  const { cdp, during } = await watchMainThread(page);
  const tries: number[] = [];
  for (const block of [1, 2, 3, 4, 5]) {
    await page.evaluate((index) => {
      const words = document.querySelector(`[data-block="${index}"]`)?.firstChild;
      if (words) window.getSelection()?.setBaseAndExtent(words, 10, words, 30);
    }, block);
    await settle(page);
    const { task } = await during(async () => {
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key: '3', text: '3', code: 'Digit3' });
      await frames(page, 2);
    });
    tries.push(task);
    await settle(page);
  }
  return spreadOf(tries).median;
}

async function runPeer(browser: Browser, lesson: Lesson, script: string): Promise<Costs> {
  const { marks, html } = peerText(lesson);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.addScriptTag({ content: script });
  await settle(page);
  const { during } = await watchMainThread(page);
  const all = await during(async () => {
    await page.evaluate((list) => window.peer.showAll(list), marks);
    await settle(page);
  });
  const scroll = await scrolled(page, '#view');
  await page.evaluate(() => document.querySelector('#view')?.scrollTo(0, 0));
  await settle(page);
  const tries: number[] = [];
  for (const [index, mark] of marks.slice(0, 5).entries()) {
    const { task } = await during(async () => {
      await page.evaluate((one) => window.peer.addOne(one), { ...mark, id: `new-${index}` });
      await frames(page, 2);
    });
    tries.push(task);
    await settle(page);
  }
  await page.close();
  return { all: all.task, one: spreadOf(tries).median, ...scroll };
}

async function scrolled(page: Page, view: string): Promise<Pick<Costs, 'scroll' | 'frame'>> {
  const { during } = await watchMainThread(page);
  let longest = NaN;
  const { task } = await during(async () => {
    longest = Math.max(...(await scrollThrough(page, view)));
  });
  return { scroll: task, frame: longest };
}

/** Waits until what was begun is done and painted. */
async function settle(page: Page): Promise<void> {
  await frames(page, 2);
  await page.waitForTimeout(500);
  await frames(page, 2);
}

/** The article in Hamesh's letters and column, and its marks by their places in all of its text. */
function peerText(lesson: Lesson): { html: string; marks: PeerMark[] } {
  const blocks = lesson.article.versions[0]?.blocks ?? [];
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length;
  }
  const marks = lesson.key.map(({ id, selector }) => {
    const origin = starts[selector.block] ?? 0;
    return { id, quote: selector.exact, start: origin + selector.start, end: origin + selector.end };
  });
  const face = path.join(ROOT, 'node_modules/@fontsource/amiri/files/amiri-arabic-400-normal.woff2');
  const paragraphs = blocks.map(({ text }) => `<p>${text}</p>`).join('');
  const html = `<!doctype html><style>
    @font-face { font-family: Amiri; src: url(data:font/woff2;base64,${readFileSync(face).toString('base64')}) }
    body { margin: 0 }
    #view { block-size: 100vh; overflow-y: auto; position: relative }
    article { max-inline-size: 27em; margin: auto; font: 22px/1.95 Amiri }
    p { margin: 0 0 0.65em }
  </style><div id="view"><article lang="ar" dir="rtl">${paragraphs}</article></div>`;
  return { html, marks };
}

async function bundlePeer(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hamesh-peer-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: {
        entry: path.resolve(import.meta.dirname, '../peer/peer-page.ts'),
        formats: ['iife'],
        name: 'peerPage',
        fileName: () => 'peer.js',
        cssFileName: 'peer',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const style = readFileSync(path.join(folder, 'peer.css'), 'utf8');
  const script = readFileSync(path.join(folder, 'peer.js'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  const withStyle = `Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(style)} })`;
  return `document.head.append(${withStyle});${script}`;
}
