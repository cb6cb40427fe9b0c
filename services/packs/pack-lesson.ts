import { zipSync, strToU8, type Zippable } from 'fflate';
import type { Lesson } from '../../core/lesson/lesson.ts';
import { canonicalJson } from '../../core/pack/canonical-json.ts';
import { licenseText } from '../../core/pack/license-text.ts';
import { manifestOf, PACK_ENTRIES, type PackEntry } from '../../core/pack/manifest.ts';

/**
 * A lesson as a pack. The same lesson gives the same bytes on every machine: canonical JSON, one order, one date, and
 * fflate rather than zlib, whose output differs between processors.
 */
export function packLesson(lesson: Lesson): Uint8Array {
  const texts: Record<PackEntry, string> = {
    'manifest.json': canonicalJson(manifestOf(lesson)),
    'lesson.json': canonicalJson(lesson),
    'LICENSE.txt': licenseText(lesson),
  };
  const files: Zippable = Object.fromEntries(PACK_ENTRIES.map((name) => [name, strToU8(texts[name])]));
  return zipSync(files, { level: 9, mem: 8, mtime: ZIP_DATE, os: 0, attrs: 0 });
}

/** Zips know no time zone: the first day that they know, by the clock of wherever this runs. */
const ZIP_DATE = new Date(1980, 0, 1, 12);
