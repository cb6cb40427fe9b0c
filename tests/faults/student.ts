import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { studyEventSchema, type StudyEvent } from '../../core/study/event.ts';
import type { Folders } from './folders.ts';

export const STUDYING = join(import.meta.dirname, 'studying.ts');
export const NODE_OPTIONS = ['--disable-warning=ExperimentalWarning'];

/** What a process that studied said before it ended, and how many milliseconds after it began it said its first event. */
export type Said = { acknowledged: StudyEvent[]; refused: string[]; errors: string; firstEventAfter: number | null };

/** When a process is killed: some milliseconds after it began, or after it said its first event. */
export type Kill = { since: 'start' | 'first event'; after: number };

/** Has a process study, until it is killed or has stored `most` events. */
export async function study(
  { dataFolder, lessonsFolder }: Folders,
  seed: number,
  { kill, most = 0 }: { kill?: Kill; most?: number },
): Promise<Said> {
  const student = spawn(
    process.execPath,
    [...NODE_OPTIONS, STUDYING, dataFolder, lessonsFolder, String(seed), String(most)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  let errors = '';
  let began: number | null = null;
  let firstEventAfter: number | null = null;
  student.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.includes('ready')) began ??= performance.now();
    if (output.includes('{')) firstEventAfter ??= performance.now() - (began ?? 0);
  });
  student.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const closed = once(student, 'close');
  if (kill !== undefined) {
    const sign = kill.since === 'start' ? 'ready' : '{';
    while (!output.includes(sign) && student.exitCode === null) {
      await Promise.race([once(student.stdout, 'data'), closed]);
    }
    await wait(kill.after);
    student.kill('SIGKILL');
  }
  await closed;
  // The last line may have been cut by the kill.
  const lines = output
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== 'ready');
  return {
    acknowledged: lines.filter((line) => line.startsWith('{')).map((line) => studyEventSchema.parse(JSON.parse(line))),
    refused: lines.filter((line) => line.startsWith('refused ')).map((line) => line.slice('refused '.length)),
    errors,
    firstEventAfter,
  };
}
