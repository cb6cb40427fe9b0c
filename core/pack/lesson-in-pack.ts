import * as z from 'zod';
import { findVersion } from '../article/article.ts';
import { errorsOf } from '../lesson/check.ts';
import { everyPart } from '../lesson/checks/parts.ts';
import { LESSON_SCHEMA, lessonSchema, type Lesson } from '../lesson/lesson.ts';
import { selectorSchema } from '../mark/selector.ts';
import { manifestSchema, type Manifest } from './manifest.ts';
import { migrateLesson, type Migrations } from './migrations.ts';
import type { PackFault, PackRefusal } from './refusal.ts';

type Reading<Value> = { ok: true; value: Value } | { ok: false; refusal: PackRefusal };

/** What a pack's `manifest.json` says, if this Hamesh knows the schema that it names. */
export function readManifest(text: string): Reading<Manifest> {
  const manifest = manifestSchema.safeParse(parseJson(text));
  if (!manifest.success) return refused('not-a-pack', `manifest.json: ${z.prettifyError(manifest.error)}`);
  const { schema, needs } = manifest.data;
  return schema > LESSON_SCHEMA
    ? { ok: false, refusal: { reason: 'newer', needs } }
    : { ok: true, value: manifest.data };
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
  const lesson = lessonSchema.safeParse(migrated);
  const costly = lesson.success ? costlyFault(lesson.data) : null;
  if (costly) return refused(costly.reason, costly.detail);
  const errors = errorsOf(migrated);
  if (lesson.success && errors.length === 0) return { ok: true, value: lesson.data };
  return refused(
    'unsound',
    errors
      .slice(0, MOST_TOLD)
      .map(({ path, message }) => `${path}: ${message}`)
      .join('\n'),
  );
}

/** An article of some 80,000 words, and ten times as many quotes, twenty times as many parts as a lesson has. */
const MOST = { letters: 500_000, quotes: 3000, parts: 100_000 };

/**
 * What would make checking a lesson take minutes: more in it than can be checked, or quotes that aren't at their places,
 * since for each of them the check tells its author where in the article it stands.
 */
function costlyFault(lesson: Lesson): { reason: PackFault; detail: string } | null {
  const { article } = lesson;
  const letters = article.versions.flatMap(({ blocks }) => blocks).reduce((sum, { text }) => sum + text.length, 0);
  if (letters > MOST.letters) return { reason: 'too-large', detail: `the article has ${letters} letters` };
  let [quotes, parts] = [0, 0];
  for (const { path, value } of everyPart(lesson)) {
    parts++;
    if (parts > MOST.parts) return { reason: 'too-large', detail: `it has more than ${MOST.parts} parts` };
    const selector = selectorSchema.safeParse(value);
    if (!selector.success) continue;
    quotes++;
    if (quotes > MOST.quotes) return { reason: 'too-large', detail: `it speaks of more than ${MOST.quotes} quotes` };
    const { version, block, start, end, exact } = selector.data;
    if (findVersion(article, version)?.blocks[block]?.text.slice(start, end) !== exact) {
      return { reason: 'unsound', detail: `${path}: «${exact}» isn't at block ${block}, ${start}–${end}` };
    }
  }
  return null;
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
