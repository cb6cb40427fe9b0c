import { expect, test } from './hamesh.ts';
import { Learner } from './learner.ts';

test('asks nobody but itself for anything, through every mode', async ({ hamesh }) => {
  const { page, said } = await hamesh.launch();
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  await page.reload();
  const learner = new Learner(page, 'en');
  await learner.arrive('Sam');
  await learner.openLesson();
  for (const mode of ['walk', 'practise', 'quiz', 'review', 'read'] as const) {
    await learner.go(mode);
    await page.waitForTimeout(200);
  }
  const home = new URL(page.url());
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => new URL(url).host !== home.host && !/^(?:data|blob):/.test(url))).toEqual([]);
  // On the desktop the shell tells of each request that it had to refuse.
  expect(said()).not.toContain('refused');
});
