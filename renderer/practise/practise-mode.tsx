import { useCallback, useState, type ReactNode } from 'react';
import type { Version } from '../../core/article/article.ts';
import { practisedVersion } from '../../core/lesson/opened-lesson.ts';
import { roundIdSchema, type RoundId, type RoundLevel } from '../../core/study/event.ts';
import { openRound } from '../../core/study/practice.ts';
import { useOpenStudy, useStudy } from '../lesson/study-store.ts';
import { useOneAtATime } from '../lesson/use-one-at-a-time.ts';
import { useRounds } from '../lesson/use-rounds.ts';
import { MarkingRound } from './marking-round.tsx';
import { RoundChooser } from './round-chooser.tsx';
import { RoundReview } from './round-review.tsx';
import { WorkedRound } from './worked-round.tsx';

/**
 * Practice: three rounds, from the key shown to a blank page, and of an article of one's own the blank one alone; a
 * finished round is shown beside the expert's marks, or the program's.
 */
export function PractiseMode(): ReactNode {
  const version = useOpenStudy(({ lesson }) => practisedVersion(lesson));
  return version ? <Practice version={version} /> : null;
}

function Practice({ version }: { version: Version }): ReactNode {
  const practice = useOpenStudy((study) => study.practice);
  const record = useStudy((store) => store.record);
  const [shown, setShown] = useState<RoundId | null>(() => practice.rounds.at(-1)?.id ?? null);
  const placed = useRounds().find(({ round }) => round.id === shown);

  const leave = useCallback((): void => setShown(null), []);

  const start = useOneAtATime(async (level: RoundLevel) => {
    const id = roundIdSchema.parse(crypto.randomUUID());
    if (await record({ type: 'round-started', round: id, level })) setShown(id);
  });

  function enter(level: RoundLevel): void {
    const open = openRound(practice, level);
    if (open) setShown(open.id);
    else start(level);
  }

  if (!placed) return <RoundChooser version={version} onEnter={enter} onReview={setShown} />;
  const { round, detached } = placed;
  if (round.level === 'worked') {
    return <WorkedRound key={round.id} round={round} version={version} onLeave={leave} onEnter={enter} />;
  }
  return round.status === 'open' ? (
    <MarkingRound key={round.id} round={round} detached={detached} version={version} onLeave={leave} />
  ) : (
    <RoundReview key={round.id} round={round} detached={detached} version={version} onLeave={leave} onEnter={enter} />
  );
}
