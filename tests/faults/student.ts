import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { studyEventSchema, type StudyEvent } from '../../core/study/event.ts';
import type { Folders } from './folders.ts';

export const STUDYING = join(import.meta.dirname, 'studying.ts');
export const NODE_OPTIONS = ['--disable-warning=ExperimentalWarning'];

/** What a process that studied said before it ended. */
export type Said = { acknowledged: StudyEvent[]; refused: string[]; errors: string };

/** Has a process study, and kills it `killAfter` milliseconds after it began; without that, waits for `most` events. */
export async function study(
  { dataFolder, lessonsFolder }: Folders,
  seed: number,
  { killAfter, most = 0 }: { killAfter?: number; most?: number },
): Promise<Said> {
  const student = spawn(
    process.execPath,
    [...NODE_OPTIONS, STUDYING, dataFolder, lessonsFolder, String(seed), String(most)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  let errors = '';
  student.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  student.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  if (killAfter !== undefined) {
    await once(student.stdout, 'data');
    await wait(killAfter);
    student.kill('SIGKILL');
  }
  await once(student, 'close');
  // The last line may have been cut by the kill.
  const lines = output.split('\n').slice(0, -1).filter((line) => line !== 'ready');
  return {
    acknowledged: lines.filter((line) => line.startsWith('{')).map((line) => studyEventSchema.parse(JSON.parse(line))),
    refused: lines.filter((line) => line.startsWith('refused ')).map((line) => line.slice('refused '.length)),
    errors,
  };
}
