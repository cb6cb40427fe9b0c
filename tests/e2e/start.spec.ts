import { expect, test } from './hamesh.ts';

for (const language of ['ar', 'en'] as const) {
  test(`opens in the system's language: ${language}`, async ({ hamesh }) => {
    const { page } = await hamesh.launch({ language });
    await expect(page).toHaveTitle(/هامش/);
    await expect(page.locator('#root')).not.toBeEmpty();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  });
}

test('ends when its window is closed, and opens again', async ({ hamesh }) => {
  const first = await hamesh.launch();
  await expect(first.page.locator('#root')).not.toBeEmpty();
  await first.close();
  expect(first.page.isClosed()).toBe(true);

  const second = await hamesh.launch();
  await expect(second.page.locator('#root')).not.toBeEmpty();
});
