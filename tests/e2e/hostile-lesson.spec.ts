import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { lessonSchema, type Lesson } from '../../core/lesson/lesson.ts';
import { smallLesson } from '../unit/services/small-lesson.ts';
import { expect, test } from './hamesh.ts';
import { Learner } from './learner.ts';

/** Markup that would act, behind signs that turn the order of letters and are never closed. */
const HOSTILE = '\u202E\u2067<img src=x onerror="window.hostile=1"><script>window.hostile=2</script>{{t}} &lt;b&gt;';
const HEADLINE = `${HOSTILE} headline`;
const PARAGRAPH = `${HOSTILE} paragraph \u202Dwith\u2066 words that are marked`;

test('shows a lesson’s markup and direction signs as text, and keeps them to themselves', async ({ hamesh }) => {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'hamesh-hostile-'));
  try {
    await mkdir(path.join(dataFolder, 'lessons'));
    await writeFile(path.join(dataFolder, 'lessons', 'hostile.json'), JSON.stringify(hostileLesson()));
    const { page, kill } = await hamesh.launch({ dataFolder });
    const learner = new Learner(page, 'en');
    await learner.arrive(HOSTILE.slice(0, 80));
    await expect(page.getByRole('heading', { level: 2, name: HOSTILE })).toBeVisible();
    await isInert(page);

    await page.getByRole('button', { name: `${learner.says('library.begin')} ${HOSTILE}` }).click();
    await learner.inLesson();
    await expect(page.locator('[data-block="0"]')).toHaveText(HEADLINE, { useInnerText: false });
    expect(await page.locator('[data-block="1"]').textContent()).toBe(PARAGRAPH);
    await isInert(page);
    for (const mode of ['walk', 'practise', 'quiz', 'review', 'read'] as const) {
      await learner.go(mode);
      await isInert(page);
    }
    await kill(); // Windows removes no file that is open
  } finally {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10 });
  }
});

/** Nothing of the lesson's was taken for markup, and no word of the interface is turned round by its signs. */
async function isInert(page: Page): Promise<void> {
  await page.waitForTimeout(200);
  const found = await page.evaluate(() => {
    const turned: string[] = [];
    let looked = 0;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      if (!/^[\x20-\x7e]*[A-Za-z][\x20-\x7e]*$/.test(text)) continue;
      const boxOf = (at: number): DOMRect => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      const [first, last] = [boxOf(text.search(/[A-Za-z]/)), boxOf(text.search(/[A-Za-z][^A-Za-z]*$/))];
      if (first.width === 0 || first.top !== last.top || first.left === last.left) continue;
      looked++;
      if (last.left < first.left) turned.push(text);
    }
    return {
      ran: 'hostile' in window,
      elements: [...document.querySelectorAll('img, script:not([src]), iframe')].map(({ outerHTML }) => outerHTML),
      turned,
      looked: looked > 3,
    };
  });
  expect(found).toEqual({ ran: false, elements: [], turned: [], looked: true });
}

function hostileLesson(): Lesson {
  const lesson = smallLesson('hostile');
  const [version] = lesson.article.versions;
  const [mark] = lesson.key;
  if (version === undefined || mark === undefined) throw new Error('the small lesson has a version and a mark');
  const exact = 'words that are marked';
  const start = PARAGRAPH.indexOf(exact);
  const selector = {
    version: 'full',
    block: 1,
    start,
    end: start + exact.length,
    exact,
    prefix: PARAGRAPH.slice(start - 20, start),
    suffix: '',
  };
  return lessonSchema.parse({
    ...(hostileWords(lesson) as Lesson), // of the same shape
    article: {
      ...lesson.article,
      language: 'en',
      direction: 'ltr',
      headline: HEADLINE,
      publisher: HOSTILE,
      versions: [
        {
          ...version,
          blocks: [
            { kind: 'headline', text: HEADLINE },
            { kind: 'paragraph', text: PARAGRAPH },
          ],
        },
      ],
    },
    key: [{ ...(hostileWords(mark) as typeof mark), selector }],
  });
}

/** The same, with hostile words wherever a text stands in two languages. */
function hostileWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hostileWords);
  if (typeof value !== 'object' || value === null) return value;
  if ('ar' in value && 'en' in value) return { ar: HOSTILE, en: HOSTILE };
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hostileWords(part)]));
}
