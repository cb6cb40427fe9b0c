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
import { copyOf } from '../studied.ts';
import { study } from '../student.ts';

const TRIES = { full: 40, short: 2 } as const;

/** Enough for the migration to take a while. */
const EVENTS = 5000;

export const migration: Scenario = {
  name: 'a migration stopped halfway by kill -9',
  async run(scale, seed) {
    const tally = new Tally();
    const random = seededRandom(seed);
    const events = take(studySession(random), EVENTS);
    const longest = await inFolder(async (folders) => {
      keepAsFirstVersion(folders, events);
      const { firstEventAfter, errors } = await study(folders, seed, { most: 1 });
      if (firstEventAfter === null) tally.problem(`no event came after the migration: ${errors}`);
      return firstEventAfter ?? 0;
    });
    let before = 0;
    for (let number = 0; number < TRIES[scale]; number++) {
      await inFolder(async (folders) => {
        keepAsFirstVersion(folders, events);
        const { acknowledged, refused, errors } = await study(folders, seed + number + 1, {
          kill: { since: 'start', after: random() * longest },
        });
        // In a copy, since whoever opens the database takes up what the kill left of its log.
        if (versionIn(copyOf(folders, number)) < MIGRATIONS.length) before++;
        const after = await sitDown(folders);
        tally.count([...events, ...acknowledged], await after.kept());
        tally.expect('refused before the kill', refused, []);
        tally.expect('told after the kill', [...after.told], []);
        if (errors !== '') tally.problem(errors);
        await after.close();
        tally.expect('the version', versionIn(folders), MIGRATIONS.length);
      });
    }
    if (scale === 'full' && (before === 0 || before === TRIES.full)) {
      tally.problem(
        `of ${TRIES.full} kills ${before} came before the migration was done: none is known to have met it`,
      );
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
