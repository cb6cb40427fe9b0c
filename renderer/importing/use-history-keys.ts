import { useEffect } from 'react';
import { useHistory } from './use-history.ts';

/** Ctrl or Command with Z and Y, on whichever keyboard, anywhere but in a field, which has its own. */
export function useHistoryKeys(): void {
  const { undo, redo } = useHistory();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isInField = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (isInField || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (event.code === 'KeyZ') (event.shiftKey ? redo : undo)();
      else if (event.code === 'KeyY' && !event.shiftKey) redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo]);
}
