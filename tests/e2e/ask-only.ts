import type { Page } from '@playwright/test';
import type { Item } from '../../core/lesson/item.ts';

/** Leaves a lesson only some of its items, from its next opening on. Only the web host's answers can be changed. */
export async function askOnly(page: Page, isAsked: (item: Item) => boolean): Promise<void> {
  await page.route('**/call/lesson.open', async (route) => {
    const response = await route.fetch();
    const reply = (await response.json()) as { value: { items: Item[] } };
    const items = reply.value.items.filter(isAsked);
    await route.fulfill({ response, json: { ...reply, value: { ...reply.value, items } } });
  });
}
