import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { seededRandom } from '../../../core/quiz/seeded.ts';
import { sitDown } from '../desk.ts';
import { inFolder } from '../folders.ts';
import { Tally, type Scenario } from '../scenario.ts';
import { studySession, take } from '../session.ts';

/** Each waits for the database as long as a learner would: two seconds a call. */
const TRIES = { full: 5, short: 1 } as const;

export const locked: Scenario = {
  name: 'a database that another process holds',
  async run(scale, seed) {
    const tally = new Tally();
    const session = studySession(seededRandom(seed));
    for (let number = 0; number < TRIES[scale]; number++) {
      await inFolder(async (folders) => {
        const desk = await sitDown(folders);
        await desk.store(take(session, 10));
        const holder = new DatabaseSync(join(folders.dataFolder, 'hamesh.db'));
        holder.exec('BEGIN IMMEDIATE');
        const refused = take(session, 1);
        tally.expect('storing', await desk.store(refused), 'storage-locked');
        tally.expect('opening a lesson meanwhile', await desk.errorOf('lesson.open', { lesson: 'other' }), null);
        tally.expect('reading meanwhile', (await desk.kept()).length, 10);
        holder.exec('ROLLBACK');
        tally.expect('storing again', await desk.store(refused), null);
        await desk.close();

        holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
        const late = await sitDown(folders);
        tally.expect('told at the start', [...late.told], ['storage-locked']);
        tally.expect('opening a lesson before the start', await late.errorOf('lesson.open', { lesson: 'other' }), null);
        holder.close();
        tally.expect('starting again', await late.startAgain(), true);
        tally.count(desk.acknowledged, await late.kept());
        for (const kind of [...desk.told, ...late.told]) tally.told.add(kind);
        await late.close();
      });
    }
    return tally;
  },
};
