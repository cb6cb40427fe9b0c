/**
 * Refuses every edit of a text that takes a caret. Composed input can't be refused, so the text is put back after it.
 *
 * @returns what ends it
 */
export function refuseEdits(text: HTMLElement, putBack: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  for (const name of ['beforeinput', 'cut', 'paste', 'dragstart', 'drop']) {
    text.addEventListener(name, (event) => event.preventDefault(), { signal });
  }
  for (const name of ['input', 'compositionend']) text.addEventListener(name, putBack, { signal });
  return () => ending.abort();
}
