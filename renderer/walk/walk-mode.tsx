import type { ReactNode } from 'react';
import { ClosingSheet } from './closing-sheet.tsx';
import { FindStop } from './find-stop.tsx';
import { ReadStop } from './read-stop.tsx';
import { useWalk } from './use-walk.ts';

/** The guided reading: stop by stop, each beside its words in the margin. */
export function WalkMode(): ReactNode {
  const walk = useWalk();
  if (!walk) return null;
  if (walk.closing) return <ClosingSheet walk={walk} />;
  const { stop } = walk;
  return stop.task.kind === 'find' ? (
    <FindStop key={stop.id} walk={walk} task={stop.task} />
  ) : (
    <ReadStop walk={walk} task={stop.task} />
  );
}
