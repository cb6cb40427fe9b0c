import { expect, it } from 'vitest';
import type { Article } from '../../../core/article/article.ts';
import type { LearnerMark } from '../../../core/mark/mark.ts';
import { markIdSchema } from '../../../core/mark/mark.ts';
import { reanchor } from '../../../core/mark/reanchor.ts';
import { describe as selectorOf } from '../../../core/mark/selector.ts';
import { versionIdSchema } from '../../../core/article/article.ts';

const FULL = versionIdSchema.parse('full');
const TEXT = 'قال الوزير إن الأزمة انتهت، وإن العمل مستمر.';

function article(...texts: string[]): Article {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
  return {
    headline: '',
    language: 'ar',
    direction: 'rtl',
    publisher: null,
    published: null,
    versions: [{ id: FULL, blocks }],
  };
}

function mark(words: string): LearnerMark {
  const start = TEXT.indexOf(words);
  const span = { version: FULL, block: 0, start, end: start + words.length };
  return { id: markIdSchema.parse(`mark-${start}`), kind: 'claim', selector: selectorOf(span, TEXT), note: 'mine' };
}

const MARKS = [mark('الأزمة انتهت'), mark('العمل مستمر')];

it('leaves marks alone that stand where they stood', () => {
  const { anchored, detached } = reanchor(MARKS, article(TEXT, 'and more'));
  expect(anchored).toBe(MARKS);
  expect(detached).toEqual([]);
});

it('follows words to where they stand now, with their surroundings there', () => {
  const { anchored, detached } = reanchor(MARKS, article('مقدمة جديدة.', `اليوم ${TEXT}`));
  expect(detached).toEqual([]);
  expect(anchored.map(({ selector }) => [selector.block, selector.start, selector.exact])).toEqual([
    [1, TEXT.indexOf('الأزمة') + 6, 'الأزمة انتهت'],
    [1, TEXT.indexOf('العمل') + 6, 'العمل مستمر'],
  ]);
  expect(anchored[0]?.selector.prefix).toBe('اليوم قال الوزير إن ');
  expect(anchored[0]).toMatchObject({ id: MARKS[0]?.id, kind: 'claim', note: 'mine' });
});

it('follows words from where others of the same spelling stand now', () => {
  const [moved] = reanchor(MARKS, article(TEXT.replace('قال الوزير', 'زعم الرئيس'), TEXT)).anchored;
  expect(moved?.selector.block).toBe(1);
});

it('keeps apart, as they were, those whose words are gone', () => {
  const { anchored, detached } = reanchor(MARKS, article('قال الوزير إن العمل مستمر.'));
  expect(anchored.map(({ id }) => id)).toEqual([MARKS[1]?.id]);
  expect(detached).toEqual([MARKS[0]]);
  const other = versionIdSchema.parse('abridged');
  expect(
    reanchor(MARKS, { ...article(TEXT), versions: [{ id: other, blocks: [{ kind: 'paragraph', text: TEXT }] }] })
      .detached,
  ).toEqual(MARKS);
});
