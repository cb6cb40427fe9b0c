import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LessonId } from '../../core/lesson/lesson.ts';
import { nothingIfMissing } from '../files/listing.ts';
import { lessonNamed, type LessonForm } from './lesson-name.ts';
import { lessonFiles, readLesson, type LessonReading } from './read-lesson.ts';

export type Library = ReturnType<typeof openLibrary>;

/**
 * The lessons of some folders: in each, `<id>/` is a lesson kept in parts, `<id>.json` one kept whole and `<id>.hamesh`
 * a pack; anything else is passed over. Of two with one id, the one in the earlier folder is the lesson: what ships
 * can't be replaced by what is installed. Within a folder it is the pack, which is what an update is written as. A lesson
 * is read again only when one of its files has changed.
 */
export function openLibrary(...folders: readonly string[]) {
  const kept = new Map<LessonId, { state: string; reading: LessonReading }>();

  async function pathsById(): Promise<Map<LessonId, string>> {
    const paths = new Map<LessonId, string>();
    for (const folder of folders) {
      const entries = await readdir(folder, { withFileTypes: true }).catch(nothingIfMissing);
      const lessons = entries.flatMap((entry) => {
        const lesson = lessonNamed(entry.name, entry.isDirectory());
        return lesson ? [{ ...lesson, name: entry.name }] : [];
      });
      for (const { id, name } of lessons.toSorted(byPrecedence)) {
        if (!paths.has(id)) paths.set(id, join(folder, name));
      }
    }
    return paths;
  }

  async function read(id: LessonId, path: string): Promise<LessonReading> {
    const state = await stateOf(path);
    const known = kept.get(id);
    if (known?.state === state) return known.reading;
    const reading = named(await readLesson(path), id, path);
    kept.set(id, { state, reading });
    return reading;
  }

  return {
    /** The id of every lesson of the folders, sound or not. */
    async ids(): Promise<ReadonlySet<LessonId>> {
      return new Set((await pathsById()).keys());
    },
    /** Whether a lesson of that id is there, sound or not. */
    async has(id: LessonId): Promise<boolean> {
      return (await pathsById()).has(id);
    },
    /** Reads a lesson, or null where there is none of that id. */
    async open(id: LessonId): Promise<LessonReading | null> {
      const path = (await pathsById()).get(id);
      return path === undefined ? null : read(id, path);
    },
    /** Every lesson of the folders by its id, damaged ones included. */
    async all(): Promise<ReadonlyMap<LessonId, LessonReading>> {
      const paths = [...(await pathsById())];
      return new Map(await Promise.all(paths.map(async ([id, path]) => [id, await read(id, path)] as const)));
    },
  };
}

type Kept = { id: LessonId; form: LessonForm; name: string };

const PRECEDENCE = ['pack', 'parts', 'whole'] as const satisfies readonly LessonForm[];

/** By id; of one id the form that comes first, and of two packs the one whose name an update is written under. */
function byPrecedence(a: Kept, b: Kept): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  if (a.form !== b.form) return PRECEDENCE.indexOf(a.form) - PRECEDENCE.indexOf(b.form);
  return a.name < b.name ? 1 : -1; // small letters come after capitals
}

/** What work is stored under is the id, so two lessons must not share one. */
function named(reading: LessonReading, id: LessonId, path: string): LessonReading {
  if (!reading.ok || reading.lesson.id === id) return reading;
  const message = `the lesson's id is ${reading.lesson.id}, and its name here is ${id}`;
  return { ok: false, problems: [{ file: path, path: '/id', message }] };
}

/** Changes whenever one of the lesson's files does. */
async function stateOf(path: string): Promise<string> {
  const files = await lessonFiles(path);
  const states = await Promise.all(
    files.map(async (file) => {
      const found = await stat(file).catch(() => null);
      return found ? `${found.mtimeMs}:${found.size}` : '';
    }),
  );
  return states.join();
}
