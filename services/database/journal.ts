import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import * as z from 'zod';
import { lessonIdSchema } from '../../core/lesson/lesson.ts';
import { studyEventSchema } from '../../core/study/event.ts';
import { learnerIdSchema } from '../../core/study/learner.ts';
import { namesIn } from '../files/listing.ts';
import { syncFolder } from '../files/sync-to-disk.ts';
import { listBackups } from './backups.ts';
import { storedLearnerSchema } from './learners.ts';
import { troubleOf } from './storage-trouble.ts';

/**
 * What was stored in the database is written a second time, in a file apart, so that a damaged database costs nothing
 * that was done since its last backup. A start has a file of its own, of one change a line, each with a checksum. It
 * isn't synced change by change: it is for a database that goes bad, and the database itself is synced. Only a removal
 * is, since a backup brings whoever was removed back where nothing tells of it.
 */

const FOLDER = 'journal';

/** `<number>-<backup>`: the journal's own number, and that of the newest backup when it was begun. */
const JOURNAL_NAME = /^(\d+)-(\d+)\.jsonl$/;

const entrySchema = z.discriminatedUnion('change', [
  /** The learner came, or is as told since. */
  z.strictObject({ change: z.literal('learner'), learner: storedLearnerSchema }),
  z.strictObject({ change: z.literal('learner-removed'), learner: learnerIdSchema }),
  z.strictObject({
    change: z.literal('events'),
    learner: learnerIdSchema,
    lesson: lessonIdSchema,
    events: z.array(studyEventSchema),
  }),
  /** The start was closed, and all of it is in the database's own file. */
  z.strictObject({ change: z.literal('closed') }),
]);
export type JournalEntry = z.infer<typeof entrySchema>;

/** What stands at the end of a journal that was closed. */
const CLOSED = lineOf({ change: 'closed' });

/** Bytes. */
const READ_AT_ONCE = 1_000_000;
const LINE_FEED = 0x0a;

type JournalFile = { file: string; number: number; backup: number };

/** The journals of a data folder, oldest first. */
export function listJournals(dataFolder: string): JournalFile[] {
  const folder = join(dataFolder, FOLDER);
  return namesIn(folder)
    .flatMap((name) => {
      const [, number, backup] = JOURNAL_NAME.exec(name) ?? [];
      return number === undefined ? [] : [{ file: join(folder, name), number: Number(number), backup: Number(backup) }];
    })
    .toSorted((a, b) => a.number - b.number);
}

/**
 * What a journal holds, in its order. A line that was cut, or damaged, is passed over, and so is what the disk can't read
 * any more. Throws for a journal that is only closed to us: what it tells would be lost.
 */
export function* readJournal(file: string, log: (line: string) => void): Generator<JournalEntry> {
  try {
    for (const line of linesOf(file)) {
      const entry = entryIn(line);
      if (entry) yield entry;
    }
  } catch (error) {
    if (troubleOf(error) === 'locked') throw error;
    log(`journal: ${String(error)}`);
  }
}

/** Whether the start that wrote a journal was closed, with all that it had to tell in the database's own file. */
export function wasClosed(file: string): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const end = Buffer.alloc(Math.min(size, CLOSED.length));
    readSync(descriptor, end, 0, end.length, size - end.length);
    return end.toString() === CLOSED;
  } finally {
    closeSync(descriptor);
  }
}

/** One at a time: a journal of a long day may be more than fits into one string. */
function* linesOf(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  const chunk = Buffer.alloc(READ_AT_ONCE);
  let rest = Buffer.alloc(0);
  try {
    for (let length = readSync(descriptor, chunk); length > 0; length = readSync(descriptor, chunk)) {
      const bytes = Buffer.concat([rest, chunk.subarray(0, length)]);
      let start = 0;
      for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
        yield bytes.toString('utf8', start, end);
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
    yield rest.toString();
  } finally {
    closeSync(descriptor);
  }
}

function entryIn(line: string): JournalEntry | null {
  const text = line.slice(line.indexOf(' ') + 1);
  if (text === '' || line !== withChecksum(text)) return null;
  return entrySchema.safeParse(JSON.parse(text)).data ?? null;
}

/** Removes the journals of which each change is in every backup that is kept. */
export function removeOldJournals(dataFolder: string): void {
  const oldest = listBackups(dataFolder).at(-1);
  if (!oldest) return;
  for (const { file, backup } of listJournals(dataFolder)) {
    // A start makes its backup after it has begun its journal, and goes on writing into it.
    if (backup < oldest.number - 1 && isWrittenUp(file, oldest.at)) rmSync(file, { force: true });
  }
}

/** Whether a journal has nothing from after a moment: one that wasn't closed may be that of a process that still runs. */
function isWrittenUp(file: string, at: number): boolean {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return changed === undefined || changed < at || wasClosed(file);
}

export type Journal = {
  write: (entry: JournalEntry) => void;
  /** `inFile`: whether all of it is in the database's own file. */
  close: (inFile: boolean) => void;
};

/** This start's journal, begun with its first entry. What can't be written is logged: the database has it. */
export function openJournal(dataFolder: string, log: (line: string) => void): Journal {
  let descriptor: number | null = null;
  let complete = true;

  function write(entry: JournalEntry): void {
    try {
      descriptor ??= createFile(dataFolder);
      // A line that a full disk cut short must not spoil the next, so each begins one.
      const line = Buffer.from(lineOf(entry));
      if (writeSync(descriptor, line) < line.length) throw new Error('only a part of a line could be written');
      if (entry.change === 'learner-removed') {
        fsyncSync(descriptor);
        syncFolder(join(dataFolder, FOLDER));
      }
    } catch (error) {
      complete = false;
      log(`journal: ${String(error)}`);
    }
  }

  return {
    write,
    close(inFile) {
      if (descriptor === null) return;
      if (inFile && complete) write({ change: 'closed' });
      closeSync(descriptor);
      descriptor = null;
    },
  };
}

function createFile(dataFolder: string): number {
  mkdirSync(join(dataFolder, FOLDER), { recursive: true, mode: 0o700 });
  const backup = listBackups(dataFolder)[0]?.number ?? 0;
  for (let number = (listJournals(dataFolder).at(-1)?.number ?? 0) + 1; ; number++) {
    try {
      return openSync(join(dataFolder, FOLDER, `${number}-${backup}.jsonl`), 'ax', 0o600);
    } catch (error) {
      // Another process began one at the same moment.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

function lineOf(entry: JournalEntry): string {
  return `\n${withChecksum(JSON.stringify(entry))}\n`;
}

function withChecksum(text: string): string {
  return `${crc32(text).toString(16).padStart(8, '0')} ${text}`;
}
