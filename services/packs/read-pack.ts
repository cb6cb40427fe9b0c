import type { Lesson } from '../../core/lesson/lesson.ts';
import { readManifest, readPackedLesson } from '../../core/pack/lesson-in-pack.ts';
import { LARGEST_PACK, PACK_ENTRIES, type PackEntry } from '../../core/pack/manifest.ts';
import type { PackRefusal } from '../../core/pack/refusal.ts';
import { PackRefused, refuse } from './pack-refused.ts';
import { unpackText } from './unpack-entry.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

export type PackReading = { ok: true; lesson: Lesson } | { ok: false; refusal: PackRefusal };

/** The lesson in a pack's bytes. Whatever the bytes are, they are read or refused, and nothing is written. */
export function readPack(bytes: Uint8Array): PackReading {
  try {
    return { ok: true, lesson: lessonIn(bytes) };
  } catch (error) {
    if (error instanceof PackRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function lessonIn(bytes: Uint8Array): Lesson {
  if (bytes.length > LARGEST_PACK) refuse('too-large', `the file has ${bytes.length} bytes`);
  const entries = readZipDirectory(bytes);
  // The manifest first: a pack of a later Hamesh may hold other files, and is to be called newer rather than wrong.
  const manifest = taken(readManifest(unpackText(entryNamed('manifest.json', entries))));
  for (const { name } of entries) {
    if (!PACK_ENTRIES.some((known) => known === name)) refuse('unsafe', `a pack has no ${name}`);
  }
  // It is for people, but what is in a pack has to be whole.
  unpackText(entryNamed('LICENSE.txt', entries));
  return taken(readPackedLesson(unpackText(entryNamed('lesson.json', entries)), manifest));
}

function entryNamed(name: PackEntry, entries: readonly ZipEntry[]): ZipEntry {
  return entries.find((entry) => entry.name === name) ?? refuse('not-a-pack', `there is no ${name} in it`);
}

function taken<Value>(reading: { ok: true; value: Value } | { ok: false; refusal: PackRefusal }): Value {
  if (reading.ok) return reading.value;
  throw new PackRefused(reading.refusal);
}
