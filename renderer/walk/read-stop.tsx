import { useMemo, type ReactNode } from 'react';
import type { Task } from '../../core/lesson/stop.ts';
import type { Stroke } from '../page/highlight-painter.ts';
import { useSentenceReading } from '../page/use-sentence-reading.ts';
import { ChooseTask } from './choose-task.tsx';
import { CompareTask } from './compare-task.tsx';
import type { FindTask } from './judge-try.ts';
import { StopSheet } from './stop-sheet.tsx';
import type { Walk } from './use-walk.ts';

type ReadTask = Exclude<Task, FindTask>;

/** A stop at which the text is read: to look, to choose an answer, or to compare. */
export function ReadStop({ walk, task }: { walk: Walk; task: ReadTask }): ReactNode {
  // A click shows a sentence's English and no more: the stop keeps its place in the margin.
  const { sentence, text } = useSentenceReading(walk.version.id, NO_MARKS);
  const strokes = useMemo((): Stroke[] => (sentence ? [{ ink: { as: 'sentence' }, span: sentence }] : []), [sentence]);
  return <StopSheet walk={walk} strokes={strokes} text={text} task={taskOf(walk, task)} />;
}

const NO_MARKS: readonly never[] = [];

function taskOf(walk: Walk, task: ReadTask): ReactNode {
  switch (task.kind) {
    case 'look':
      return null;
    case 'choose':
      return <ChooseTask walk={walk} task={task} />;
    case 'compare':
      return <CompareTask walk={walk} task={task} />;
  }
}
