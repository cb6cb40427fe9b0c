import { score } from '../../../core/scoring/span-f1.ts';
import { growth, type Figure } from '../figure.ts';
import { longLesson } from '../long-lesson.ts';
import { timed } from '../timed.ts';

const LEARNERS = 1000;

/** A class's marks against a key. */
export function measureScoring(): Figure[] {
  const once = times(100);
  return [
    { row: 'score', what: '1,000 learners × 100 marks', unit: 'ms', values: once, by: 'median', must: { atMost: 200 } },
    growth('score', 'marks', once, times(200)),
  ];
}

function times(marks: number): number[] {
  const { key } = longLesson('scored', 10_000, marks);
  // Each learner has marks of their own: the same lengths, a few letters on.
  const learners = Array.from({ length: LEARNERS }, (_, learner) =>
    key.map(({ kind, selector }) => {
      const by = learner % 7;
      return { kind, span: { ...selector, start: selector.start + by, end: selector.end + by } };
    }),
  );
  return timed(10, () => {
    for (const own of learners) score(own, key);
  });
}
