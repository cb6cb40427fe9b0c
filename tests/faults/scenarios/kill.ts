import { seededRandom } from '../../../core/quiz/seeded.ts';
import type { StudyEvent } from '../../../core/study/event.ts';
import { sitDown } from '../desk.ts';
import { inFolder } from '../folders.ts';
import { Tally, type Scenario } from '../scenario.ts';
import { study } from '../student.ts';

const KILLS = { full: 200, short: 10 } as const;

/** Milliseconds: enough for a start and its backup, which every fourth kill may hit, or for some work. */
const LONGEST = 250;

/** After this many kills the work begins anew, so that later starts don't take longer than earlier ones. */
const KILLS_PER_FOLDER = 20;

export const kill: Scenario = {
  name: 'kill -9 at a random instant of a study session',
  async run(scale, seed) {
    const tally = new Tally();
    const random = seededRandom(seed);
    let beforeAny = 0;
    for (let left = KILLS[scale]; left > 0; left -= KILLS_PER_FOLDER) {
      await inFolder(async (folders) => {
        const all: StudyEvent[] = [];
        for (let number = 0; number < Math.min(left, KILLS_PER_FOLDER); number++) {
          const { acknowledged, refused, errors } = await study(folders, seed + left * 1000 + number, {
            kill: { since: number % 4 === 0 ? 'start' : 'first event', after: random() * LONGEST },
          });
          if (acknowledged.length === 0) beforeAny++;
          all.push(...acknowledged);
          const after = await sitDown(folders);
          const kept = await after.kept();
          await after.close();
          tally.count(acknowledged, kept);
          tally.expect('events of earlier sessions that went', countMissing(all, kept), 0);
          tally.expect('refused before the kill', refused, []);
          tally.expect('told after the kill', [...after.told], []);
          if (errors !== '') tally.problem(errors);
        }
      });
    }
    tally.remark = `${beforeAny} before the first event`;
    return tally;
  },
};

function countMissing(all: readonly StudyEvent[], kept: readonly StudyEvent[]): number {
  const ids = new Set(kept.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id)).length;
}
