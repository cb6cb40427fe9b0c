import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StopId } from '../../core/lesson/stop.ts';
import type { Span } from '../../core/mark/span.ts';
import { announce } from '../controls/announcer.tsx';
import { useBilingual } from '../language/use-language.ts';
import { useAuthoredLesson, useStudy } from '../lesson/study-store.ts';
import type { Stroke } from '../page/highlight-painter.ts';
import { useTextCaret } from '../page/use-text-caret.ts';
import { commandOf } from '../practise/shortcuts.ts';
import { FindTask } from './find-task.tsx';
import { bestOf, judgeTry, type FindTask as Task, type TryVerdict } from './judge-try.ts';
import { SelectionButton } from './selection-button.tsx';
import { StopSheet } from './stop-sheet.tsx';
import { useTryReply } from './try-reply.ts';
import type { Walk } from './use-walk.ts';

/** How many of a stop's words were found by now: others may have been, since this was drawn. */
function foundAt(stop: StopId): number {
  const { study } = useStudy.getState();
  return study.stage === 'open' ? (study.walk.found.get(stop)?.length ?? 0) : 0;
}

/** A stop at which words are looked for: the text takes a caret and a selection, and what is selected can be marked. */
export function FindStop({ walk, task }: { walk: Walk; task: Task }): ReactNode {
  const { t } = useTranslation();
  const lesson = useAuthoredLesson((authored) => authored);
  const record = useStudy((store) => store.record);
  const replyTo = useTryReply();
  const pick = useBilingual();
  const [last, setLast] = useState<TryVerdict | null>(null);
  const kinds = lesson.key.filter(({ id }) => task.targets.includes(id)).map(({ kind }) => kind);
  const caret = useTextCaret({
    version: walk.version,
    description: t('walk.find-keys'),
    onKey: (event, now) => {
      const command = commandOf(event);
      if (command?.do === 'let-go') caret.collapse();
      else if (command?.do === 'open' || (command?.do === 'mark' && kinds.includes(command.kind))) {
        void mark(now.spans);
      } else return false;
      return true;
    },
    onCaret: () => {},
  });

  async function mark(spans: readonly Span[]): Promise<void> {
    const span = bestOf(spans, task, lesson.key);
    if (!span) return announce(t('walk.nothing-selected'));
    const verdict = judgeTry(span, task, lesson, walk.found);
    // Before it is stored: by then the learner may have selected other words.
    caret.collapse();
    if (verdict.verdict !== 'again') {
      const target = verdict.verdict === 'found' ? verdict.target : null;
      if (!(await record({ type: 'stop-found', stop: walk.stop.id, span, target }))) return;
    }
    setLast(verdict);
    const isFound = verdict.verdict === 'found';
    const count = foundAt(walk.stop.id);
    const told = [replyTo(verdict), t('walk.found', { count, need: task.need })];
    // What is said of all of them comes in the margin, and the focus stays in the text.
    announce([...told, ...(isFound && count === task.need ? [pick(task.reply)] : [])].join(' '));
  }

  const strokes = useMemo(
    () => caret.selected.map((span): Stroke => ({ ink: { as: 'sentence' }, span })),
    [caret.selected],
  );
  return (
    <StopSheet
      walk={walk}
      strokes={strokes}
      text={caret.text}
      overPage={<SelectionButton selected={caret.selected} kinds={kinds} onMark={() => void mark(caret.selected)} />}
      task={
        <FindTask
          walk={walk}
          task={task}
          last={last}
          onEnterText={() =>
            caret.moveTo({ block: walk.stop.focus[0]?.block ?? 0, offset: walk.stop.focus[0]?.start ?? 0 })
          }
        />
      }
    />
  );
}
