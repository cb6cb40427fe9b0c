import * as z from 'zod';
import { itemIdSchema } from '../lesson/item.ts';
import { partIdSchema } from '../lesson/option.ts';
import { cardIdSchema, stopIdSchema } from '../lesson/stop.ts';
import { learnerMarkSchema, markIdSchema } from '../mark/mark.ts';
import { spanSchema } from '../mark/span.ts';
import { responseSchema } from '../quiz/response.ts';
import { versionIdSchema } from '../article/article.ts';

export const eventIdSchema = z.uuid().brand<'EventId'>();
export type EventId = z.infer<typeof eventIdSchema>;

export const roundIdSchema = z.uuid().brand<'RoundId'>();
export type RoundId = z.infer<typeof roundIdSchema>;

export const quizIdSchema = z.uuid().brand<'QuizId'>();
export type QuizId = z.infer<typeof quizIdSchema>;

/** A quiz is drawn over the skills; a review asks again what is about to be forgotten. */
export const QUIZ_PURPOSES = ['quiz', 'review'] as const;
export type QuizPurpose = (typeof QUIZ_PURPOSES)[number];

/** Worked examples first, then partly marked text, then a blank one (doi 10.1080/20445911.2021.1890092). */
export const ROUND_LEVELS = ['worked', 'partly', 'blank'] as const;
/** Those that need no expert's key. */
export const UNAIDED_ROUNDS = ['blank'] as const satisfies readonly RoundLevel[];
export const roundLevelSchema = z.enum(ROUND_LEVELS);
export type RoundLevel = z.infer<typeof roundLevelSchema>;

export const MODES = ['read', 'walk', 'practise', 'quiz', 'review'] as const;
export const modeSchema = z.enum(MODES);
export type Mode = z.infer<typeof modeSchema>;

/** A place in the text: the block at the top of the page, so that switching modes and coming back keep it. */
export const placeSchema = z.strictObject({ version: versionIdSchema, block: z.int().min(0) });
export type Place = z.infer<typeof placeSchema>;

/**
 * Where a mark is put: into a round of practice, or into an article of one's own while it is read, beside the program's
 * suggestions.
 */
const markedInSchema = z.union([roundIdSchema, z.literal('reading')]);
export type MarkedIn = z.infer<typeof markedInSchema>;

/** What a learner did, in the past tense. Scores, progress and schedules are computed from these. */
export const deedSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('visited'), mode: modeSchema, place: placeSchema }),

  z.strictObject({ type: z.literal('stop-reached'), stop: stopIdSchema }),
  z.strictObject({ type: z.literal('stop-chosen'), stop: stopIdSchema, option: partIdSchema }),
  z.strictObject({
    type: z.literal('stop-found'),
    stop: stopIdSchema,
    span: spanSchema,
    /** The key mark that it was taken for; null for a try that met none. */
    target: markIdSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('stop-done'), stop: stopIdSchema }),
  z.strictObject({ type: z.literal('hinted'), stop: stopIdSchema }),
  z.strictObject({ type: z.literal('card-opened'), card: cardIdSchema }),

  z.strictObject({ type: z.literal('round-started'), round: roundIdSchema, level: roundLevelSchema }),
  z.strictObject({ type: z.literal('marked'), round: markedInSchema, mark: learnerMarkSchema }),
  z.strictObject({ type: z.literal('unmarked'), round: markedInSchema, mark: markIdSchema }),
  /** Re-kinded, resized or given a note: the mark as it stands now, whole. */
  z.strictObject({ type: z.literal('changed'), round: markedInSchema, mark: learnerMarkSchema }),
  z.strictObject({ type: z.literal('undone'), round: markedInSchema }),
  z.strictObject({ type: z.literal('redone'), round: markedInSchema }),
  z.strictObject({ type: z.literal('round-finished'), round: roundIdSchema }),
  /** The reason for a mark of the expert's, or of the program's, was read: in the worked round, or in a review. */
  z.strictObject({ type: z.literal('revealed'), round: roundIdSchema, mark: markIdSchema }),

  /** A suggestion of the program's was made a mark of one's own, which keeps the suggestion's id. */
  z.strictObject({ type: z.literal('taken-over'), mark: learnerMarkSchema }),
  z.strictObject({ type: z.literal('waved-away'), suggestion: markIdSchema }),
  /** A suggestion that was waved away is one again. */
  z.strictObject({ type: z.literal('brought-back'), suggestion: markIdSchema }),

  z.strictObject({
    type: z.literal('quiz-started'),
    quiz: quizIdSchema,
    items: z.array(itemIdSchema).min(1).max(100),
    purpose: z.enum(QUIZ_PURPOSES).default('quiz'),
  }),
  z.strictObject({
    type: z.literal('item-answered'),
    quiz: quizIdSchema,
    item: itemIdSchema,
    response: responseSchema,
  }),
  z.strictObject({ type: z.literal('quiz-finished'), quiz: quizIdSchema }),
]);
export type Deed = z.infer<typeof deedSchema>;

/** A deed with its identity and time. `at` is milliseconds since the epoch by the learner's clock, which may jump. */
export const studyEventSchema = z.strictObject({
  id: eventIdSchema,
  at: z.int().min(0),
  deed: deedSchema,
});
export type StudyEvent = z.infer<typeof studyEventSchema>;
