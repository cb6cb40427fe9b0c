import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { jsonPointer } from '../../core/lesson/json-pointer.ts';
import { LESSON_PARTS, lessonSchema, type Lesson } from '../../core/lesson/lesson.ts';
import { isPackName } from '../../core/pack/manifest.ts';
import { readJson, type ReadJsonProblem } from '../files/read-json.ts';
import { readPackFile } from '../packs/read-pack-file.ts';

/** The file of a lesson's folder that holds all but the parts. */
export const LESSON_FILE = 'lesson.json';

/** `path` is a JSON pointer into `file`, empty for the whole of it. `message` is in English, for authors and logs. */
export type LessonProblem = { file: string; path: string; message: string };

export type LessonReading = { ok: true; lesson: Lesson } | { ok: false; problems: readonly LessonProblem[] };

/**
 * The files that make up the lesson at a path: a folder's `lesson.json` and parts, or one file that holds the whole
 * lesson, be it JSON or a pack. None where the path leads nowhere. Naming the `lesson.json` of a folder names the folder,
 * unless that file holds the whole lesson, as the one in a pack does, and no part lies beside it.
 */
export async function lessonFiles(path: string): Promise<readonly string[]> {
  if (basename(path) === LESSON_FILE) return (await isWhole(path)) ? [path] : inFolder(dirname(path));
  const found = await stat(path).catch(() => null);
  if (!found) return [];
  return found.isDirectory() ? inFolder(path) : [path];
}

async function isWhole(file: string): Promise<boolean> {
  const parts = inFolder(dirname(file)).filter((part) => part !== file);
  if (parts.some((part) => existsSync(part))) return false;
  const reading = await readJson(file);
  return reading.ok && typeof reading.value === 'object' && reading.value !== null && 'article' in reading.value;
}

function inFolder(folder: string): string[] {
  return [LESSON_FILE, ...LESSON_PARTS.map((part) => `${part}.json`)].map((name) => join(folder, name));
}

/** Reads the lesson at a path and holds it against the schema. What a schema can't see is left to `check`. */
export async function readLesson(path: string): Promise<LessonReading> {
  const files = await lessonFiles(path);
  if (files.length === 0) return { ok: false, problems: [{ file: path, path: '', message: 'there is no such file' }] };
  if (isPackName(path)) return readPackAt(path);
  const readings = await Promise.all(files.map(async (file) => ({ file, ...(await readJson(file)) })));
  const problems = readings.flatMap((reading) =>
    reading.ok ? [] : [{ file: reading.file, path: '', message: inWords(reading.problem) }],
  );
  if (problems.length > 0) return { ok: false, problems };
  const [whole, ...parts] = readings.map((reading) => (reading.ok ? reading.value : null));
  if (typeof whole !== 'object' || whole === null) {
    return { ok: false, problems: [{ file: files[0] ?? path, path: '', message: 'this is no lesson' }] };
  }
  // One file that holds the whole lesson has no parts beside it.
  const names = LESSON_PARTS.slice(0, parts.length);
  const inFiles = Object.fromEntries<unknown>(names.map((name, index) => [name, parts[index]]));
  const parsed = lessonSchema.safeParse({ ...whole, ...inFiles });
  if (parsed.success) return { ok: true, lesson: parsed.data };
  const problemsOfShape = parsed.error.issues.map(({ path: steps, message }) => ({
    ...placeInFiles(jsonPointer(steps), files),
    message,
  }));
  return { ok: false, problems: problemsOfShape };
}

async function readPackAt(path: string): Promise<LessonReading> {
  const reading = await readPackFile(path);
  if (reading.ok) return reading;
  const { refusal } = reading;
  const message = refusal.reason === 'newer' ? `it needs Hamesh ${refusal.needs}` : refusal.detail;
  return { ok: false, problems: [{ file: path, path: '', message }] };
}

/** What kept a file from being read. */
export function inWords(problem: ReadJsonProblem): string {
  switch (problem.kind) {
    case 'missing':
      return 'there is no such file';
    case 'folder':
      return 'this is a folder, where a file is wanted';
    case 'too-large':
      return 'the file is too large';
    case 'not-text':
      return `line ${problem.line} isn't text in UTF-8`;
    case 'not-json':
      return `this isn't JSON: ${problem.detail}`;
    case 'unreadable':
      return problem.detail;
  }
}

/** The file, of those that make up a lesson, in which a place of the lesson stands, and the place within that file. */
export function placeInFiles(pointer: string, files: readonly string[]): { file: string; path: string } {
  const [whole = '', ...parts] = files;
  const [, first, ...within] = pointer.split('/');
  const part = parts[LESSON_PARTS.findIndex((name) => name === first)];
  if (part === undefined) return { file: whole, path: pointer };
  return { file: part, path: within.map((step) => `/${step}`).join('') };
}

/** One line a problem. */
export function problemsInWords(problems: readonly LessonProblem[]): string {
  return problems.map(({ file, path, message }) => `${file}${path === '' ? '' : ` ${path}`}: ${message}`).join('\n');
}
