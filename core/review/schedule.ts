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
  const cards = new Map<ItemId, Card>();
  for (const { id, response, at } of answersIn(inTime(events, now))) {
    const item = bank.get(id);
    if (!item) continue;
    const when = new Date(at);
    const card: Card = cards.get(id) ?? createEmptyCard(when);
    cards.set(id, scheduler.next(card, when, ratingOf(grade(item, response))).card);
  }
  return [...cards].map(([item, { due }]) => ({ item, due: due.getTime() })).sort((a, b) => a.due - b.due);
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
 * The events with times that never go back and never lie ahead of `now`. Where a clock jumped, the later event's time is
 * believed: what was answered on a clock that ran ahead comes back too early, at worst, rather than never.
 */
function inTime(events: readonly StudyEvent[], now: number): StudyEvent[] {
  let latest = now;
  return events
    .toReversed()
    .map((event) => {
      latest = Math.min(latest, event.at);
      return { ...event, at: latest };
    })
    .toReversed();
}

type Answer = { id: ItemId; response: Response; at: number };

/** The answers that count. */
function answersIn(events: readonly StudyEvent[]): Answer[] {
  let quizzes = NO_QUIZZES;
  return events.flatMap((event) => {
    const before = quizzes;
    quizzes = applyToQuizzes(before, event);
    const { at, deed } = event;
    return deed.type === 'item-answered' && quizzes !== before ? [{ id: deed.item, response: deed.response, at }] : [];
  });
}
