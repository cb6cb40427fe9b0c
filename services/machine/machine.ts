import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { CALL_NAMES, CONTRACT, isCallName, type CallName, type ErrorKind, type Reply } from '../../core/contract.ts';
import type { Language } from '../../core/language/bilingual.ts';
import { ERROR_KIND_OF, troubleOf } from '../database/storage-trouble.ts';
import { openStore, type Store } from '../database/store.ts';
import { removeLeftovers } from '../files/leftovers.ts';
import { isPartial } from '../files/write-whole-file.ts';
import { openLibrary } from '../library/library.ts';
import { openOwnArticles } from '../library/own-articles.ts';
import { CallRefused } from './call-refused.ts';
import type { FileDialogs } from './file-dialogs.ts';
import { handlersFor } from './handlers.ts';
import { takePacks } from './packs.ts';
import type { Printing } from './printing.ts';

export type MachineOptions = {
  /** Where the database and its backups are; made if it isn't there. */
  dataFolder: string;
  lessonsFolder: string;
  host: 'desktop' | 'web';
  version: string;
  systemLanguage: Language;
  /** Without them files come and go through the page. */
  dialogs?: FileDialogs;
  /** Without it the page prints itself. */
  printing?: Printing;
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** Takes what went wrong, with details that are for us rather than for people. */
  log?: (line: string) => void;
  /** Milliseconds from opening the database to this start's backup, to keep it out of the first screen's way. */
  backupDelay?: number;
};

/** Answers the contract's calls. */
export type Machine = {
  /** Never rejects: whatever is sent, the answer is a reply. */
  answer: (name: unknown, input: unknown) => Promise<Reply<unknown>>;
  /** Opens the database and reads the lessons before they are asked for, while a page is still on its way. */
  prepare: () => Promise<void>;
  /** Opens a pack that the system handed over, and tells the page. */
  handOver: (file: string) => void;
  /** Lets the calls that are on their way end, makes the backup that is due, and closes the database. */
  close: () => Promise<void>;
};

/** Calls that wait for a person, be it for ever. None of them needs the database. */
const WAITING_FOR_PEOPLE: ReadonlySet<CallName> = new Set(['pack.arrival', 'pack.choose', 'pack.save', 'print.pdf']);

/** Milliseconds that closing waits for the other calls: a folder of lessons on a network may never answer. */
const LONGEST_WAIT = 3000;

const CLOSING = 'Hamesh is closing';

export function createMachine(options: MachineOptions): Machine {
  const { dataFolder, lessonsFolder, version, now = Date.now, log = toStandardError, backupDelay = 1000 } = options;
  const host = { kind: options.host, version, language: options.systemLanguage };
  const installed = join(dataFolder, 'lessons');
  const articles = join(dataFolder, 'articles');
  const library = openLibrary(lessonsFolder, installed);
  const shipped = openLibrary(lessonsFolder);
  const packs = takePacks({ shipped, library, folder: installed, dialogs: options.dialogs ?? null });
  const handlers = handlersFor({
    host,
    store: openedStore,
    shipped,
    installedFolder: installed,
    library,
    ownArticles: openOwnArticles(articles, now),
    packs,
    printing: options.printing ?? null,
  });
  let store: Store | null = null;
  let backupTimer: NodeJS.Timeout | null = null;
  let backup: Promise<void> = Promise.resolve();
  const onTheirWay = new Set<Promise<unknown>>();
  let state: 'open' | 'closing' | 'closed' = 'open';

  return {
    async answer(name, input) {
      if (state !== 'open') return refusal('unreachable', CLOSING);
      if (!isCallName(name)) return refusal('invalid', `there is no such call; there are ${CALL_NAMES.join(', ')}`);
      const reply = replyTo(name, input);
      if (WAITING_FOR_PEOPLE.has(name)) return reply;
      onTheirWay.add(reply);
      return reply.finally(() => onTheirWay.delete(reply));
    },
    async prepare() {
      if (state !== 'open') return;
      try {
        openedStore();
        await library.all();
      } catch (error) {
        // The call that wants them fails in the same way, and tells the person.
        log(`prepare: ${inFull(error)}`);
      }
    },
    handOver: (file) => packs.handOver(file),
    async close() {
      if (state === 'open') state = 'closing';
      packs.close();
      await Promise.race([Promise.all(onTheirWay), wait(LONGEST_WAIT, undefined, { ref: false })]);
      state = 'closed';
      if (backupTimer !== null) startBackup();
      await backup;
      store?.close();
      store = null;
    },
  };

  async function replyTo(name: CallName, input: unknown): Promise<Reply<unknown>> {
    try {
      return { ok: true, value: await answered(name, input) };
    } catch (error) {
      return failed(name, error);
    }
  }

  async function answered(name: CallName, input: unknown): Promise<unknown> {
    const parsed = CONTRACT[name].input.safeParse(input);
    if (!parsed.success) throw new CallRefused('invalid', `${name}: ${z.prettifyError(parsed.error)}`);
    // What a call's own schema has parsed is what its own handler takes.
    const handle = handlers[name] as (input: unknown) => unknown;
    return CONTRACT[name].output.parse(await handle(parsed.data));
  }

  function failed(name: CallName, error: unknown): Reply<never> {
    if (error instanceof CallRefused) return refusal(error.kind, error.message);
    log(`${name}: ${inFull(error)}`);
    const trouble = troubleOf(error);
    const kind = trouble ? ERROR_KIND_OF[trouble] : 'internal';
    return refusal(CONTRACT[name].errors.includes(kind) ? kind : 'internal', `${name}: ${inShort(error)}`);
  }

  function openedStore(): Store {
    if (store) return store;
    // A call that took too long must not begin a database that nobody closes.
    if (state === 'closed') throw new CallRefused('unreachable', CLOSING);
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    store = openStore(dataFolder, now, log);
    backupTimer = setTimeout(startBackup, backupDelay).unref();
    return store;
  }

  function startBackup(): void {
    if (backupTimer) clearTimeout(backupTimer);
    backupTimer = null;
    clearAway();
    if (store) backup = backUp(store);
  }

  /** What a kill left half-written may be all of an article that somebody brought, and has removed since. */
  function clearAway(): void {
    try {
      for (const folder of [dataFolder, articles]) removeLeftovers(folder, isPartial);
    } catch (error) {
      log(`leftovers: ${inFull(error)}`);
    }
  }

  /** A failure is told at the next start, since this one has told what it had to tell. */
  async function backUp({ backUp: copy, settings }: Store): Promise<void> {
    try {
      await copy();
      settings.clear('backup-failed');
    } catch (error) {
      log(`backup: ${inFull(error)}`);
      rememberBackupFailed(inShort(error));
    }
  }

  function rememberBackupFailed(why: string): void {
    try {
      store?.settings.set('backup-failed', why);
    } catch (error) {
      log(`backup: ${inFull(error)}`);
    }
  }
}

function refusal(kind: ErrorKind, detail: string): Reply<never> {
  return { ok: false, error: { kind, detail } };
}

function inShort(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
