import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundId } from '../../core/study/event.ts';
import type { Round } from '../../core/study/practice.ts';
import { Button } from '../controls/button.tsx';
import { UndoRedo } from '../controls/undo-redo.tsx';
import { useReading } from '../lesson/reading-store.ts';
import { useStudy } from '../lesson/study-store.ts';
import { Panel, PanelRow, PanelText } from '../margin/panel.tsx';
import { KeysHelp } from './keys-help.tsx';
import type { Marking } from './use-marking.ts';
import { useRoundWords } from './use-round-words.ts';

type MarkingPanelProps = { round: Round; marking: Marking; onLeave: () => void };

/** The head of an open round: the task, how many marks there are, undo and redo, and the way to the review. */
export function MarkingPanel({ round, marking, onLeave }: MarkingPanelProps): ReactNode {
  const { t } = useTranslation();
  const { title, task } = useRoundWords(round.level);
  return (
    <Panel stands="above" heading={title}>
      <PanelText>
        {task} <output>{t('practise.marks', { count: round.marks.length })}</output>
      </PanelText>
      {round.marks.length === 0 && <PanelText>{t('practise.no-marks')}</PanelText>}
      <Ways
        round={round.id}
        marked={round.marks.length > 0}
        undoable={round.undoable.length > 0}
        redoable={round.redoable.length > 0}
        marking={marking}
        onLeave={onLeave}
      />
    </Panel>
  );
}

type WaysProps = Pick<MarkingPanelProps, 'marking' | 'onLeave'> & {
  round: RoundId;
  marked: boolean;
  undoable: boolean;
  redoable: boolean;
};

/** Most marks change none of it. */
const Ways = memo(function Ways({ round, marked, undoable, redoable, marking, onLeave }: WaysProps): ReactNode {
  const { t } = useTranslation();
  const record = useStudy((store) => store.record);
  const activate = useReading((store) => store.activate);

  function finish(): void {
    activate(null);
    void record({ type: 'round-finished', round });
  }

  return (
    <PanelRow>
      <Button weight="main" isDisabled={!marked} onPress={finish}>
        {t('practise.compare')}
      </Button>
      <UndoRedo undoable={undoable} redoable={redoable} steps={marking} />
      <KeysHelp />
      <Button weight="quiet" onPress={onLeave}>
        {t('practise.rounds')}
      </Button>
    </PanelRow>
  );
});
