/** Moves the focus into the text of a page, and the caret, where it takes one, to where it was there. */
export function focusText(page: HTMLElement | null): void {
  page?.querySelector<HTMLElement>('[role="textbox"], [role="group"]')?.focus({ preventScroll: true });
}
