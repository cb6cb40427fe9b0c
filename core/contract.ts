import * as z from 'zod';
import { articleSchema } from './article/article.ts';
import { fileProblemSchema } from './importing/file-problem.ts';
import { importedFromSchema } from './importing/imported-from.ts';
import { LONGEST_BASE64, LONGEST_TEXT } from './importing/limits.ts';
import { importNoteSchema } from './importing/note.ts';
import { bilingualSchema, languageSchema } from './language/bilingual.ts';
import { lessonIdSchema } from './lesson/lesson.ts';
import { openedLessonSchema } from './lesson/opened-lesson.ts';
import { keepableArticleSchema } from './lesson/own-article.ts';
import { printedSheetSchema } from './lesson/printed-sheet.ts';
import { eventIdSchema, studyEventSchema } from './study/event.ts';
import { learnerIdSchema, learnerNameSchema, learnerSchema, preferencesSchema } from './study/learner.ts';
import { progressSchema } from './study/progress.ts';
import { packRefusalSchema } from './pack/refusal.ts';

/**
 * Every call between what people see and the machine: what goes in, what comes out, and the errors it can end in.
 * Both ends parse by these schemas.
 */

export const ERROR_KINDS = [
  /** What was sent doesn't fit the call's schema. */
  'invalid',
  /** The caller may not make this call. */
  'forbidden',
  /** The learner, lesson or file named isn't there. */
  'not-found',
  /** A lesson is there but can't be used; `detail` names what is wrong. */
  'damaged',
  /** The disk is full. */
  'storage-full',
  /** The data folder can't be written, or the database is held by another process. */
  'storage-locked',
  /** Reading or writing failed for another reason. */
  'storage-failed',
  /** The machine's side can't be reached. */
  'unreachable',
  /** A fault of ours. */
  'internal',
] as const;
export const errorKindSchema = z.enum(ERROR_KINDS);
export type ErrorKind = z.infer<typeof errorKindSchema>;

/** `detail` is for a log or a curious reader, in English; what is shown is the catalogue's text for `kind`. */
export const contractErrorSchema = z.strictObject({ kind: errorKindSchema, detail: z.string() });
export type ContractError = z.infer<typeof contractErrorSchema>;

/** What the machine has to tell a person at the start. */
export const noticeSchema = z.discriminatedUnion('kind', [
  /** The database was damaged: it was set aside under `file`, and the backup of `backup` (ms) opened, or a new one begun. */
  z.strictObject({ kind: z.literal('database-recovered'), file: z.string(), backup: z.int().nullable() }),
  /** A lesson can't be used. */
  z.strictObject({ kind: z.literal('lesson-damaged'), lesson: z.string(), detail: z.string() }),
  /** An article of a person's own can't be read. */
  z.strictObject({ kind: z.literal('article-damaged'), detail: z.string() }),
  /** No backup copy could be made at this start. */
  z.strictObject({ kind: z.literal('backup-failed'), detail: z.string() }),
]);
export type Notice = z.infer<typeof noticeSchema>;

/** A lesson as the library shows it, or an article of a person's own, which has neither summary nor walk nor quiz. */
export const lessonCardSchema = z.strictObject({
  id: lessonIdSchema,
  /** What ships stays; what was installed or brought can be removed. */
  origin: z.enum(['shipped', 'installed', 'own']),
  title: bilingualSchema,
  summary: bilingualSchema.nullable(),
  headline: z.string(),
  language: z.string(),
  direction: z.enum(['rtl', 'ltr']),
  publisher: z.string().nullable(),
  published: z.iso.date().nullable(),
  words: z.int().min(0),
  minutes: z.int().min(1),
  progress: progressSchema,
});
export type LessonCard = z.infer<typeof lessonCardSchema>;

/** What came of opening a pack. */
export const packOutcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), lesson: lessonIdSchema, title: bilingualSchema }),
  /** A lesson of that id was there already; what learners did in it stays. */
  z.strictObject({ kind: z.literal('updated'), lesson: lessonIdSchema, title: bilingualSchema }),
  z.strictObject({ kind: z.literal('refused'), refusal: packRefusalSchema }),
]);
export type PackOutcome = z.infer<typeof packOutcomeSchema>;

/** A file's bytes in base64, which takes four letters for three. */
const fileBytesSchema = z.string().max(LONGEST_BASE64);

/** What an article is to be read from: text that was pasted, or a file, in an encoding that a person chose or none. */
export const articleSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().max(LONGEST_TEXT) }),
  z.strictObject({
    kind: z.literal('file'),
    name: z.string().max(1000),
    bytes: fileBytesSchema,
    encoding: z.string().max(40).nullable(),
  }),
]);
export type ArticleSource = z.infer<typeof articleSourceSchema>;

/** What came of reading one. `original` is the whole text as it was found, to be shown beside the article. */
export const articleReadingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('article'),
    article: articleSchema,
    notes: z.array(importNoteSchema).readonly(),
    from: importedFromSchema,
    original: z.string(),
  }),
  /** The file was a pack, and was opened as one. */
  z.strictObject({ kind: z.literal('pack'), outcome: packOutcomeSchema }),
  z.strictObject({ kind: z.literal('refused'), problem: fileProblemSchema }),
]);
export type ArticleReading = z.infer<typeof articleReadingSchema>;

/**
 * How many events one call stores at most; what waits beyond that is for the next call. So many marks with the longest
 * of notes are still less than a host takes.
 */
export const MOST_EVENTS = 500;

const STORAGE = ['storage-full', 'storage-locked', 'storage-failed'] as const;
const ALWAYS = ['invalid', 'forbidden', 'unreachable', 'internal'] as const;

function call<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
  ...errors: readonly ErrorKind[]
): { input: Input; output: Output; errors: readonly ErrorKind[] } {
  return { input, output, errors: [...ALWAYS, ...errors] };
}

const nothing = z.strictObject({});

export const CONTRACT = {
  /** The first call: who is here, and what the host is. `current` is who learned last. */
  'session.start': call(
    nothing,
    z.strictObject({
      host: z.strictObject({ kind: z.enum(['desktop', 'web']), version: z.string(), language: languageSchema }),
      learners: z.array(learnerSchema),
      current: learnerIdSchema.nullable(),
      notices: z.array(noticeSchema),
    }),
    ...STORAGE,
  ),
  'learner.create': call(
    z.strictObject({ name: learnerNameSchema.nullable(), preferences: preferencesSchema }),
    learnerSchema,
    ...STORAGE,
  ),
  'learner.choose': call(z.strictObject({ learner: learnerIdSchema }), nothing, 'not-found', ...STORAGE),
  'learner.rename': call(
    z.strictObject({ learner: learnerIdSchema, name: learnerNameSchema.nullable() }),
    learnerSchema,
    'not-found',
    ...STORAGE,
  ),
  /** Removes the learner and all that they did. */
  'learner.remove': call(z.strictObject({ learner: learnerIdSchema }), nothing, 'not-found', ...STORAGE),
  'preferences.save': call(
    z.strictObject({ learner: learnerIdSchema, preferences: preferencesSchema }),
    learnerSchema,
    'not-found',
    ...STORAGE,
  ),
  'library.list': call(
    z.strictObject({ learner: learnerIdSchema }),
    z.array(lessonCardSchema),
    'not-found',
    ...STORAGE,
  ),
  /** A lesson, or an article of one's own with the program's suggestions. */
  'lesson.open': call(z.strictObject({ lesson: lessonIdSchema }), openedLessonSchema, 'not-found', 'damaged'),
  /**
   * Removes a lesson that was installed or an article of one's own; what ships is forbidden to be removed. What learners
   * did in it stays in their records: they are never rewritten, and a pack that is opened again finds its work again.
   */
  'lesson.remove': call(z.strictObject({ lesson: lessonIdSchema }), nothing, 'not-found', ...STORAGE),
  /** Makes an article of a text or a file, for a person to look at before it is kept; nothing is stored, but of a pack. */
  'article.read': call(z.strictObject({ source: articleSourceSchema }), articleReadingSchema, ...STORAGE),
  /** Keeps an article in the library as a person left it; the answer comes when it is on the disk. */
  'article.keep': call(
    z.strictObject({ article: keepableArticleSchema }),
    z.strictObject({ lesson: lessonIdSchema }),
    ...STORAGE,
  ),
  /** All that a learner did in a lesson, in the order in which it was stored. */
  'study.read': call(
    z.strictObject({ learner: learnerIdSchema, lesson: lessonIdSchema }),
    z.array(studyEventSchema),
    'not-found',
    ...STORAGE,
  ),
  /**
   * Stores events, all or none; the answer comes when they are on the disk. An event whose id is stored already is
   * passed over, so that a call whose answer was lost can be made again.
   */
  'study.append': call(
    z.strictObject({
      learner: learnerIdSchema,
      lesson: lessonIdSchema,
      events: z.array(studyEventSchema).min(1).max(MOST_EVENTS),
    }),
    z.strictObject({ stored: z.array(eventIdSchema) }),
    'not-found',
    ...STORAGE,
  ),
  /** Opens a pack that a person chose or dropped on the page. */
  'pack.open': call(z.strictObject({ bytes: fileBytesSchema }), packOutcomeSchema, ...STORAGE),
  /** Has the host ask for a pack and opens it; null where none was chosen. Forbidden on a host without dialogs. */
  'pack.choose': call(nothing, packOutcomeSchema.nullable(), ...STORAGE),
  /**
   * Answers when the system hands over a pack, by a double click say, with what came of it; null when no more will come,
   * or another page has asked.
   */
  'pack.arrival': call(nothing, packOutcomeSchema.nullable(), ...STORAGE),
  /** A lesson as a pack: saved where the host's dialog was told, or, on a host without dialogs, for the page to save. */
  'pack.save': call(
    z.strictObject({ lesson: lessonIdSchema }),
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['saved', 'not-saved']) }),
      z.strictObject({ kind: z.literal('copy'), name: z.string(), bytes: fileBytesSchema }),
    ]),
    'not-found',
    'damaged',
    ...STORAGE,
  ),
  /**
   * The sheet that the page shows, as a PDF file, saved where the host's dialog was told. Forbidden on a host without
   * dialogs, where the page prints itself.
   */
  'print.pdf': call(
    z.strictObject({ lesson: lessonIdSchema, sheet: printedSheetSchema }),
    z.strictObject({ kind: z.enum(['saved', 'not-saved']) }),
    ...STORAGE,
  ),
} as const;

export type CallName = keyof typeof CONTRACT;
export type CallInput<Name extends CallName> = z.input<(typeof CONTRACT)[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<(typeof CONTRACT)[Name]['output']>;

/** How every call ends: a value, or an error that is told apart by its kind. */
export type Reply<Value> = { ok: true; value: Value } | { ok: false; error: ContractError };

export const CALL_NAMES = Object.keys(CONTRACT) as CallName[]; // the keys of a const object are its names

export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(CONTRACT, name);
}
