import { describe, expect, it } from 'vitest';
import { SKILLS } from '../../../../core/lesson/item.ts';
import { grade } from '../../../../core/quiz/grade.ts';
import type { Item } from '../../../../core/lesson/item.ts';
import type { Response } from '../../../../core/quiz/response.ts';
import { onPaper, type PaperItem } from '../../../../renderer/print/paper-choices.ts';
import { paperItems, paperSeed } from '../../../../renderer/print/paper-items.ts';
import { shippedLesson } from '../../../fixtures/shipped-lesson.ts';

const lesson = shippedLesson();

describe('the questions on paper', () => {
  it('are ten, of every skill, and the same each time', () => {
    const items = paperItems(lesson);
    expect(items).toHaveLength(10);
    expect(new Set(items.map(({ skill }) => skill))).toEqual(new Set(SKILLS));
    expect(paperItems(shippedLesson())).toEqual(items);
  });

  it('ask about no version but the one that is printed', () => {
    const elsewhere = lesson.items.filter((item) => item.passage.version !== lesson.practice.version);
    expect(elsewhere.length).toBeGreaterThan(0);
    const onlyThose = paperItems({ ...lesson, items: elsewhere });
    expect(onlyThose).toEqual([]);
  });
});

describe('the boxes of the answer key', () => {
  it.each(lesson.items.filter(({ kind }) => kind !== 'mark').map((item) => [item.id, item] as const))(
    'hold the right answer (%s)',
    (_, item) => {
      const filled = filledIn(item, onPaper(item, paperSeed(lesson, item)));
      expect(grade(item, filled).correct).toBe(true);
    },
  );
});

/** The answer of somebody who copies what the key has in its boxes. */
function filledIn(item: Item, { groups, lettered }: PaperItem): Response {
  const choices = groups.flatMap((group) => group.choices);
  const ticked = choices.filter(({ box }) => box.as === 'tick' && box.right).map(({ id }) => id);
  const [first = '', second = ''] = ticked;
  switch (item.kind) {
    case 'single':
      return { kind: 'single', option: first };
    case 'multiple':
      return { kind: 'multiple', options: ticked };
    case 'true-false':
      return { kind: 'true-false', answer: first === 'true', reason: second };
    case 'classify':
      return {
        kind: 'classify',
        category: item.categories.find(({ category }) => category === first)?.category ?? 'plain',
      };
    case 'mark':
      return { kind: 'mark', spans: [] };
    case 'match':
      return {
        kind: 'match',
        pairs: choices.map(({ id, box }) => ({
          left: id,
          right: (box.as === 'letter' && lettered[box.index]?.id) || '',
        })),
      };
    case 'order': {
      const numberOf = ({ box }: (typeof choices)[number]): number => (box.as === 'number' ? box.number : 0);
      return { kind: 'order', entries: choices.toSorted((a, b) => numberOf(a) - numberOf(b)).map(({ id }) => id) };
    }
  }
}
