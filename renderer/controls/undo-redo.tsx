import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import type { Marking } from './use-marking.ts';

type UndoRedoProps = { undoable: boolean; redoable: boolean; marking: Pick<Marking, 'undo' | 'redo'> };

/** Takes back what was done, and brings it again. */
export function UndoRedo({ undoable, redoable, marking }: UndoRedoProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Button weight="quiet" aria-label={t('practise.undo')} isDisabled={!undoable} onPress={marking.undo}>
        <Undo2 size={18} aria-hidden className="mirrored" />
      </Button>
      <Button weight="quiet" aria-label={t('practise.redo')} isDisabled={!redoable} onPress={marking.redo}>
        <Redo2 size={18} aria-hidden className="mirrored" />
      </Button>
    </>
  );
}
