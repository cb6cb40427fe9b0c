import { useEffect, type RefObject } from 'react';
import { takeFocus } from './take-focus.ts';

/**
 * Goes to a line of what has just come, where the focus was lost with what stood here before: the keyboard would begin at
 * the window's top again, and a screen reader would say nothing. Not at the start, when there was nothing to lose.
 */
export function useLeftFocus(line: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (navigator.userActivation.hasBeenActive && document.activeElement === document.body) takeFocus(line.current);
  }, [line]);
}
