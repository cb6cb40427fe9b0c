/** Moves the focus to a line, and the line into view where it isn't. */
export function goTo(line: HTMLElement | null): void {
  line?.focus();
}

/**
 * Moves the focus to a line of a panel and shows the panel from its top. The browser's own scrolling to what has the
 * focus would move the article too: the panel sticks to the view, and is looked for where it would stand if it didn't.
 */
export function takeFocus(line: HTMLElement | null): void {
  line?.focus({ preventScroll: true });
  // The panel scrolls in the margin, and the drawer around it where there is no margin.
  for (const scroller of [line?.closest('section'), line?.closest('aside')]) scroller?.scrollTo({ top: 0 });
}
