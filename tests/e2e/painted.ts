import type { Page } from '@playwright/test';

/** The words that a highlight is drawn over. */
export async function painted(page: Page, highlight: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      ),
    highlight,
  );
}
