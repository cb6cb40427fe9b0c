import type { CalmSpan, Lesson } from '../../core/lesson/lesson.ts';
import type { KeyMark, LearnerMark, MarkKind } from '../../core/mark/mark.ts';
import { inReadingOrder, type Span } from '../../core/mark/span.ts';
import type { Round } from '../../core/study/practice.ts';
import { keyOfRound, reviewOfRound } from './found-counts.ts';
import type { OutcomeName } from './signs.tsx';

/** One line of a review: the learner's mark, the key's, or both, and how they compare. */
export type Finding = {
  id: string;
  outcome: OutcomeName;
  /** What the margin shows: the learner's mark where there is one. */
  kind: MarkKind;
  words: string;
  span: Span;
  own: LearnerMark | null;
  key: KeyMark | null;
  calm: CalmSpan | null;
};

/** The review of a round, in reading order. */
export function findingsOf(lesson: Lesson, round: Round): Finding[] {
  const key = new Map(keyOfRound(lesson, round.level).map((mark) => [mark.id, mark]));
  const { outcomes, missed } = reviewOfRound(lesson, round);
  const ofMarks = outcomes.flatMap((outcome): Finding[] => {
    const own = round.marks[outcome.index];
    if (!own) return [];
    const calm = outcome.outcome === 'extra' ? lesson.calm.find(({ id }) => id === outcome.calm) : undefined;
    return [
      {
        id: own.id,
        outcome: outcome.outcome,
        kind: own.kind,
        words: own.selector.exact,
        span: own.selector,
        own,
        key: outcome.outcome === 'extra' ? null : (key.get(outcome.key) ?? null),
        calm: calm ?? null,
      },
    ];
  });
  const ofMissed = missed.flatMap((id): Finding[] => {
    const mark = key.get(id);
    if (!mark) return [];
    const { kind, selector } = mark;
    return [{ id, outcome: 'missed', kind, words: selector.exact, span: selector, own: null, key: mark, calm: null }];
  });
  return [...ofMarks, ...ofMissed].sort((a, b) => inReadingOrder(a.span, b.span));
}
