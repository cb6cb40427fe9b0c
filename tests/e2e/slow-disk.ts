import type { Page } from '@playwright/test';

/** A disk on which nothing is stored until a test says so. */
export type SlowDisk = {
  /** Stores what was to be stored meanwhile, and from now on all at once. */
  write: () => void;
};

/** Makes the disk slow, from now on. Only the web host's calls can be held up. */
export async function slowDisk(page: Page): Promise<SlowDisk> {
  const written = Promise.withResolvers<void>();
  await page.route('**/call/study.append', async (route) => {
    await written.promise;
    await route.continue();
  });
  return { write: written.resolve };
}
