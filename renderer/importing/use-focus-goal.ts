import { useLayoutEffect, type RefObject } from 'react';
import { useDraft } from './draft-store.ts';

/** Takes the focus where a change wants it: the page has been drawn anew, and what had the focus may be gone. */
export function useFocusGoal(
  block: number,
  handle: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
): void {
  const goal = useDraft((store) => (store.goal?.block === block ? store.goal : null));
  const reachGoal = useDraft((store) => store.reachGoal);
  useLayoutEffect(() => {
    if (!goal) return;
    const isKept = goal.ifLost === true && document.activeElement !== document.body;
    if (isKept) return reachGoal();
    if (goal.offset === null) handle.current?.focus();
    else placeCaret(text.current, goal.offset);
    reachGoal();
  }, [goal, handle, text, reachGoal]);
}

function placeCaret(text: HTMLElement | null, offset: number): void {
  const node = text?.firstChild;
  if (!text || !node) return;
  text.focus();
  window.getSelection()?.collapse(node, Math.min(offset, node.textContent?.length ?? 0));
}
