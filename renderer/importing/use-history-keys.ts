import { useEffect } from 'react';
import { commandOf } from '../practise/shortcuts.ts';
import { useHistory } from './use-history.ts';

/** A date's parts are fields too. */
const FIELDS = 'input, textarea, select, [role="spinbutton"]';

/** Ctrl or Command with Z and Y, on whichever keyboard, anywhere but in a field, which has its own. */
export function useHistoryKeys(): void {
  const { undo, redo } = useHistory();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isInField = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      const command = isInField ? null : commandOf(event);
      if (command?.do === 'undo') undo();
      else if (command?.do === 'redo') redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo]);
}
