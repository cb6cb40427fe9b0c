import { seededRandom } from '../../../core/quiz/seeded.ts';
import { sitDown } from '../desk.ts';
import { inFolder } from '../folders.ts';
import { Tally, type Scenario } from '../scenario.ts';
import { study } from '../student.ts';

const TRIES = { full: 20, short: 2 } as const;
const EVENTS = 150;

export const twoProcesses: Scenario = {
  name: 'two processes on one data folder, one of them killed',
  async run(scale, seed) {
    const tally = new Tally();
    const random = seededRandom(seed);
    let refusals = 0;
    for (let number = 0; number < TRIES[scale]; number++) {
      await inFolder(async (folders) => {
        // The learner is there first, so that both work for the same one.
        await (await sitDown(folders)).close();
        const students = await Promise.all([
          study(folders, seed + 2 * number, { most: EVENTS }),
          study(folders, seed + 2 * number + 1, { kill: { since: 'first event', after: random() * 300 } }),
        ]);
        const after = await sitDown(folders);
        const kept = await after.kept();
        for (const { acknowledged, refused, errors } of students) {
          tally.count(acknowledged, kept);
          refusals += refused.length;
          // One that waited too long for the other is told so, and may try again.
          tally.expect(
            'refusals of another kind',
            refused.filter((kind) => kind !== 'storage-locked'),
            [],
          );
          for (const kind of refused) tally.told.add(kind);
          if (errors !== '') tally.problem(errors);
        }
        tally.expect('told afterwards', [...after.told], []);
        tally.expect('acknowledged by the one that was let be', students[0].acknowledged.length > 0, true);
        await after.close();
      });
    }
    tally.remark = `${refusals} calls were told to try again`;
    return tally;
  },
};
