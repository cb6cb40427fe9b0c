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

const rowSchema = z.object({ id: learnerIdSchema, name: z.string().nullable(), preferences: z.string() });
const storedSchema = z.record(z.string(), z.unknown());
const COLUMNS = 'id, name, preferences';

/** Those who learn on this machine, in the order in which they came. Each change is on the disk when it returns. */
export function learnersIn(database: DatabaseSync) {
  const list = database.prepare(`SELECT ${COLUMNS} FROM learners ORDER BY sequence`);
  const find = database.prepare(`SELECT ${COLUMNS} FROM learners WHERE id = ?`);
  const add = database.prepare('INSERT INTO learners (id, name, preferences) VALUES (?, ?, ?)');
  const rename = database.prepare('UPDATE learners SET name = ? WHERE id = ?');
  const prefer = database.prepare('UPDATE learners SET preferences = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM learners WHERE id = ?');
  return {
    list: (): Learner[] => list.all().map(learnerOf),
    find(id: LearnerId): Learner | null {
      const row = find.get(id);
      return row ? learnerOf(row) : null;
    },
    add({ id, name, preferences }: Learner): void {
      add.run(id, name, JSON.stringify(preferences));
    },
    rename(id: LearnerId, name: string | null): void {
      rename.run(name, id);
    },
    prefer(id: LearnerId, preferences: Preferences): void {
      prefer.run(JSON.stringify(preferences), id);
    },
    /** All that the learner did goes too. */
    remove(id: LearnerId): void {
      remove.run(id);
    },
  };
}

function learnerOf(row: unknown): Learner {
  const { id, name, preferences } = rowSchema.parse(row);
  return { id, name, preferences: preferencesOf(storedSchema.parse(JSON.parse(preferences))) };
}

/** A preference that came after what was stored, or is no longer known, must not lock a learner out. */
function preferencesOf(stored: z.infer<typeof storedSchema>): Preferences {
  const kept = Object.entries(preferencesSchema.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(stored[name]);
    return value.success ? [[name, value.data]] : [];
  });
  return preferencesSchema.parse({ ...defaultPreferences('ar'), ...Object.fromEntries(kept) });
}
