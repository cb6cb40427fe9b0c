import { describe, expect, it } from 'vitest';
import { type Item } from '../../../../core/lesson/item.ts';
import { spanSchema } from '../../../../core/mark/span.ts';
import { grade } from '../../../../core/quiz/grade.ts';
import type { Response } from '../../../../core/quiz/response.ts';
import { feedbackRows, type FeedbackRow } from '../../../../renderer/quiz/feedback-rows.ts';
import { itemOf } from '../../../fixtures/lessons/small-lesson.ts';
import { ITEM_KINDS } from '../../../fixtures/lessons/item-kinds.ts';

const elsewhere = spanSchema.parse({ version: 'full', block: 0, start: 0, end: 4 });

const WRONG: Record<Item['kind'], Response> = {
  single: { kind: 'single', option: 'b' },
  multiple: { kind: 'multiple', options: ['a', 'c'] },
  'true-false': { kind: 'true-false', answer: true, reason: 'b' },
  classify: { kind: 'classify', category: 'quote' },
  mark: { kind: 'mark', spans: [elsewhere] },
  match: {
    kind: 'match',
    pairs: [
      { left: 'a', right: 'z' },
      { left: 'b', right: 'y' },
    ],
  },
  order: { kind: 'order', entries: ['b', 'a', 'c'] },
};

function rowsOf(kind: Item['kind'], seed = 1): FeedbackRow[] {
  const item = itemOf(kind);
  return feedbackRows(item, WRONG[kind], grade(item, WRONG[kind]), seed);
}

const verdicts = (rows: readonly FeedbackRow[]): object =>
  Object.fromEntries(rows.map(({ id, finding }) => [id, finding?.verdict ?? null]));

describe('feedback', () => {
  it('leaves no finding out, of any kind of item', () => {
    for (const kind of ITEM_KINDS) {
      const item = itemOf(kind);
      const told = rowsOf(kind).flatMap(({ finding }) => finding ?? []);
      const { findings } = grade(item, WRONG[kind]);
      expect(told).toHaveLength(findings.length);
      expect(new Set(told.map(({ why }) => why))).toEqual(new Set(findings.map(({ why }) => why)));
    }
  });

  it('keeps the options that were rightly left alone, and the order in which they were asked', () => {
    expect(verdicts(rowsOf('single'))).toEqual({ a: 'missed', b: 'wrong', c: null });
    expect(verdicts(rowsOf('multiple'))).toEqual({ a: 'right', b: 'missed', c: 'wrong', d: null });
    expect(verdicts(rowsOf('classify'))).toEqual({ quote: 'wrong', framing: 'missed' });
    const orders = Array.from({ length: 20 }, (_, seed) =>
      rowsOf('multiple', seed)
        .map(({ id }) => id)
        .join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('tells the verdict on a statement before its reason', () => {
    const [first, ...reasons] = rowsOf('true-false');
    expect(first).toMatchObject({ subject: { kind: 'verdict', answer: true }, finding: { verdict: 'wrong' } });
    expect(verdicts(reasons)).toEqual({ a: 'missed', b: 'wrong' });
  });

  it('tells of a pair what was chosen and what belongs together', () => {
    const { left, right } = itemOf('match');
    expect(rowsOf('match').map(({ subject }) => subject)).toEqual([
      { kind: 'pair', left: left[0]?.text, chosen: right[2]?.text, partner: right[0]?.text },
      { kind: 'pair', left: left[1]?.text, chosen: right[1]?.text, partner: right[1]?.text },
    ]);
  });

  it('shows entries in their right order, each with the place that it was given', () => {
    const places = rowsOf('order').map(({ id, subject }) => [id, subject.kind === 'place' ? subject.place : null]);
    expect(places).toEqual([
      ['a', 1],
      ['b', 0],
      ['c', 2],
    ]);
  });
});
