import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FULL_VERSION } from '../../../core/article/article.ts';
import { MOST_EVENTS } from '../../../core/contract.ts';
import { eventIdSchema, roundIdSchema, type Deed, type StudyEvent } from '../../../core/study/event.ts';
import { defaultPreferences, type LearnerId } from '../../../core/study/learner.ts';
import { growth, type Figure } from '../figure.ts';
import { asOwnMarks, longLesson, writeLesson } from '../long-lesson.ts';
import { machineOn } from '../program.ts';

/** How many events a learner has in the end: far more than anybody does. */
const MANY = 1_000_000;
const SOME = 250_000;
const SINGLE = 300;
const READINGS = 3;

/** What learners did: stored one by one, each answered when it is on the disk, and read back as progress. */
export async function measureEvents(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hamesh-bench-'));
  const folders = { dataFolder: path.join(folder, 'data'), lessonsFolder: path.join(folder, 'lessons') };
  const lesson = longLesson('long', 1000, 100);
  writeLesson(folders.lessonsFolder, lesson);
  const { call, close } = machineOn(folders);
  const { id: learner } = await call('learner.create', { name: null, preferences: defaultPreferences('ar') });
  const deeds = studyOf(asOwnMarks(lesson.key));

  async function store(count: number): Promise<void> {
    const events = Array.from({ length: count }, (): StudyEvent => {
      const { value } = deeds.next();
      return { id: eventIdSchema.parse(randomUUID()), at: Date.now(), deed: value };
    });
    await call('study.append', { learner, lesson: lesson.id, events });
  }

  const rates: number[] = [];
  for (let count = 0; count < SINGLE; count++) {
    const began = performance.now();
    await store(1);
    rates.push(1000 / (performance.now() - began));
  }
  const readings: number[][] = [];
  let stored = SINGLE;
  for (const most of [SOME, 2 * SOME, MANY]) {
    for (; stored < most; stored += MOST_EVENTS) await store(MOST_EVENTS);
    readings.push(await progressTimes(learner));
  }
  await close();
  rmSync(folder, { recursive: true, force: true });
  const [once = [], twice = [], many = []] = readings;
  return [
    {
      row: 'events',
      what: 'acknowledged appends, full sync',
      unit: 'a second',
      values: rates,
      by: 'median',
      must: null,
    },
    {
      row: 'events',
      what: 'progress of 1,000,000 events',
      unit: 'ms',
      values: many,
      by: 'median',
      must: { atMost: 300 },
    },
    growth('events', 'events', once, twice),
  ];

  async function progressTimes(id: LearnerId): Promise<number[]> {
    const times: number[] = [];
    for (let count = 0; count < READINGS; count++) {
      const began = performance.now();
      await call('library.list', { learner: id });
      times.push(performance.now() - began);
    }
    return times;
  }
}

/** A learner who reads and marks without end, a round after the other. */
function* studyOf(marks: ReturnType<typeof asOwnMarks>): Generator<Deed, never> {
  for (;;) {
    const round = roundIdSchema.parse(randomUUID());
    yield { type: 'round-started', round, level: 'blank' };
    for (const [block, mark] of marks.entries()) {
      yield { type: 'visited', mode: 'practise', place: { version: FULL_VERSION, block } };
      yield { type: 'marked', round, mark };
    }
    yield { type: 'round-finished', round };
  }
}
