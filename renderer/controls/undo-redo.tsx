import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

type UndoRedoProps = { undoable: boolean; redoable: boolean; steps: { undo: () => void; redo: () => void } };

/** Takes back what was done, and brings it again. */
export function UndoRedo({ undoable, redoable, steps }: UndoRedoProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Button weight="quiet" aria-label={t('practise.undo')} isDisabled={!undoable} onPress={steps.undo}>
        <Undo2 size={18} aria-hidden className="mirrored" />
      </Button>
      <Button weight="quiet" aria-label={t('practise.redo')} isDisabled={!redoable} onPress={steps.redo}>
        <Redo2 size={18} aria-hidden className="mirrored" />
      </Button>
    </>
  );
}
