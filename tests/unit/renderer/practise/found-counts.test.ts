import { expect, it } from 'vitest';
import type { LearnerMark } from '../../../../core/mark/mark.ts';
import type { StudyEvent } from '../../../../core/study/event.ts';
import { foldPractice } from '../../../../core/study/practice.ts';
import { foundCounts } from '../../../../renderer/practise/found-counts.ts';
import { did, learnerMark, uuid } from '../../../fixtures/lessons/events.ts';
import { SMALL_LESSON } from '../../../fixtures/lessons/small-lesson.ts';

const MARKS = SMALL_LESSON.key
  .filter(({ firmness }) => firmness === 'firm')
  .map(({ id, kind, selector }): LearnerMark => ({ id, kind, selector, note: '' }));
const EXTRAS = Array.from({ length: 9 }, (_, n) => learnerMark(`extra-${n}`, 'framing', 1, n, n + 1));

/** A finished round with these marks. */
function round(n: number, marks: readonly LearnerMark[]): StudyEvent[] {
  const id = uuid(n);
  return [
    did({ type: 'round-started', round: id, level: 'blank' }),
    ...marks.map((mark) => did({ type: 'marked', round: id, mark })),
    did({ type: 'round-finished', round: id }),
  ];
}

function countsOf(...rounds: StudyEvent[][]) {
  return foundCounts(SMALL_LESSON, foldPractice(rounds.flat()).rounds, 'blank');
}

it('calls no round the best that found less than the latest', () => {
  const counts = countsOf(round(1, MARKS.slice(0, 1)), round(2, [...MARKS.slice(0, 2), ...EXTRAS]));
  expect(counts).toEqual({ best: { found: 2, of: 3 }, latest: { found: 2, of: 3 } });
  const fewer = countsOf(round(1, MARKS), round(2, MARKS.slice(1)));
  expect(fewer).toEqual({ best: { found: 3, of: 3 }, latest: { found: 2, of: 3 } });
});

it('is nothing before a round is finished', () => {
  expect(countsOf()).toBeNull();
});
