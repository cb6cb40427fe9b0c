import { rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../../core/quiz/seeded.ts';
import { listBackups } from '../../../services/database/backups.ts';
import { sitDown } from '../desk.ts';
import { inFolder } from '../folders.ts';
import { Tally, type Scenario } from '../scenario.ts';
import { copyOf, studied } from '../studied.ts';

const TRIES = { full: 60, short: 6 } as const;

export const backups: Scenario = {
  name: 'backups missing or half-written, and the database overwritten',
  run: async (scale, seed) =>
    inFolder(async (folders) => {
      const tally = new Tally();
      const random = seededRandom(seed);
      const { acknowledged, learners, closed, killed } = await studied(folders, seed);
      let fromNone = 0;
      for (let number = 0; number < TRIES[scale]; number++) {
        const copy = copyOf(number % 2 === 0 ? closed : killed, number);
        const all = listBackups(copy.dataFolder);
        tally.expect('backups to begin with', all.length, 3);
        const spoiled = all.slice(0, 1 + Math.floor(random() * all.length));
        for (const { file } of spoiled) {
          if (random() < 0.5) rmSync(file);
          else truncateSync(file, Math.floor(random() * statSync(file).size));
        }
        writeFileSync(join(copy.dataFolder, 'backups', 'partial-1-left'), 'half');
        if (spoiled.length === all.length) fromNone++;

        // Closing makes a good backup again, so what comes next is tried on a copy of its own.
        const overwritten = copyOf(copy, -number - 1);
        const sound = await sitDown(copy);
        tally.expect('told of the backups alone', [...sound.told], []);
        tally.count(acknowledged, await sound.kept());
        tally.expect('learners', await sound.learners(), learners);
        await sound.close();

        writeFileSync(overwritten.database, 'no database');
        const recovered = await sitDown(overwritten);
        tally.expect('told of the database', [...recovered.told], ['database-recovered']);
        tally.told.add('database-recovered');
        tally.count(acknowledged, await recovered.kept());
        tally.expect('learners after a recovery', await recovered.learners(), learners);
        await recovered.close();
        rmSync(overwritten.dataFolder, { recursive: true });
        rmSync(copy.dataFolder, { recursive: true });
      }
      tally.remark = `${fromNone} with no good backup left`;
      return tally;
    }),
};
