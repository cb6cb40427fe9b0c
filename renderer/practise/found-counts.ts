import { useMemo } from 'react';
import type { Lesson } from '../../core/lesson/lesson.ts';
import type { KeyMark } from '../../core/mark/mark.ts';
import { reviewMarks, type Review } from '../../core/scoring/outcomes.ts';
import { score } from '../../core/scoring/span-f1.ts';
import type { RoundLevel } from '../../core/study/event.ts';
import { bestFinished, latestFinished, type Round } from '../../core/study/practice.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { useRounds } from '../lesson/use-rounds.ts';

/** How many of the firm key marks were found, edges off or not. */
export type FoundCount = { found: number; of: number };

/** What a round is compared with: the key of its version, without the marks that stood ready. */
export function keyOfRound(lesson: Lesson, level: RoundLevel): KeyMark[] {
  const given = new Set(level === 'partly' ? lesson.practice.given : []);
  return lesson.key.filter(({ id, selector }) => selector.version === lesson.practice.version && !given.has(id));
}

export function reviewOfRound(lesson: Lesson, round: Round): Review {
  return reviewMarks(placed(round), keyOfRound(lesson, round.level), lesson.calm);
}

export function countFound(lesson: Lesson, round: Round): FoundCount {
  const { outcomes } = reviewOfRound(lesson, round);
  const firm = keyOfRound(lesson, round.level).filter(({ firmness }) => firmness === 'firm');
  return { found: outcomes.filter(({ outcome }) => outcome === 'found' || outcome === 'edges').length, of: firm.length };
}

/** The best and the latest finished round of a level; null before there is one. */
export function useFoundCounts(level: RoundLevel): { best: FoundCount; latest: FoundCount } | null {
  const lesson = useOpenStudy((study) => study.lesson);
  const placedRounds = useRounds();
  return useMemo(() => {
    const practice = { rounds: placedRounds.map(({ round }) => round) };
    const latest = latestFinished(practice, level);
    const best = bestFinished(practice, level, (round) => score(placed(round), keyOfRound(lesson, level)).overall.f1);
    return latest && best ? { best: countFound(lesson, best), latest: countFound(lesson, latest) } : null;
  }, [lesson, placedRounds, level]);
}

function placed(round: Round): { kind: KeyMark['kind']; span: KeyMark['selector'] }[] {
  return round.marks.map(({ kind, selector }) => ({ kind, span: selector }));
}
