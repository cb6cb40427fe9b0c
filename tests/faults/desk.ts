import type { CallInput, CallName, CallOutput, Reply } from '../../core/contract.ts';
import { lessonIdSchema } from '../../core/lesson/lesson.ts';
import type { StudyEvent } from '../../core/study/event.ts';
import { defaultPreferences, type Learner, type LearnerId } from '../../core/study/learner.ts';
import { createMachine, type MachineOptions } from '../../services/machine/machine.ts';
import type { Folders } from './folders.ts';

export const LESSON = lessonIdSchema.parse('small');

/** A learner's side of the machine: what they ask, what they are told, and what they were told is stored. */
export type Desk = Awaited<ReturnType<typeof sitDown>>;

/** Starts the machine on `folders`, and sits a learner down: the first who is there, or a new one. */
export async function sitDown({ dataFolder, lessonsFolder }: Folders, options: Partial<MachineOptions> = {}) {
  const machine = createMachine({
    dataFolder,
    lessonsFolder,
    host: 'web',
    version: '0.0.0',
    systemLanguage: 'en',
    log: () => undefined, // what people are told is looked at
    backupDelay: 60_000,
    ...options,
  });
  const told = new Set<string>();
  const acknowledged: StudyEvent[] = [];

  async function ask<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Reply<CallOutput<Name>>> {
    const reply = (await machine.answer(name, input)) as Reply<CallOutput<Name>>; // the machine parses what it answers
    if (!reply.ok) told.add(reply.error.kind);
    return reply;
  }

  /** Asks, and gives the kind of error that came, or null. */
  async function errorOf<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<string | null> {
    const reply = await ask(name, input);
    return reply.ok ? null : reply.error.kind;
  }

  async function start(): Promise<LearnerId | null> {
    const session = await ask('session.start', {});
    if (!session.ok) return null;
    for (const { kind } of session.value.notices) told.add(kind);
    const [first] = session.value.learners;
    if (first) return first.id;
    const created = await ask('learner.create', { name: 'مريم', preferences: defaultPreferences('ar') });
    return created.ok ? created.value.id : null;
  }

  let learner = await start();

  return {
    told,
    acknowledged,
    learner: (): LearnerId | null => learner,
    answer: machine.answer,
    ask,
    errorOf,
    /** Tries to start once more, after a start that failed. */
    startAgain: async (): Promise<boolean> => {
      learner = await start();
      return learner !== null;
    },
    /** Has events stored; those that are acknowledged are remembered. Gives the kind of error that came, or null. */
    store: async (events: StudyEvent[]): Promise<string | null> => {
      if (learner === null) return 'nobody is there';
      const kind = await errorOf('study.append', { learner, lesson: LESSON, events });
      if (kind === null) acknowledged.push(...events);
      return kind;
    },
    /** All that the learner did, or nothing where it can't be read. */
    kept: async (): Promise<StudyEvent[]> => {
      if (learner === null) return [];
      const reply = await ask('study.read', { learner, lesson: LESSON });
      return reply.ok ? reply.value : [];
    },
    /** All who learn here, or nobody where they can't be read. */
    learners: async (): Promise<Learner[]> => {
      const reply = await ask('session.start', {});
      return reply.ok ? reply.value.learners : [];
    },
    close: machine.close,
  };
}
