import { useMemo } from 'react';
import type { RoundLevel } from '../../core/study/event.ts';
import { useAuthoredLesson } from '../lesson/study-store.ts';
import { useRounds } from '../lesson/use-rounds.ts';
import { foundCounts, type FoundCounts } from './found-counts.ts';

/** How the best and the latest round of a level went in the opened lesson; null before there is one. */
export function useFoundCounts(level: RoundLevel): FoundCounts | null {
  const lesson = useAuthoredLesson((authored) => authored);
  const placedRounds = useRounds();
  return useMemo(
    () =>
      foundCounts(
        lesson,
        placedRounds.map(({ round }) => round),
        level,
      ),
    [lesson, placedRounds, level],
  );
}
