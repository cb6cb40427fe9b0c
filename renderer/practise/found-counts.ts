import type { Lesson } from '../../core/lesson/lesson.ts';
import { score } from '../../core/scoring/span-f1.ts';
import type { RoundLevel } from '../../core/study/event.ts';
import { bestFinished, latestFinished, type Round } from '../../core/study/practice.ts';
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

export type FoundCounts = { best: FoundCount; latest: FoundCount };

/**
 * The best and the latest finished round of a level; null before there is one. The best is the one that found the most,
 * which is what a learner is shown of it; of those that found as much, the one that is closest to the key otherwise.
 */
export function foundCounts(lesson: Lesson, rounds: readonly Round[], level: RoundLevel): FoundCounts | null {
  const latest = latestFinished({ rounds }, level);
  const best = bestFinished({ rounds }, level, (round) => [
    countFound(lesson, round).found,
    score(placedMarks(round), keyOfRound(lesson, level)).overall.f1,
  ]);
  return latest && best ? { best: countFound(lesson, best), latest: countFound(lesson, latest) } : null;
}
