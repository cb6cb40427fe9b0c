import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs';
import type { Item, ItemId } from '../lesson/item.ts';
import { grade, type Grade } from '../quiz/grade.ts';
import type { Response } from '../quiz/response.ts';
import type { StudyEvent } from '../study/event.ts';
import { applyToQuizzes, NO_QUIZZES } from '../study/quizzes.ts';

/** When an answered item comes back, in milliseconds since the epoch. */
export type Recall = { item: ItemId; due: number };

/**
 * Whole days, never minutes: the explanation that was just read would answer for the learner. Without fuzz, so that
 * the same events always give the same days.
 */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/**
 * When each item that was answered should come back, soonest first: just before it would be forgotten, by the FSRS-6
 * model of memory (https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm) with its published weights,
 * at nine chances in ten of still being known. Items that the bank no longer has are left out.
 *
 * @param events in the order in which they were stored
 * @param now milliseconds since the epoch
 */
export function reviewSchedule(items: readonly Item[], events: readonly StudyEvent[], now: number): Recall[] {
  const bank = new Map(items.map((item) => [item.id, item]));
  return [...Map.groupBy(answersIn(notAhead(events, now)), ({ id }) => id)]
    .flatMap(([id, answers]): Recall[] => {
      const item = bank.get(id);
      const card =
        item &&
        inTime(answers).reduce<Card | null>((before, { response, at }) => {
          const when = new Date(at);
          return scheduler.next(before ?? createEmptyCard(when), when, ratingOf(grade(item, response))).card;
        }, null);
      return card ? [{ item: id, due: card.due.getTime() }] : [];
    })
    .sort((a, b) => a.due - b.due);
}

/** Those that are due at a time, longest due first. */
export function dueAt(schedule: readonly Recall[], time: number): Recall[] {
  return schedule.filter(({ due }) => due <= time);
}

function ratingOf({ correct, credit }: Grade): Rating.Good | Rating.Hard | Rating.Again {
  if (correct) return Rating.Good;
  return credit > 0 ? Rating.Hard : Rating.Again;
}

/**
 * The events with times that don't lie ahead of `now`: what was done on a clock that ran ahead was done before whatever
 * came next.
 */
function notAhead(events: readonly StudyEvent[], now: number): StudyEvent[] {
  let next = now;
  return events
    .toReversed()
    .map((event) => {
      next = Math.min(next, event.at);
      return event.at > now ? { ...event, at: next } : event;
    })
    .toReversed();
}

/** An answer, and between which times it was given, as far as the answers around it tell. */
type Answer = { id: ItemId; response: Response; after: number; before: number };

/**
 * The answers that count. None was given before one that was stored earlier, nor after one that was stored later: where a
 * clock jumped, the times of its neighbours are as much to be believed as its own.
 */
function answersIn(events: readonly StudyEvent[]): Answer[] {
  let quizzes = NO_QUIZZES;
  let after = -Infinity;
  const answers = events.flatMap((event) => {
    const known = quizzes;
    quizzes = applyToQuizzes(known, event);
    const { at, deed } = event;
    if (deed.type !== 'item-answered' || quizzes === known) return [];
    after = Math.max(after, at);
    return [{ id: deed.item, response: deed.response, at, after }];
  });
  let before = Infinity;
  return answers
    .toReversed()
    .map(({ at, ...answer }) => {
      before = Math.min(before, at);
      return { ...answer, before };
    })
    .toReversed();
}

/**
 * The answers to one item with their times. The shortest time that may have gone by between two is taken: on a clock that
 * jumped, an item comes back too early, at worst, rather than never.
 */
function inTime(answers: readonly Answer[]): { response: Response; at: number }[] {
  let next: { answer: Answer; at: number } | null = null;
  return answers
    .toReversed()
    .map((answer) => {
      const at: number = next ? next.at - Math.max(0, next.answer.before - answer.after) : answer.before;
      next = { answer, at };
      return { response: answer.response, at };
    })
    .toReversed();
}
