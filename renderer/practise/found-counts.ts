import { useMemo } from 'react';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { score } from '../../core/scoring/span-f1.ts';
import type { RoundLevel } from '../../core/study/event.ts';
import { bestFinished, latestFinished, type Round } from '../../core/study/practice.ts';
import { useAuthoredLesson } from '../lesson/study-store.ts';
import { useRounds } from '../lesson/use-rounds.ts';
import { keyOfRound, placedMarks, reviewOfRound } from './round-key.ts';

/** How many of the expert's firm marks were found, edges off or not. */
export type FoundCount = { found: number; of: number };

function countFound(lesson: Lesson, round: Round): FoundCount {
  const { outcomes } = reviewOfRound(lesson, round);
  const firm = keyOfRound(lesson, round.level).filter(({ firmness }) => firmness === 'firm');
  return {
    found: outcomes.filter(({ outcome }) => outcome === 'found' || outcome === 'edges').length,
    of: firm.length,
  };
}

/** The best and the latest finished round of a level; null before there is one. */
export function useFoundCounts(level: RoundLevel): { best: FoundCount; latest: FoundCount } | null {
  const lesson = useAuthoredLesson((authored) => authored);
  const placedRounds = useRounds();
  return useMemo(() => {
    const practice = { rounds: placedRounds.map(({ round }) => round) };
    const latest = latestFinished(practice, level);
    const best = bestFinished(
      practice,
      level,
      (round) => score(placedMarks(round), keyOfRound(lesson, level)).overall.f1,
    );
    return latest && best ? { best: countFound(lesson, best), latest: countFound(lesson, latest) } : null;
  }, [lesson, placedRounds, level]);
}
