import { LESSON_SCHEMA } from '../lesson/lesson.ts';

type Json = Readonly<Record<string, unknown>>;

/** Turns a lesson of one version of the schema into one of the next. It is total: what it doesn't know it leaves. */
export type Migration = (lesson: Json) => Json;

/** By the version that each starts from. A change of the schema adds one, and none is ever changed. */
export type Migrations = Readonly<Record<number, Migration>>;

/** The first version is the present one. */
const MIGRATIONS: Migrations = {};

/**
 * Brings a lesson of an earlier version of the schema to the present one, step by step; null for a version that nothing
 * leads from. Whether the outcome is a lesson is for the schema to say.
 */
export function migrateLesson(
  lesson: Json,
  migrations: Migrations = MIGRATIONS,
  present: number = LESSON_SCHEMA,
): Json | null {
  const { schema } = lesson;
  if (schema === present) return lesson;
  const migration = typeof schema === 'number' && schema < present ? migrations[schema] : undefined;
  return migration ? migrateLesson({ ...migration(lesson), schema: Number(schema) + 1 }, migrations, present) : null;
}
