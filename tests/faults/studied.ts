import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seededRandom } from '../../core/quiz/seeded.ts';
import type { StudyEvent } from '../../core/study/event.ts';
import type { Learner } from '../../core/study/learner.ts';
import { changeCompany } from './company.ts';
import { sitDown } from './desk.ts';
import type { Folders } from './folders.ts';
import { studySession, take } from './session.ts';

/**
 * What a learner did, and who was there at the end, each start's backup included, and the two ways in which the last
 * start may have ended.
 */
export type Studied = { acknowledged: StudyEvent[]; learners: Learner[]; closed: Folders; killed: Folders };

/** Has a learner study, and others come, change and go, over several starts in `folders`. */
export async function studied(folders: Folders, seed: number, starts = 3): Promise<Studied> {
  const random = seededRandom(seed);
  const session = studySession(random);
  let learners: Learner[] = [];
  const acknowledged: StudyEvent[] = [];
  const killed = { ...folders, dataFolder: `${folders.dataFolder}-killed` };
  for (let start = 1; start <= starts; start++) {
    const desk = await sitDown(folders, { backupDelay: 0 });
    await desk.store(take(session, 40));
    await new Promise(setImmediate);
    for (let number = 0; number < 20; number++) await desk.store(take(session, 1));
    learners = await changeCompany(desk, random);
    for (let number = 0; number < 5; number++) await desk.store(take(session, 1));
    acknowledged.push(...desk.acknowledged);
    // What a kill leaves: the log is beside the database, and the journal is open.
    if (start === starts) cpSync(folders.dataFolder, killed.dataFolder, { recursive: true });
    await desk.close();
  }
  return { acknowledged, learners, closed: folders, killed };
}

/** Gives `work` a copy of what was studied, in place of the last one. */
export function copyOf({ dataFolder, lessonsFolder }: Folders, number: number): Folders & { database: string } {
  const copy = join(dirname(dataFolder), `copy-${number}`);
  cpSync(dataFolder, copy, { recursive: true });
  return { dataFolder: copy, lessonsFolder, database: join(copy, 'hamesh.db') };
}
