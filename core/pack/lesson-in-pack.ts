import * as z from 'zod';
import { checkLesson } from '../lesson/check.ts';
import { LESSON_SCHEMA, lessonSchema, type Lesson } from '../lesson/lesson.ts';
import { manifestSchema, type Manifest } from './manifest.ts';
import { migrateLesson, type Migrations } from './migrations.ts';
import type { PackFault, PackRefusal } from './refusal.ts';

type Reading<Value> = { ok: true; value: Value } | { ok: false; refusal: PackRefusal };

/** What a pack's `manifest.json` says, if this Hamesh knows the schema that it names. */
export function readManifest(text: string): Reading<Manifest> {
  const manifest = manifestSchema.safeParse(parseJson(text));
  if (!manifest.success) return refused('not-a-pack', `manifest.json: ${z.prettifyError(manifest.error)}`);
  const { schema, needs } = manifest.data;
  return schema > LESSON_SCHEMA ? { ok: false, refusal: { reason: 'newer', needs } } : { ok: true, value: manifest.data };
}

/**
 * The lesson of a pack's `lesson.json`, brought to the present schema and sound: its quotes stand where it says, and
 * what it asks can be answered. One that merely falls short of a whole lesson is taken.
 */
export function readPackedLesson(text: string, manifest: Manifest, migrations?: Migrations): Reading<Lesson> {
  const json = z.record(z.string(), z.unknown()).safeParse(parseJson(text));
  if (!json.success || json.data['schema'] !== manifest.schema || json.data['id'] !== manifest.lesson) {
    return refused('damaged', 'lesson.json is not the lesson that the manifest names');
  }
  const migrated = migrateLesson(json.data, migrations);
  if (!migrated) return refused('unsound', `nothing leads from schema ${manifest.schema} to ${LESSON_SCHEMA}`);
  const errors = checkLesson(migrated).filter(({ severity }) => severity === 'error');
  const lesson = lessonSchema.safeParse(migrated);
  if (lesson.success && errors.length === 0) return { ok: true, value: lesson.data };
  return refused('unsound', errors.slice(0, MOST_TOLD).map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

/** Enough to see what is wrong; `check` tells all. */
const MOST_TOLD = 10;

/** What is wrong is told in the pack's own words, which may be long and may hold what a terminal would obey. */
const LONGEST_DETAIL = 4000;
const OBEYED = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu;

/** Undefined where the text isn't JSON, which JSON can't say. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(reason: PackFault, detail: string): { ok: false; refusal: PackRefusal } {
  return { ok: false, refusal: { reason, detail: detail.slice(0, LONGEST_DETAIL).replace(OBEYED, '\ufffd') } };
}
