import { givenMarks } from '../../core/lesson/given-marks.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import type { KeyMark } from '../../core/mark/mark.ts';
import { reviewMarks, type Review } from '../../core/scoring/outcomes.ts';
import type { PlacedMark } from '../../core/scoring/span-f1.ts';
import type { RoundLevel } from '../../core/study/event.ts';
import type { Round } from '../../core/study/practice.ts';

/** What a round is compared with: the key of its version, without the marks that stood ready. */
export function keyOfRound(lesson: Lesson, level: RoundLevel): KeyMark[] {
  const given = level === 'partly' ? givenMarks(lesson) : [];
  return lesson.key.filter((mark) => mark.selector.version === lesson.practice.version && !given.includes(mark));
}

export function reviewOfRound(lesson: Lesson, round: Round): Review {
  return reviewMarks(placedMarks(round), keyOfRound(lesson, round.level), lesson.calm);
}

/** A round's marks, as they are scored. */
export function placedMarks(round: Round): PlacedMark[] {
  return round.marks.map(({ kind, selector }) => ({ kind, span: selector }));
}
