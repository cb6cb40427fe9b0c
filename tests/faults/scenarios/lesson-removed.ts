import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../../core/quiz/seeded.ts';
import { LESSON, sitDown } from '../desk.ts';
import { inFolder } from '../folders.ts';
import { Tally, type Scenario } from '../scenario.ts';
import { studySession, take } from '../session.ts';

const TRIES = { full: 20, short: 2 } as const;

export const lessonRemoved: Scenario = {
  name: 'a lesson removed while it is open, and brought back',
  async run(scale, seed) {
    const tally = new Tally();
    const session = studySession(seededRandom(seed));
    for (let number = 0; number < TRIES[scale]; number++) {
      await inFolder(async (folders) => {
        const place = join(folders.lessonsFolder, LESSON);
        const desk = await sitDown(folders);
        tally.expect('opening it', await desk.errorOf('lesson.open', { lesson: LESSON }), null);
        await desk.store(take(session, 10));
        renameSync(place, `${place}.gone`);
        const unsaved = take(session, 1);
        tally.expect('storing', await desk.store(unsaved), 'not-found');
        tally.expect('opening it again', await desk.errorOf('lesson.open', { lesson: LESSON }), 'not-found');
        tally.expect('opening another', await desk.errorOf('lesson.open', { lesson: 'other' }), null);
        tally.expect('starting', await desk.errorOf('session.start', {}), null);
        await desk.close();
        renameSync(`${place}.gone`, place);
        const back = await sitDown(folders);
        tally.expect('storing what was refused', await back.store(unsaved), null);
        tally.count([...desk.acknowledged, ...unsaved], await back.kept());
        for (const kind of [...desk.told, ...back.told]) tally.told.add(kind);
        await back.close();
      });
    }
    return tally;
  },
};
