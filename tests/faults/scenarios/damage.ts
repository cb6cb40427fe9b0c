import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { seededRandom, type Random } from '../../../core/quiz/seeded.ts';
import { sitDown } from '../desk.ts';
import { inFolder, type Folders } from '../folders.ts';
import { Tally, type Scenario } from '../scenario.ts';
import { studySession, take } from '../session.ts';
import { copyOf, studied } from '../studied.ts';

const TRUNCATIONS = { full: 100, short: 6 } as const;
const FLIPS = { full: 500, short: 12 } as const;

/** Half of the tries are of a database that was closed, half of one whose process was killed, with its log beside it. */
function scenario(
  name: string,
  tries: { full: number; short: number },
  damage: (random: Random, file: string) => void,
): Scenario {
  return {
    name,
    run: async (scale, seed) =>
      inFolder(async (folders) => {
        const tally = new Tally();
        // Another stream than the work's, or the work that is done afterwards could have the ids of what was done before.
        const random = seededRandom(seed + 1);
        const { acknowledged, learners, closed, killed } = await studied(folders, seed);
        let recovered = 0;
        for (let number = 0; number < tries[scale]; number++) {
          const copy = copyOf(number % 2 === 0 ? closed : killed, number);
          damage(random, fileToDamage(random, copy.database));
          const { told, kept, there } = await reopened(copy, tally, random);
          tally.expect('learners', there, learners);
          if (told.has('database-recovered')) recovered++;
          for (const kind of told) {
            tally.told.add(kind);
            if (kind !== 'database-recovered') tally.problem(`told ${kind}`);
          }
          tally.count(acknowledged, kept);
          rmSync(copy.dataFolder, { recursive: true });
        }
        tally.remark = `${recovered} set aside`;
        return tally;
      }),
  };
}

/** The log, where there is one, in every second try. */
function fileToDamage(random: Random, database: string): string {
  const log = `${database}-wal`;
  return existsSync(log) && random() < 0.5 ? log : database;
}

/** What and who is there at the next start, and whether the work goes on, and is there at the start after that. */
async function reopened(folders: Folders, tally: Tally, random: Random) {
  const desk = await sitDown(folders);
  const kept = await desk.kept();
  const there = await desk.learners();
  tally.expect('storing after the damage', await desk.store(take(studySession(random), 1)), null);
  await desk.close();
  const again = await sitDown(folders);
  tally.expect('events at the start after', (await again.kept()).length, kept.length + 1);
  tally.expect('learners at the start after', await again.learners(), there);
  tally.expect('told at the start after', [...again.told], []);
  await again.close();
  return { told: desk.told, kept, there };
}

export const truncated: Scenario = scenario('a truncated database or log', TRUNCATIONS, (random, file) => {
  truncateSync(file, Math.floor(random() * statSync(file).size));
});

/** The lowest byte of the version: turned, it says that a later Hamesh wrote this, which is refused and left as it is. */
const VERSION_BYTE = 63;

export const flipped: Scenario = scenario('flipped bytes in the database or log', FLIPS, (random, file) => {
  const bytes = readFileSync(file);
  for (let left = 1 + Math.floor(random() * 8); left > 0; left--) {
    const at = Math.floor(random() * bytes.length);
    if (at === VERSION_BYTE) continue;
    bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(random() * 255));
  }
  writeFileSync(file, bytes);
});
