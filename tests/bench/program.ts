import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { FULL_VERSION } from '../../core/article/article.ts';
import { MOST_EVENTS, type CallInput, type CallName, type CallOutput } from '../../core/contract.ts';
import type { Lesson } from '../../core/lesson/lesson.ts';
import type { LearnerMark } from '../../core/mark/mark.ts';
import { eventIdSchema, roundIdSchema, type Deed, type Mode } from '../../core/study/event.ts';
import { defaultPreferences, type LearnerId } from '../../core/study/learner.ts';
import { createMachine } from '../../services/machine/machine.ts';
import { ended } from '../e2e/process-end.ts';
import { firstLine } from '../e2e/first-line.ts';
import { writeLesson } from './long-lesson.ts';

export const RENDERER = path.resolve(import.meta.dirname, '../../dist/renderer');

const VIEWPORT = { width: 1280, height: 800 };

export type Program = { page: Page; host: number; close: () => Promise<void> };

type Start = {
  lesson: Lesson;
  mode: Mode;
  /** What the learner has marked already, in an open blank round. */
  marks: readonly LearnerMark[];
};

/** Hamesh on the local web host, with one learner who is in the midst of a lesson. */
export async function openProgram(browser: Browser, { lesson, mode, marks }: Start): Promise<Program> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hamesh-bench-'));
  const folders = { dataFolder: path.join(folder, 'data'), lessonsFolder: path.join(folder, 'lessons') };
  writeLesson(folders.lessonsFolder, lesson);
  await prepare(folders, lesson, mode, marks);
  const host = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      path.join(import.meta.dirname, 'host.ts'),
      `--data=${folders.dataFolder}`,
      `--lessons=${folders.lessonsFolder}`,
      `--renderer=${RENDERER}`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  await page.goto(await firstLine(host));
  return {
    page,
    host: host.pid ?? 0,
    close: async () => {
      await page.close();
      host.kill('SIGTERM');
      await ended(host, 5_000);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Folders = { dataFolder: string; lessonsFolder: string };

/** A machine's answers, or an error where it refuses. */
export function machineOn(folders: Folders): {
  call: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
  close: () => Promise<void>;
} {
  const machine = createMachine({ ...folders, host: 'web', version: '0.0.0', systemLanguage: 'en' });
  return {
    call: async (name, input) => {
      const reply = await machine.answer(name, input);
      if (!reply.ok) throw new Error(`${name}: ${reply.error.kind}: ${reply.error.detail}`);
      return reply.value as CallOutput<typeof name>; // the machine parses what it answers
    },
    close: machine.close,
  };
}

/** A learner who was in `mode` of the lesson when the program was closed. */
async function prepare(folders: Folders, lesson: Lesson, mode: Mode, marks: readonly LearnerMark[]): Promise<void> {
  const machine = machineOn(folders);
  const preferences = { ...defaultPreferences('en'), openLesson: lesson.id };
  const { id: learner } = await machine.call('learner.create', { name: null, preferences });
  const round = roundIdSchema.parse(randomUUID());
  const deeds: Deed[] = [
    { type: 'visited', mode, place: { version: FULL_VERSION, block: 0 } },
    { type: 'round-started', round, level: 'blank' },
    ...marks.map((mark): Deed => ({ type: 'marked', round, mark })),
  ];
  await store(machine, learner, lesson, deeds);
  await machine.close();
}

async function store(
  { call }: Pick<ReturnType<typeof machineOn>, 'call'>,
  learner: LearnerId,
  lesson: Lesson,
  deeds: readonly Deed[],
): Promise<void> {
  for (let from = 0; from < deeds.length; from += MOST_EVENTS) {
    const events = deeds
      .slice(from, from + MOST_EVENTS)
      .map((deed, index) => ({ id: eventIdSchema.parse(randomUUID()), at: from + index, deed }));
    await call('study.append', { learner, lesson: lesson.id, events });
  }
}
