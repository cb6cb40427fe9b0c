import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LESSON_PARTS, type Lesson } from '../../../core/lesson/lesson.ts';
import { licenseText } from '../../../core/pack/license-text.ts';
import { syncChosenFolder } from '../../files/sync-to-disk.ts';
import { PARTIAL_EXTENSION, writeWholeFile } from '../../files/write-whole-file.ts';
import { LESSON_FILE } from '../../library/read-lesson.ts';
import { readPackFile } from '../../packs/read-pack-file.ts';
import { parseArguments, print, type Command } from '../command.ts';
import { EXIT, Refused } from '../outcome.ts';

/** `unpack PACK FOLDER`: a pack's lesson as a folder of parts, for an author to work on. The folder has to be new or empty. */
export const unpack: Command = async (args, { io, say }) => {
  const [file = '', folder = ''] = parseArguments(args, 2, {}, say).positionals;
  const reading = await readPackFile(resolve(io.folder, file));
  if (!reading.ok) throw new Refused(say.noPack(file, reading.refusal));
  const path = resolve(io.folder, folder);
  if (!isFree(path)) throw new Refused(say.notEmpty(folder));
  try {
    writeLesson(reading.lesson, path);
  } catch (error) {
    throw new Refused(say.cantWrite(folder, String(error)), { cause: error });
  }
  print(io, { lesson: reading.lesson.id, folder });
  return EXIT.done;
};

function isFree(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

function writeLesson(lesson: Lesson, folder: string): void {
  if (existsSync(folder)) fillFolder(lesson, folder);
  else makeFolder(lesson, folder);
}

/** The folder gets its name when all is in it. */
function makeFolder(lesson: Lesson, folder: string): void {
  const partial = `${folder}.${process.pid}${PARTIAL_EXTENSION}`;
  try {
    mkdirSync(partial, { recursive: true });
    for (const [name, text] of filesOf(lesson)) writeFileSync(join(partial, name), text, { flush: true });
    renameSync(partial, folder);
    syncChosenFolder(dirname(folder));
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** A folder that is there stays the same one, with its mode: somebody may stand in it. */
function fillFolder(lesson: Lesson, folder: string): void {
  const files = filesOf(lesson);
  try {
    for (const [name, text] of files) writeWholeFile(join(folder, name), text, 'person');
  } catch (error) {
    for (const [name] of files) rmSync(join(folder, name), { force: true });
    throw error;
  }
}

/** The names and texts of a lesson's files, last the one without which the others are no lesson. */
function filesOf(lesson: Lesson): [name: string, text: string][] {
  const rest = Object.entries(lesson).filter(([name]) => !LESSON_PARTS.some((part) => part === name));
  return [
    ['LICENSE.txt', licenseText(lesson)],
    ...LESSON_PARTS.map((part): [string, string] => [`${part}.json`, json(lesson[part])]),
    [LESSON_FILE, json(Object.fromEntries(rest))],
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
