import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../controls/announcer.tsx';
import { useDraft } from './draft-store.ts';

/** Undoing and doing again, told to screen readers. */
export function useHistory(): { undo: () => void; redo: () => void } {
  const { t } = useTranslation();
  const undo = useDraft((store) => store.undo);
  const redo = useDraft((store) => store.redo);
  return useMemo(
    () => ({
      undo: () => {
        if (undo()) announce(t('practise.undone'));
      },
      redo: () => {
        if (redo()) announce(t('practise.redone'));
      },
    }),
    [t, undo, redo],
  );
}
