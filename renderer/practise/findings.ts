import type { CalmSpan } from '../../core/lesson/lesson.ts';
import { practisedVersion, type OpenedLesson } from '../../core/lesson/opened-lesson.ts';
import type { KeyMark, LearnerMark, MarkKind } from '../../core/mark/mark.ts';
import { inReadingOrder, overlap, type Span } from '../../core/mark/span.ts';
import { firmnessOf, type SuggestedMark } from '../../core/mark/suggested-mark.ts';
import { reviewMarks, type Review } from '../../core/scoring/outcomes.ts';
import type { Round } from '../../core/study/practice.ts';
import { keyOfRound, placedMarks, reviewOfRound } from './round-key.ts';
import type { OutcomeName } from './signs.tsx';

type Compared<Key> = {
  id: string;
  outcome: OutcomeName;
  /** What the margin shows: the learner's mark where there is one. */
  kind: MarkKind;
  words: string;
  span: Span;
  own: LearnerMark | null;
  /** The mark that it was compared with. */
  key: Key | null;
  /** Of an extra mark: one of its kind that it overlaps all the same, by too little, or beside a better one. */
  overlapped: Key | null;
  /** Plain reporting, by the expert's word, that a framing mark took for more. */
  calm: CalmSpan | null;
};

/** One line of a review: the learner's mark, the expert's or the program's, or both, and how they compare. */
export type Finding = ({ reader: 'expert' } & Compared<KeyMark>) | ({ reader: 'program' } & Compared<SuggestedMark>);

/** The review of a round, in reading order. */
export function findingsOf(lesson: OpenedLesson, round: Round): Finding[] {
  if (lesson.reader === 'expert') {
    const findings = compared(round, keyOfRound(lesson, round.level), lesson.calm, reviewOfRound(lesson, round));
    return findings.map((finding) => ({ reader: 'expert', ...finding }));
  }
  const version = practisedVersion(lesson)?.id;
  const suggested = lesson.suggestions.filter(({ selector }) => selector.version === version);
  const key = suggested.map((mark) => ({ ...mark, firmness: firmnessOf(mark) }));
  const findings = compared(round, suggested, [], reviewMarks(placedMarks(round), key, []));
  return findings.map((finding) => ({ reader: 'program', ...finding }));
}

function compared<Key extends KeyMark | SuggestedMark>(
  round: Round,
  marks: readonly Key[],
  calms: readonly CalmSpan[],
  { outcomes, missed }: Review,
): Compared<Key>[] {
  const key = new Map(marks.map((mark) => [mark.id, mark]));
  const ofMarks = outcomes.flatMap((outcome): Compared<Key>[] => {
    const own = round.marks[outcome.index];
    if (!own) return [];
    const calm = outcome.outcome === 'extra' ? calms.find(({ id }) => id === outcome.calm) : undefined;
    return [
      {
        id: own.id,
        outcome: outcome.outcome,
        kind: own.kind,
        words: own.selector.exact,
        span: own.selector,
        own,
        key: outcome.outcome === 'extra' ? null : (key.get(outcome.key) ?? null),
        overlapped: outcome.outcome === 'extra' ? overlappedBy(own, marks) : null,
        calm: calm ?? null,
      },
    ];
  });
  const ofMissed = missed.flatMap((id): Compared<Key>[] => {
    const mark = key.get(id);
    if (!mark) return [];
    const { kind, selector } = mark;
    const words = selector.exact;
    return [{ id, outcome: 'missed', kind, words, span: selector, own: null, key: mark, overlapped: null, calm: null }];
  });
  return [...ofMarks, ...ofMissed].sort((a, b) => inReadingOrder(a.span, b.span));
}

/** The mark of its kind that shares the most with one that was paired with none. */
function overlappedBy<Key extends KeyMark | SuggestedMark>(own: LearnerMark, marks: readonly Key[]): Key | null {
  const shared = marks
    .filter(({ kind }) => kind === own.kind)
    .map((mark) => ({ mark, letters: overlap(mark.selector, own.selector) }))
    .filter(({ letters }) => letters > 0)
    .sort((a, b) => b.letters - a.letters);
  return shared[0]?.mark ?? null;
}
