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

/** A learner as one was kept, maybe by another Hamesh: the preferences are brought to those that there are now. */
export const storedLearnerSchema = z.object({
  id: learnerIdSchema,
  name: z.string().nullable(),
  preferences: z.record(z.string(), z.unknown()).transform(preferencesOf),
});
const rowSchema = z.object({ preferences: z.string() }).loose();
const COLUMNS = 'id, name, preferences';

/** Those who learn on this machine, in the order in which they came. Each change is on the disk when it returns. */
export function learnersIn(database: DatabaseSync) {
  const list = database.prepare(`SELECT ${COLUMNS} FROM learners ORDER BY sequence`);
  const find = database.prepare(`SELECT ${COLUMNS} FROM learners WHERE id = ?`);
  const add = database.prepare(
    `INSERT INTO learners (id, name, preferences, checksum)
     VALUES ($id, $name, $preferences, ${checksumOf('$id', '$name', '$preferences')})`,
  );
  const rename = database.prepare(
    `UPDATE learners SET name = $name, checksum = ${checksumOf('id', '$name', 'preferences')} WHERE id = $id`,
  );
  const prefer = database.prepare(
    `UPDATE learners SET preferences = $preferences, checksum = ${checksumOf('id', 'name', '$preferences')}
     WHERE id = $id`,
  );
  const remove = database.prepare('DELETE FROM learners WHERE id = ?');
  return {
    list: (): Learner[] => list.all().map(learnerOf),
    find(id: LearnerId): Learner | null {
      const row = find.get(id);
      return row ? learnerOf(row) : null;
    },
    add({ id, name, preferences }: Learner): void {
      add.run({ id, name, preferences: JSON.stringify(preferences) });
    },
    rename(id: LearnerId, name: string | null): void {
      rename.run({ id, name });
    },
    prefer(id: LearnerId, preferences: Preferences): void {
      prefer.run({ id, preferences: JSON.stringify(preferences) });
    },
    /** All that the learner did goes too. */
    remove(id: LearnerId): void {
      remove.run(id);
    },
  };
}

function learnerOf(row: unknown): Learner {
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
