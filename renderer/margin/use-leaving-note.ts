import type { PressEvent } from 'react-aria-components';
import { focusText } from '../page/focus-text.ts';
import { usePageGeometry } from '../page/page-geometry.ts';

/** A note goes, with the button in it that has the focus: the next one gets it, or the one before, or else the text. */
export function useLeavingNote(): (event: PressEvent) => void {
  const geometry = usePageGeometry();
  return (event) => {
    const note = noteOf(event);
    const head = headOf(note?.nextElementSibling ?? note?.previousElementSibling);
    if (head) head.focus();
    else focusText(geometry.page);
  };
}

/** The note stays, and what is in it goes: its head gets the focus. */
export function goToHead(event: PressEvent): void {
  headOf(noteOf(event))?.focus();
}

/** Goes to the head of a note, by its id; false where it isn't to be seen. */
export function goToNote(id: string): boolean {
  const head = headOf(document.querySelector(`[data-note="${CSS.escape(id)}"]`));
  head?.focus({ preventScroll: true });
  return head !== null && document.activeElement === head;
}

function noteOf({ target }: PressEvent): Element | null {
  return target.closest('[data-note]');
}

function headOf(note: Element | null | undefined): HTMLElement | null {
  return note?.querySelector<HTMLElement>('[data-note-head]') ?? null;
}
