import { seededRandom } from '../../../core/quiz/seeded.ts';
import { unitizedAlpha, type Segment } from '../../../core/scoring/unitized-alpha.ts';
import { growth, type Figure } from '../figure.ts';
import { timed } from '../timed.ts';

const LEARNERS = 300;
const CHARACTERS = 20_000;
const LONGEST = 150;

/** How far a class agrees. */
export function measureAgreement(): Figure[] {
  const once = times(100);
  return [
    {
      row: 'agreement',
      what: 'alpha, 300 learners × 100 marks',
      unit: 'ms',
      values: once,
      by: 'median',
      must: { atMost: 1000 },
    },
    growth('agreement', 'marks', once, times(200)),
  ];
}

function times(marks: number): number[] {
  const random = seededRandom(marks);
  const learners = Array.from({ length: LEARNERS }, () =>
    Array.from({ length: marks }, (): Segment => {
      const start = Math.floor(random() * (CHARACTERS - LONGEST));
      return { start, end: start + 1 + Math.floor(random() * LONGEST), value: String(Math.floor(random() * 3)) };
    }),
  );
  return timed(10, () => void unitizedAlpha(learners, CHARACTERS));
}
