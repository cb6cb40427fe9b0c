import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallLesson, writeLessonFolder } from '../unit/services/small-lesson.ts';

export type Folders = { dataFolder: string; lessonsFolder: string };

/**
 * Gives `work` a folder of its own, with a lesson in it, and removes it afterwards: again and again for a while, since
 * Windows lets go of a killed process's files a moment after its end.
 */
export async function inFolder<Result>(work: (folders: Folders) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'hamesh-faults-'));
  try {
    const folders = { dataFolder: join(folder, 'data'), lessonsFolder: join(folder, 'lessons') };
    mkdirSync(folders.lessonsFolder);
    for (const id of ['small', 'other']) writeLessonFolder(folders.lessonsFolder, smallLesson(id));
    return await work(folders);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
