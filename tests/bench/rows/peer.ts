import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { ROOT } from '../../../build/targets.ts';
import type { Lesson } from '../../../core/lesson/lesson.ts';
import { markIdSchema } from '../../../core/mark/mark.ts';
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

/** How many marks are added, one after the other: the first few take longer, in either, as nothing of it is compiled. */
const ADDED = 20;

/** What the main thread worked, in milliseconds, and how long the longest frame of a scroll took. */
type Costs = { all: number; one: number; scroll: number; frame: number };

/**
 * The whole program, which writes a note in the margin and stores each mark on the disk, and its text layer alone,
 * beside `@recogito/text-annotator`, which draws marks and nothing else: the same text in the same letters and column,
 * the same marks, the same browser, in alternating runs.
 */
export async function measureAgainstPeer(): Promise<Figure[]> {
  const lesson = longLesson('long', WORDS, MARKS);
  const script = await bundle('peer-page.ts');
  const layerScript = await bundle('text-layer-page.tsx');
  const ours: Costs[] = [];
  const layer: Costs[] = [];
  const theirs: Costs[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(await inOwnBrowser((browser) => runOurs(browser, lesson)));
    layer.push(await inOwnBrowser((browser) => runTextLayer(browser, lesson, layerScript)));
    theirs.push(await inOwnBrowser((browser) => runPeer(browser, lesson, script)));
  }
  const compare = (what: string, part: keyof Costs, times: { program?: number; layer?: number }): Figure[] => {
    const values = { Hamesh: pick(ours, part), 'its text layer': pick(layer, part), peer: pick(theirs, part) };
    return [
      ...Object.entries(values).map(([who, of]): Figure => told(`${what}: ${who}`, 'ms', of)),
      atLeast(times.program, told(`${what}: peer / Hamesh`, '×', [ratio(values.peer, values.Hamesh)])),
      atLeast(times.layer, told(`${what}: peer / its text layer`, '×', [ratio(values.peer, values['its text layer'])])),
    ];
  };
  return [
    ...compare('all marks painted, main thread', 'all', { program: 3, layer: 3 }),
    // A mark that was made gets a form in the margin, for its kind, its edges and a note, of which the peer has nothing.
    ...compare('one mark added, main thread', 'one', { program: 1, layer: 1 }),
    ...compare('a scroll through, main thread', 'scroll', { program: 1, layer: 1 }),
    ...compare('a scroll through, longest frame', 'frame', {}),
  ];
}

function atLeast(times: number | undefined, figure: Figure): Figure {
  return { ...figure, must: times === undefined ? null : { atLeast: times } };
}

function pick(costs: readonly Costs[], part: keyof Costs): number[] {
  return costs.map((one) => one[part]);
}

function told(what: string, unit: string, values: readonly number[]): Figure {
  return { row: 'peer', what, unit, values, by: 'median', must: null };
}

/** How many times longer theirs takes. */
function ratio(theirs: readonly number[], ours: readonly number[]): number {
  return spreadOf(theirs).median / spreadOf(ours).median;
}

async function inOwnBrowser(measure: (browser: Browser) => Promise<Costs>): Promise<Costs> {
  const browser = await launchChromium('whole');
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
  for (let block = 1; block <= ADDED; block++) {
    await page.evaluate((index) => {
      const element = document.querySelector(`[data-block="${index}"]`);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const words = element?.firstChild;
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
  const { marks, article } = peerText(lesson);
  const page = await openBare(browser, article, script);
  return measureBare(page, {
    all: () => page.evaluate((list) => window.peer.showAll(list), marks),
    ones: marks.slice(0, ADDED).map((mark, index) => {
      const one = { ...mark, id: `new-${index}` };
      return () => page.evaluate((added) => window.peer.addOne(added), one);
    }),
  });
}

async function runTextLayer(browser: Browser, lesson: Lesson, script: string): Promise<Costs> {
  const marks = asOwnMarks(lesson.key);
  const page = await openBare(browser, '<div id="sheet" data-sheet></div>', script);
  await page.evaluate((article) => window.textLayer.open(article), lesson.article);
  await settle(page);
  return measureBare(page, {
    all: () => page.evaluate((list) => window.textLayer.showAll(list), marks),
    ones: marks.slice(0, ADDED).map((mark, index) => {
      const one = { ...mark, id: markIdSchema.parse(`new-${index}`) };
      return () => page.evaluate((added) => window.textLayer.addOne(added), one);
    }),
  });
}

/** A page of nothing but a scrolling view, in Hamesh's letters and column. */
async function openBare(browser: Browser, content: string, script: string): Promise<Page> {
  const face = path.join(ROOT, 'node_modules/@fontsource/amiri/files/amiri-arabic-400-normal.woff2');
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent(`<!doctype html><style>
    @font-face { font-family: Amiri; src: url(data:font/woff2;base64,${readFileSync(face).toString('base64')}) }
    body { margin: 0 }
    #view { block-size: 100vh; overflow-y: auto; position: relative }
    #view > * { max-inline-size: 44rem; margin: auto }
    article, [data-block] { font: 22px/1.95 Amiri !important }
    #view > article { max-inline-size: 27em }
    p { margin: 0 0 0.65em }
  </style><div id="view" data-scroller>${content}</div>`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.addScriptTag({ content: script });
  await settle(page);
  return page;
}

async function measureBare(
  page: Page,
  { all, ones }: { all: () => Promise<void>; ones: readonly (() => Promise<void>)[] },
): Promise<Costs> {
  const { during } = await watchMainThread(page);
  const shown = await during(async () => {
    await all();
    await settle(page);
  });
  const scroll = await scrolled(page, '#view');
  await page.evaluate(() => document.querySelector('#view')?.scrollTo(0, 0));
  await settle(page);
  const tries: number[] = [];
  for (const addOne of ones) {
    const { task } = await during(async () => {
      await addOne();
      await frames(page, 2);
    });
    tries.push(task);
    await settle(page);
  }
  await page.close();
  return { all: shown.task, one: spreadOf(tries).median, ...scroll };
}

async function scrolled(page: Page, view: string): Promise<Pick<Costs, 'scroll' | 'frame'>> {
  const { during } = await watchMainThread(page);
  let longest = NaN;
  const { task } = await during(async () => {
    longest = Math.max(...(await scrollThrough(page, view)));
  });
  return { scroll: task, frame: longest };
}

/** Longer than the program waits after a scroll before it notes where the reader is, ms. */
const AT_REST = 800;

/** Waits until what was begun is done and painted. */
async function settle(page: Page): Promise<void> {
  await frames(page, 2);
  await page.waitForTimeout(AT_REST);
  await frames(page, 2);
}

/** The article, and its marks by their places in all of its text. */
function peerText(lesson: Lesson): { article: string; marks: PeerMark[] } {
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
  const paragraphs = blocks.map(({ text }) => `<p>${text}</p>`).join('');
  return { article: `<article lang="ar" dir="rtl">${paragraphs}</article>`, marks };
}

/** One of the pages beside this row, in one script that brings its styles. */
async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hamesh-peer-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: {
        entry: path.resolve(import.meta.dirname, '../peer', entry),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'page.js',
        cssFileName: 'page',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const style = readFileSync(path.join(folder, 'page.css'), 'utf8');
  const script = readFileSync(path.join(folder, 'page.js'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  const withStyle = `Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(style)} })`;
  return `document.head.append(${withStyle});${script}`;
}
