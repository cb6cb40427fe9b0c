import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../hamesh.ts';
import { Learner } from '../learner.ts';

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

test('opens again while the start before is still closing', async ({ hamesh }) => {
  test.skip(process.platform === 'win32', 'a file that never ends is a pipe, which Windows has none of');
  const first = await hamesh.launch();
  await new Learner(first.page, 'en').arrive();
  // Closing waits for calls that are on their way, as for a disk that doesn't answer.
  const pipe = path.join(first.dataFolder, 'lessons', 'endless.json');
  mkdirSync(path.dirname(pipe), { recursive: true });
  spawnSync('mkfifo', [pipe]);
  await first.page.evaluate(async () => {
    const { hamesh } = window as unknown as { hamesh: { call: (name: string, input: object) => Promise<unknown> } };
    void hamesh.call('lesson.open', { lesson: 'endless' });
    // Calls arrive in their order: once this one is answered, which nothing can hold up, the other is on its way.
    await hamesh.call('no.such.call', {});
  });
  rmSync(pipe);
  const closing = first.close();
  await expect.poll(() => existsSync(path.join(first.dataFolder, 'window.json'))).toBe(true);

  const { page } = await hamesh.launch();
  await new Learner(page, 'en').inLibrary();
  await closing;
});

test('loads its page again when the process that shows it dies', async ({ hamesh }) => {
  const { page, said, close } = await hamesh.launch();
  await expect(page.locator('#root')).not.toBeEmpty();
  const session = await page.context().newCDPSession(page);
  // It is never answered: the one who would is gone.
  void session.send('Page.crash').catch(() => undefined);
  await expect.poll(said).toMatch('page: it is gone (crashed), and loaded again');
  // On the stand-in that is another page of Playwright's; in Electron one that Playwright can't look into any more.
  const [shown] = page
    .context()
    .pages()
    .filter((other) => other !== page);
  if (shown) await expect(shown.locator('#root')).not.toBeEmpty();
  await close();
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
