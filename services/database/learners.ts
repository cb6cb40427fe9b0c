import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import {
  defaultPreferences,
  learnerIdSchema,
  preferencesSchema,
  type Learner,
  type LearnerId,
  type Preferences,
} from '../../core/study/learner.ts';
import { checksumOf } from './checksum.ts';
import { inTransaction } from './transaction.ts';

/**
 * A learner as one was kept, maybe by another Hamesh: the preferences are brought to those that there are now. The
 * revision is how often name or preferences were changed: of two records of a learner, it tells the later.
 */
export const storedLearnerSchema = z.object({
  id: learnerIdSchema,
  name: z.string().nullable(),
  preferences: z.record(z.string(), z.unknown()).transform(preferencesOf),
  revision: z.int().default(0),
});
export type StoredLearner = z.infer<typeof storedLearnerSchema>;
const rowSchema = z.object({ preferences: z.string() }).loose();
const COLUMNS = 'id, name, preferences, revision';

/** Those who learn on this machine, in the order in which they came. Each change is on the disk when it returns. */
export function learnersIn(database: DatabaseSync) {
  const list = database.prepare(`SELECT ${COLUMNS} FROM learners ORDER BY sequence`);
  const find = database.prepare(`SELECT ${COLUMNS} FROM learners WHERE id = ?`);
  const insert = `INSERT INTO learners (${COLUMNS}, checksum)
    VALUES ($id, $name, $preferences, $revision, ${checksumOf('$id', '$name', '$preferences', '$revision')})`;
  const add = database.prepare(insert);
  const putBack = database.prepare(
    `${insert} ON CONFLICT (id) DO UPDATE
     SET name = excluded.name, preferences = excluded.preferences, revision = excluded.revision,
       checksum = excluded.checksum
     WHERE excluded.revision > learners.revision`,
  );
  const rename = database.prepare(
    `UPDATE learners SET name = $name, revision = revision + 1,
       checksum = ${checksumOf('id', '$name', 'preferences', '1 + revision')}
     WHERE id = $id`,
  );
  const prefer = database.prepare(
    `UPDATE learners SET preferences = $preferences, revision = revision + 1,
       checksum = ${checksumOf('id', 'name', '$preferences', '1 + revision')}
     WHERE id = $id`,
  );
  const remove = database.prepare('DELETE FROM learners WHERE id = ?');
  const rememberRemoved = database.prepare('INSERT INTO removed_learners (id) VALUES (?) ON CONFLICT (id) DO NOTHING');
  const findRemoved = database.prepare('SELECT 1 FROM removed_learners WHERE id = ?');

  function stored(id: LearnerId): StoredLearner | null {
    const row = find.get(id);
    return row ? storedLearnerOf(row) : null;
  }

  return {
    list: (): Learner[] => list.all().map((row) => learnerOf(storedLearnerOf(row))),
    find(id: LearnerId): Learner | null {
      const learner = stored(id);
      return learner && learnerOf(learner);
    },
    /** The learner with the revision. */
    stored,
    add({ id, name, preferences }: Learner): void {
      add.run({ id, name, preferences: JSON.stringify(preferences), revision: 0 });
    },
    /** Makes the learner what another record tells, if that is a later one. Who was removed stays so. */
    putBack({ id, name, preferences, revision }: StoredLearner): void {
      if (findRemoved.get(id)) return;
      putBack.run({ id, name, preferences: JSON.stringify(preferences), revision });
    },
    rename(id: LearnerId, name: string | null): void {
      rename.run({ id, name });
    },
    prefer(id: LearnerId, preferences: Preferences): void {
      prefer.run({ id, preferences: JSON.stringify(preferences) });
    },
    /** All that the learner did goes too. The id is remembered, since journals and backups still tell of them. */
    remove(id: LearnerId): void {
      inTransaction(database, () => {
        remove.run(id);
        rememberRemoved.run(id);
      });
    },
  };
}

function learnerOf({ id, name, preferences }: StoredLearner): Learner {
  return { id, name, preferences };
}

function storedLearnerOf(row: unknown): StoredLearner {
  const { preferences, ...rest } = rowSchema.parse(row);
  const stored: unknown = JSON.parse(preferences);
  return storedLearnerSchema.parse({ ...rest, preferences: stored });
}

/** A preference that came after what was stored, or is no longer known, must not lock a learner out. */
function preferencesOf(stored: Readonly<Record<string, unknown>>): Preferences {
  const kept = Object.entries(preferencesSchema.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(stored[name]);
    return value.success ? [[name, value.data]] : [];
  });
  return preferencesSchema.parse({ ...defaultPreferences('ar'), ...Object.fromEntries(kept) });
}
