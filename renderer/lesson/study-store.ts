import { create } from 'zustand';
import { MOST_EVENTS, type ContractError } from '../../core/contract.ts';
import type { LessonId } from '../../core/lesson/lesson.ts';
import type { AuthoredLesson, OpenedLesson, OwnLesson } from '../../core/lesson/opened-lesson.ts';
import { eventIdSchema, type Deed, type EventId, type StudyEvent } from '../../core/study/event.ts';
import type { LearnerId } from '../../core/study/learner.ts';
import { applyToOwnReading, NO_READING, type OwnReading } from '../../core/study/own-reading.ts';
import { applyToPractice, foldPractice, type PracticeState } from '../../core/study/practice.ts';
import { applyToQuizzes, foldQuizzes, type QuizzesState } from '../../core/study/quizzes.ts';
import { applyToWalk, foldWalk, type WalkState } from '../../core/study/walk.ts';
import { lastVisit, type Visit } from '../../core/study/visit.ts';
import { client } from '../client/client.ts';

/** An opened lesson and what its learner did in it. */
export type OpenStudy = {
  stage: 'open';
  learner: LearnerId;
  lesson: OpenedLesson;
  /** Everything that the learner did, in order; what follows is folded from it. */
  events: readonly StudyEvent[];
  practice: PracticeState;
  reading: OwnReading;
  walk: WalkState;
  quizzes: QuizzesState;
  /** Where the learner was when the lesson was opened. */
  visit: Visit | null;
};

type Study = { stage: 'opening' } | { stage: 'failed'; error: ContractError } | OpenStudy;

/**
 * When a deed shows: `pending` ones at once, marked as not yet stored (marking has to follow the hand); the others when
 * they are on the disk, among them all that takes something off the page, where no sign could say that it is pending.
 */
type Showing = 'pending' | 'when-stored';

/** A deed on its way to the disk. */
type Waiting = { event: StudyEvent; isShown: boolean; settle: (stored: boolean) => void };

type StudyStore = {
  study: Study;
  /** Deeds that are shown and not yet stored. */
  pending: ReadonlyMap<EventId, Deed>;
  /** Deeds that are neither shown nor stored: what rests on how things stand has to count with them. In their order. */
  awaited: ReadonlyMap<EventId, Deed>;
  /** Why the last append failed; the deeds are kept and tried again. */
  trouble: ContractError | null;
  open: (learner: LearnerId, lesson: LessonId) => Promise<void>;
  /** Records a deed; resolves to whether it is stored. One that isn't waits for `retry`. */
  record: (deed: Deed, showing?: Showing) => Promise<boolean>;
  retry: () => Promise<void>;
  /** Waits for what is being stored; whether all of it is. What isn't would be lost with the lesson, so it isn't left. */
  settled: () => Promise<boolean>;
};

export const useStudy = create<StudyStore>()((set, get) => {
  let waiting: readonly Waiting[] = [];
  let sending = false;
  let sent: Promise<void> = Promise.resolve();

  /** Sends what is waiting, one batch after another; whoever asks meanwhile waits for the same. */
  function send(): Promise<void> {
    if (!sending) sent = sendWaiting();
    return sent;
  }

  async function sendWaiting(): Promise<void> {
    sending = true;
    try {
      while (waiting.length > 0) {
        const { study } = get();
        if (study.stage !== 'open') return;
        const batch = waiting.slice(0, MOST_EVENTS);
        const events = batch.map(({ event }) => event);
        const reply = await client('study.append', { learner: study.learner, lesson: study.lesson.id, events });
        if (!reply.ok) {
          set({ trouble: reply.error });
          // What waits behind it isn't stored either.
          for (const { settle } of waiting) settle(false);
          return;
        }
        waiting = waiting.filter((one) => !batch.includes(one));
        apply(batch.filter(({ isShown }) => !isShown).map(({ event }) => event));
        set(({ pending, awaited }) => ({
          trouble: null,
          pending: without(pending, events),
          awaited: without(awaited, events),
        }));
        for (const { settle } of batch) settle(true);
      }
    } finally {
      // At once: whoever waited may record the next deed before a promise would tell.
      sending = false;
    }
  }

  function apply(events: readonly StudyEvent[]): void {
    const { study } = get();
    if (study.stage !== 'open' || events.length === 0) return;
    set({
      study: {
        ...study,
        events: [...study.events, ...events],
        practice: events.reduce(applyToPractice, study.practice),
        reading: applyToOwnReading(study.reading, events),
        walk: events.reduce(applyToWalk, study.walk),
        quizzes: events.reduce(applyToQuizzes, study.quizzes),
      },
    });
  }

  return {
    study: { stage: 'opening' },
    pending: new Map(),
    awaited: new Map(),
    trouble: null,

    open: async (learner, id) => {
      waiting = [];
      set({ study: { stage: 'opening' }, pending: new Map(), awaited: new Map(), trouble: null });
      const [lesson, events] = await Promise.all([
        client('lesson.open', { lesson: id }),
        client('study.read', { learner, lesson: id }),
      ]);
      if (!lesson.ok) return set({ study: { stage: 'failed', error: lesson.error } });
      if (!events.ok) return set({ study: { stage: 'failed', error: events.error } });
      set({
        study: {
          stage: 'open',
          learner,
          lesson: lesson.value,
          events: events.value,
          practice: foldPractice(events.value),
          reading: applyToOwnReading(NO_READING, events.value),
          walk: foldWalk(events.value),
          quizzes: foldQuizzes(events.value),
          visit: lastVisit(events.value),
        },
      });
    },

    record: (deed, showing = 'when-stored') => {
      const event: StudyEvent = { id: eventIdSchema.parse(crypto.randomUUID()), at: Date.now(), deed };
      // Deeds show in the order in which they are stored: behind one that doesn't show yet, the others wait too.
      const isShown = showing === 'pending' && waiting.every((one) => one.isShown);
      const stored = new Promise<boolean>((settle) => {
        waiting = [...waiting, { event, isShown, settle }];
      });
      if (isShown) {
        apply([event]);
        set(({ pending }) => ({ pending: new Map([...pending, [event.id, deed]]) }));
      } else set(({ awaited }) => ({ awaited: new Map([...awaited, [event.id, deed]]) }));
      void send();
      return stored;
    },

    retry: send,

    settled: async () => {
      await send();
      return waiting.length === 0;
    },
  };
});

function without(deeds: ReadonlyMap<EventId, Deed>, events: readonly StudyEvent[]): ReadonlyMap<EventId, Deed> {
  const stored = new Set(events.map(({ id }) => id));
  return new Map([...deeds].filter(([id]) => !stored.has(id)));
}

/** The opened study. Only components inside an opened lesson may ask for it. */
export function useOpenStudy<Part>(select: (study: OpenStudy) => Part): Part {
  return useStudy(({ study }) => {
    if (study.stage !== 'open') throw new Error('no lesson is open');
    return select(study);
  });
}

/** The same of a lesson that an author wrote. Only what stands on its key or its questions may ask. */
export function useAuthoredLesson<Part>(select: (lesson: AuthoredLesson) => Part): Part {
  return useOpenStudy(({ lesson }) => {
    if (lesson.reader !== 'expert') throw new Error('nobody wrote a lesson of this article');
    return select(lesson);
  });
}

/** The same of an article of one's own. */
export function useOwnLesson<Part>(select: (lesson: OwnLesson) => Part): Part {
  return useOpenStudy(({ lesson }) => {
    if (lesson.reader !== 'program') throw new Error('this lesson has an expert’s key');
    return select(lesson);
  });
}
