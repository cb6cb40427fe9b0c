import { useMemo } from 'react';
import type { LearnerMark } from '../../core/mark/mark.ts';
import { reanchor } from '../../core/mark/reanchor.ts';
import type { Round } from '../../core/study/practice.ts';
import { useOpenStudy } from './study-store.ts';

/** A round whose marks are where their words stand in the article as it is now, and those marks whose words are gone. */
export type PlacedRound = { round: Round; detached: readonly LearnerMark[] };

/** Every round of practice: the lesson may have been updated since some of their marks were made. */
export function useRounds(): readonly PlacedRound[] {
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const rounds = useOpenStudy(({ practice }) => practice.rounds);
  return useMemo(
    () =>
      rounds.map((round) => {
        const { anchored, detached } = reanchor(round.marks, article);
        return { round: anchored === round.marks ? round : { ...round, marks: anchored }, detached };
      }),
    [rounds, article],
  );
}
