import type { Mode, Place, StudyEvent } from './event.ts';

export type Visit = { mode: Mode; place: Place };

/** Where the learner was last, so that coming back is to the same place; null on a first visit. */
export function lastVisit(events: readonly StudyEvent[]): Visit | null {
  const deed = events.findLast((event) => event.deed.type === 'visited')?.deed;
  return deed?.type === 'visited' ? { mode: deed.mode, place: deed.place } : null;
}
