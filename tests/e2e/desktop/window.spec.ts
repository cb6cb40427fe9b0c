import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../hamesh.ts';

/** A second program ends of its own accord, before it has a window: as the stand-in says it, and as Playwright does. */
const ENDED_BY_ITSELF = /The main process ended \(0\)|Process failed to launch|has been closed/;

test('runs once for each data folder, and again when it was killed', async ({ hamesh }) => {
  const first = await hamesh.launch();
  await expect(hamesh.launch()).rejects.toThrow(ENDED_BY_ITSELF);
  await expect(first.page.locator('#root')).not.toBeEmpty();

  await first.kill();
  const again = await hamesh.launch();
  await expect(again.page.locator('#root')).not.toBeEmpty();
});

test('remembers where its window was', async ({ hamesh }) => {
  const { page, close, dataFolder } = await hamesh.launch();
  await expect(page.locator('#root')).not.toBeEmpty();
  const file = path.join(dataFolder, 'window.json');
  expect(existsSync(file)).toBe(false);
  await close();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ width: 1280, height: 800, maximized: false });
});

test('keeps the learners’ records and a backup when it is closed', async ({ hamesh }) => {
  const { page, close, dataFolder, said } = await hamesh.launch();
  await expect(page.locator('#root')).not.toBeEmpty();
  await close();
  expect(said()).toBe('');
  expect(existsSync(path.join(dataFolder, 'backups'))).toBe(true);
});
