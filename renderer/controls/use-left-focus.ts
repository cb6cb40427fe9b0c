import { useEffect, type RefObject } from 'react';
import { takeFocus } from './take-focus.ts';

/**
 * Goes to a line of what has just come, where the focus was lost with what stood here before: the keyboard would begin at
 * the window's top again, and a screen reader would say nothing. `take` goes there, for a line that isn't a panel's first.
 */
export function useLeftFocus(
  line: RefObject<HTMLElement | null>,
  take: (line: HTMLElement | null) => void = takeFocus,
): void {
  useEffect(() => {
    if (isFocusLost()) take(line.current);
  }, [line, take]);
}

/** Not at the start, when there was nothing to lose. */
export function isFocusLost(): boolean {
  return navigator.userActivation.hasBeenActive && document.activeElement === document.body;
}
