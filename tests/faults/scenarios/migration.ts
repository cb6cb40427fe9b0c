import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { seededRandom } from '../../../core/quiz/seeded.ts';
import type { StudyEvent } from '../../../core/study/event.ts';
import { defaultPreferences } from '../../../core/study/learner.ts';
import { migrate, MIGRATIONS, versionOf } from '../../../services/database/migrations.ts';
import { LESSON, sitDown } from '../desk.ts';
import { inFolder, type Folders } from '../folders.ts';
import { Tally, type Scenario } from '../scenario.ts';
import { studySession, take } from '../session.ts';
import { study } from '../student.ts';

const TRIES = { full: 40, short: 2 } as const;

/** Enough for the migration to take a while. */
const EVENTS = 5000;
const LONGEST = 100;

export const migration: Scenario = {
  name: 'a migration stopped halfway by kill -9',
  async run(scale, seed) {
    const tally = new Tally();
    const random = seededRandom(seed);
    const events = take(studySession(random), EVENTS);
    let before = 0;
    for (let number = 0; number < TRIES[scale]; number++) {
      await inFolder(async (folders) => {
        keepAsFirstVersion(folders, events);
        const { acknowledged } = await study(folders, seed + number + 1, {
          kill: { since: 'start', after: random() * LONGEST },
        });
        if (versionIn(folders) < MIGRATIONS.length) before++;
        const after = await sitDown(folders);
        tally.count([...events, ...acknowledged], await after.kept());
        tally.expect('told after the kill', [...after.told], []);
        await after.close();
        tally.expect('the version', versionIn(folders), MIGRATIONS.length);
      });
    }
    tally.remark = `${before} before it was done`;
    return tally;
  },
};

/** A database as the first version of the program left it. */
function keepAsFirstVersion({ dataFolder }: Folders, events: readonly StudyEvent[]): void {
  mkdirSync(dataFolder);
  const database = new DatabaseSync(join(dataFolder, 'hamesh.db'));
  migrate(database, MIGRATIONS.slice(0, 1));
  const learner = '00000000-0000-4000-8000-000000000001';
  const preferences = JSON.stringify(defaultPreferences('ar'));
  database.prepare('INSERT INTO learners (id, name, preferences) VALUES (?, NULL, ?)').run(learner, preferences);
  const insert = database.prepare('INSERT INTO events (learner, lesson, id, at, type, body) VALUES (?, ?, ?, ?, ?, ?)');
  database.exec('BEGIN');
  for (const { id, at, deed } of events) insert.run(learner, LESSON, id, at, deed.type, JSON.stringify(deed));
  database.exec('COMMIT');
  database.close();
}

function versionIn({ dataFolder }: Folders): number {
  const database = new DatabaseSync(join(dataFolder, 'hamesh.db'));
  const version = versionOf(database);
  database.close();
  return version;
}
