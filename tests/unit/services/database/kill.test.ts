import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { LESSON, openTestStore, someLearner } from './study.ts';

const KILLS = 20;

it(`keeps every event that was said to be stored, through ${KILLS} kills`, { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  const learner = someLearner();
  const store = openTestStore(folder);
  store.learners.add(learner);
  store.close();
  const said: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const writer = spawn(process.execPath, [join(import.meta.dirname, 'killed-writer.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    writer.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    await once(writer.stdout, 'data');
    await wait(kill * 3);
    writer.kill('SIGKILL');
    await once(writer, 'close');
    // The last line may have been cut by the kill.
    said.push(...output.split('\n').slice(0, -1));
  }
  const after = openTestStore(folder);
  expect(after.recovery).toBeNull();
  const kept = after.events.read(learner.id, LESSON).map(({ id }): string => id);
  expect(said.length).toBeGreaterThanOrEqual(KILLS);
  // In order too; an event may have been stored just before the kill, and not been told.
  const told = new Set(said);
  expect(kept.filter((id) => told.has(id))).toEqual(said);
  expect(kept.length - said.length).toBeLessThanOrEqual(KILLS);
});
