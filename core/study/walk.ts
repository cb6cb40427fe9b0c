import type { PartId } from '../lesson/option.ts';
import type { CardId, StopId } from '../lesson/stop.ts';
import type { MarkId } from '../mark/mark.ts';
import type { Span } from '../mark/span.ts';
import type { StudyEvent } from './event.ts';

/** How a learner's walk stands. */
export type WalkState = {
  /** The stop reached last: where the walk is resumed. */
  current: StopId | null;
  reached: ReadonlySet<StopId>;
  done: ReadonlySet<StopId>;
  /** The options or expectations chosen at a stop, latest last. */
  chosen: ReadonlyMap<StopId, readonly PartId[]>;
  /** The key marks found at a stop, each once. */
  found: ReadonlyMap<StopId, readonly MarkId[]>;
  /** The tries at a stop that met no target, latest last. */
  misses: ReadonlyMap<StopId, readonly Span[]>;
  hinted: ReadonlySet<StopId>;
  openedCards: ReadonlySet<CardId>;
};

export const NO_WALK: WalkState = {
  current: null,
  reached: new Set(),
  done: new Set(),
  chosen: new Map(),
  found: new Map(),
  misses: new Map(),
  hinted: new Set(),
  openedCards: new Set(),
};

/** What a learner's events say of the walk. */
export function foldWalk(events: readonly StudyEvent[]): WalkState {
  return events.reduce(applyToWalk, NO_WALK);
}

/** The state after one more event; events of other things leave the very same state. */
export function applyToWalk(state: WalkState, { deed }: Pick<StudyEvent, 'deed'>): WalkState {
  switch (deed.type) {
    case 'stop-reached':
      return { ...state, current: deed.stop, reached: withEntry(state.reached, deed.stop) };
    case 'stop-done':
      return { ...state, done: withEntry(state.done, deed.stop) };
    case 'stop-chosen':
      return { ...state, chosen: withPushed(state.chosen, deed.stop, deed.option) };
    case 'stop-found': {
      const { stop, target, span } = deed;
      if (target === null) return { ...state, misses: withPushed(state.misses, stop, span) };
      if (state.found.get(stop)?.includes(target)) return state;
      return { ...state, found: withPushed(state.found, stop, target) };
    }
    case 'hinted':
      return { ...state, hinted: withEntry(state.hinted, deed.stop) };
    case 'card-opened':
      return { ...state, openedCards: withEntry(state.openedCards, deed.card) };
    default:
      return state;
  }
}

function withEntry<Entry>(set: ReadonlySet<Entry>, entry: Entry): ReadonlySet<Entry> {
  return set.has(entry) ? set : new Set([...set, entry]);
}

function withPushed<Key, Value>(
  map: ReadonlyMap<Key, readonly Value[]>,
  key: Key,
  value: Value,
): ReadonlyMap<Key, readonly Value[]> {
  return new Map([...map, [key, [...(map.get(key) ?? []), value]]]);
}
