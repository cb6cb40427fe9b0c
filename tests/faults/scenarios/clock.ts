import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../../core/quiz/seeded.ts';
import type { StudyEvent } from '../../../core/study/event.ts';
import { listBackups } from '../../../services/database/backups.ts';
import { sitDown } from '../desk.ts';
import { inFolder } from '../folders.ts';
import { Tally, type Scenario } from '../scenario.ts';
import { studySession, take } from '../session.ts';

const TRIES = { full: 20, short: 2 } as const;
const YEAR = 365 * 86_400_000;

export const clock: Scenario = {
  name: 'a clock that jumps back a year, at a start and within one',
  async run(scale, seed) {
    const tally = new Tally();
    const random = seededRandom(seed);
    for (let number = 0; number < TRIES[scale]; number++) {
      await inFolder(async (folders) => {
        const session = studySession(random);
        const all: StudyEvent[] = [];
        let time = Date.UTC(2026, 10, 23);
        const now = (): number => (time += 1000);
        for (const jump of [0, 0, YEAR, 0]) {
          time -= jump;
          const desk = await sitDown(folders, { now });
          tally.expect('stored', await desk.store(stamped(take(session, 10), now)), null);
          time -= random() < 0.5 ? YEAR : 0;
          tally.expect('stored after the jump', await desk.store(stamped(take(session, 10), now)), null);
          all.push(...desk.acknowledged);
          tally.expect('in the order in which it was stored', await desk.kept(), all);
          for (const kind of desk.told) tally.problem(`told ${kind}`);
          await desk.close();
        }
        const newest = listBackups(folders.dataFolder)[0];
        tally.expect('the newest backup', newest?.number, 4);
        // A backup that the clock calls older than the others is the one to go back to all the same.
        writeFileSync(join(folders.dataFolder, 'hamesh.db'), 'no database');
        const desk = await sitDown(folders, { now });
        const reply = await desk.ask('session.start', {});
        const notice = reply.ok ? reply.value.notices[0] : null;
        tally.expect('the backup opened', notice?.kind === 'database-recovered' ? notice.backup : null, newest?.at);
        for (const kind of desk.told) tally.told.add(kind);
        tally.count(all, await desk.kept());
        await desk.close();
      });
    }
    return tally;
  },
};

function stamped(events: readonly StudyEvent[], now: () => number): StudyEvent[] {
  return events.map((event) => ({ ...event, at: now() }));
}
