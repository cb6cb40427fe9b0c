import { SKILLS, type Item, type ItemId, type ItemKind, type Skill } from '../lesson/item.ts';
import type { Answered } from './history.ts';
import { seedOf, shuffled } from './seeded.ts';

export const QUIZ_SIZE = 10;

type Drawn = Pick<Item, 'id' | 'kind' | 'skill'>;

/**
 * Draws a quiz: every skill at least once where it can be, the skills as even as they can be, and no two items of one
 * kind in a row unless the bank leaves no other way. Items not answered yet come first, then those last answered wrong,
 * then the others, longest ago first. The seed settles the rest.
 */
export function drawQuiz(
  items: readonly Drawn[],
  history: readonly Answered[],
  seed: number,
  size: number = QUIZ_SIZE,
): ItemId[] {
  return arranged(chosen(ranked(items, history, seed), Math.min(size, items.length), seed)).map(({ id }) => id);
}

type Rank = 'new' | 'wrong' | 'right';
const RANKS: readonly Rank[] = ['new', 'wrong', 'right'];
type Ranked = { item: Drawn; rank: Rank };

/** The items in the order in which they should be drawn if nothing else counted. */
function ranked(items: readonly Drawn[], history: readonly Answered[], seed: number): Ranked[] {
  const rankOf = new Map<ItemId, Rank>(history.map(({ item, correct }) => [item, correct ? 'right' : 'wrong']));
  const when = new Map<ItemId, number>(history.map(({ item }, index) => [item, index]));
  return shuffled(items, seed)
    .map((item) => ({ item, rank: rankOf.get(item.id) ?? 'new' }))
    .sort(
      (a, b) =>
        RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || (when.get(a.item.id) ?? 0) - (when.get(b.item.id) ?? 0),
    );
}

/**
 * Takes items one by one: first each skill once, in a shuffled order, then from the skills drawn least. Where a skill had
 * nothing left but a kind of which there was enough, another of that kind gives way.
 */
function chosen(candidates: readonly Ranked[], size: number, seed: number): Drawn[] {
  const left = [...candidates];
  const taken: Ranked[] = [];
  const ofSkill = counter<Skill>();
  const ofKind = counter<ItemKind>();
  // More of one kind than this can't be kept apart.
  const mostOfKind = Math.ceil(size / 2);

  const take = (wanted: readonly Ranked[]): void => {
    const fitting = wanted.filter(({ item }) => ofKind.count(item.kind) < mostOfKind);
    const pool = fitting.length > 0 ? fitting : wanted;
    const rank = RANKS.find((one) => pool.some((candidate) => candidate.rank === one));
    const equals = pool.filter((candidate) => candidate.rank === rank);
    const fewest = Math.min(...equals.map(({ item }) => ofSkill.count(item.skill)));
    const next = equals.find(({ item }) => ofSkill.count(item.skill) === fewest);
    if (!next) return;
    left.splice(left.indexOf(next), 1);
    taken.push(next);
    ofSkill.add(next.item.skill);
    ofKind.add(next.item.kind);
  };

  for (const skill of shuffled(SKILLS, seedOf('skills', String(seed)))) {
    if (taken.length < size) take(left.filter(({ item }) => item.skill === skill));
  }
  while (taken.length < size) take(left);
  return withoutSurplus(taken, left, mostOfKind).map(({ item }) => item);
}

/**
 * What was taken, with as many of a kind that is there more than `most` times as can be swapped for one that is left, of
 * the same skill and rank.
 */
function withoutSurplus(taken: readonly Ranked[], left: readonly Ranked[], most: number): readonly Ranked[] {
  const ofKind = (kind: ItemKind): number => taken.filter(({ item }) => item.kind === kind).length;
  for (const [index, { item, rank }] of taken.entries()) {
    if (ofKind(item.kind) <= most) continue;
    const other = left.find(
      (one) =>
        one.item.skill === item.skill &&
        one.rank === rank &&
        one.item.kind !== item.kind &&
        ofKind(one.item.kind) < most,
    );
    if (!other) continue;
    return withoutSurplus(
      taken.with(index, other),
      left.filter((one) => one !== other),
      most,
    );
  }
  return taken;
}

/** Puts items in a row with as few neighbours of one kind as can be, otherwise in the order given. */
function arranged(items: readonly Drawn[]): Drawn[] {
  const left = [...items];
  const row: Drawn[] = [];
  while (left.length > 0) {
    const others = left.filter(({ kind }) => kind !== row.at(-1)?.kind);
    const pool = others.length > 0 ? others : left;
    // A kind that makes up more than half of what is left has to come now, or its items will meet.
    const pressing = pool.find(({ kind }) => left.filter((item) => item.kind === kind).length * 2 > left.length);
    const next = pressing ?? pool[0];
    if (!next) break;
    left.splice(left.indexOf(next), 1);
    row.push(next);
  }
  return row;
}

function counter<Key>(): { count: (key: Key) => number; add: (key: Key) => void } {
  const counts = new Map<Key, number>();
  const count = (key: Key): number => counts.get(key) ?? 0;
  return { count, add: (key) => void counts.set(key, count(key) + 1) };
}
