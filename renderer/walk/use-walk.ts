import { useEffect, useEffectEvent, useState } from 'react';
import { findVersion, FULL_VERSION, type Version, type VersionId } from '../../core/article/article.ts';
import type { PartId } from '../../core/lesson/option.ts';
import type { Stop, StopId } from '../../core/lesson/stop.ts';
import type { MarkId } from '../../core/mark/mark.ts';
import type { Selector } from '../../core/mark/selector.ts';
import { applyToWalk, NO_WALK, type WalkState } from '../../core/study/walk.ts';
import { useReading } from '../lesson/reading-store.ts';
import { useAuthoredLesson, useOpenStudy, useStudy } from '../lesson/study-store.ts';
import { isAnswered } from './stop-sight.ts';

/** Where a learner is on the walk, and the ways on from there. */
export type Walk = {
  stops: readonly Stop[];
  stop: Stop;
  /** From 1. */
  number: number;
  /** The version of the article on the page: the stop's own, until the learner turns to another. */
  version: Version;
  done: ReadonlySet<StopId>;
  /** The options or expectations chosen at this stop, latest last. */
  chosen: readonly PartId[];
  found: readonly MarkId[];
  misses: number;
  hinted: boolean;
  answered: boolean;
  /** What the stop asks to be found was shown. */
  revealed: boolean;
  /** Nothing needs to be kept from the learner any more: answered now or once, or shown. */
  open: boolean;
  /** The stops are behind: the closing words stand in the margin. */
  closing: boolean;
  /** How often the learner moved since the mode was entered: only a move takes the focus along. */
  moves: number;
  /** Words that an answer points to. */
  spot: Selector | null;
  go: (stop: StopId) => void;
  next: () => void;
  back: (() => void) | null;
  reveal: () => void;
  pointTo: (words: Selector) => void;
  turnTo: (version: VersionId) => void;
};

/** What a stop was unfolded to; gone when the learner moves on. */
type Unfolded = { version: VersionId | null; spot: Selector | null; revealed: boolean };

const FOLDED: Unfolded = { version: null, spot: null, revealed: false };

/** Null for a lesson without stops. What was done is the study's; only what is unfolded on the screen is kept here. */
export function useWalk(): Walk | null {
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const stops = useAuthoredLesson((lesson) => lesson.walk);
  const state = useOpenStudy(({ walk }) => walk);
  const stop = currentStop(stops, state);
  const record = useStudy((store) => store.record);
  const [closing, setClosing] = useState(() => stop === stops.at(-1) && stops.every(({ id }) => state.done.has(id)));
  const [moves, setMoves] = useState(0);
  const [unfolded, setUnfolded] = useState(FOLDED);
  const index = stops.findIndex((one) => one === stop);
  const versionId = unfolded.version ?? stop?.focus[0]?.version ?? FULL_VERSION;
  const version = findVersion(article, versionId) ?? article.versions[0];
  const answered = stop !== undefined && isAnswered(stop, state);

  function arrive(id: StopId): void {
    // Shown at once: arriving is no deed that one could lose.
    void record({ type: 'stop-reached', stop: id }, 'pending');
  }

  /** What was answered or shown is done, whichever way one leaves it, and also where the answer isn't stored yet. */
  function leave(): void {
    if (stop && stop.task.kind !== 'look' && (unfolded.revealed || isAnswered(stop, walkToBe()))) finish(stop.id);
  }

  function finish(id: StopId): void {
    // At once too: behind what isn't shown yet the next arrival would wait, and this stop be entered again.
    if (!state.done.has(id)) void record({ type: 'stop-done', stop: id }, 'pending');
  }

  function go(id: StopId): void {
    leave();
    setClosing(false);
    setMoves((count) => count + 1);
    setUnfolded(FOLDED);
    useReading.getState().activate(null);
    // The keyboard goes to the stop, wherever it came from.
    useReading.getState().foldDrawer(false);
    if (id !== state.current) arrive(id);
  }

  function next(): void {
    if (!stop) return;
    // What is only to be read is read when one goes on from it.
    if (stop.task.kind === 'look') finish(stop.id);
    const following = stops[index + 1];
    if (following) return go(following.id);
    leave();
    setMoves((count) => count + 1);
    useReading.getState().foldDrawer(false);
    setClosing(true);
  }

  const before = stops[closing ? index : index - 1];
  const back = before ? () => go(before.id) : null;

  useFirstArrival(stop, arrive);
  useWayKeys(closing ? null : next, back);
  useVersionOnPage(version);
  useOpenedNote(() => setUnfolded((before) => (before.spot ? { ...before, spot: null } : before)));

  if (!stop || !version) return null;
  return {
    stops,
    stop,
    number: index + 1,
    version,
    done: state.done,
    chosen: state.chosen.get(stop.id) ?? [],
    found: state.found.get(stop.id) ?? [],
    misses: state.misses.get(stop.id)?.length ?? 0,
    hinted: state.hinted.has(stop.id),
    answered,
    revealed: unfolded.revealed,
    open: answered || unfolded.revealed || state.done.has(stop.id),
    closing,
    moves,
    spot: unfolded.spot,
    go,
    next,
    back,
    reveal: () => setUnfolded({ ...unfolded, revealed: true }),
    pointTo: (spot) => setUnfolded({ ...unfolded, version: spot.version, spot }),
    turnTo: (turned) => setUnfolded({ ...unfolded, version: turned, spot: null }),
  };
}

/** How the walk will stand once all that was recorded is stored. */
function walkToBe(): WalkState {
  const { study, awaited } = useStudy.getState();
  const walk = study.stage === 'open' ? study.walk : NO_WALK;
  return awaited.values().reduce((state, deed) => applyToWalk(state, { deed }), walk);
}

/** Where the walk is resumed: the stop reached last, else the first that isn't done. */
function currentStop(stops: readonly Stop[], { current, done }: WalkState): Stop | undefined {
  return stops.find(({ id }) => id === current) ?? stops.find(({ id }) => !done.has(id)) ?? stops[0];
}

/** Setting out is an arrival too. */
function useFirstArrival(stop: Stop | undefined, arrive: (id: StopId) => void): void {
  const setOut = useEffectEvent(() => {
    const { study } = useStudy.getState();
    if (stop && study.stage === 'open' && study.walk.current === null) arrive(stop.id);
  });
  useEffect(() => setOut(), []);
}

/** Alt with Page Down and Page Up: browsers and screen readers leave them free, and they are the same in both languages. */
export const WAY_KEYS = { next: 'Alt+PageDown', back: 'Alt+PageUp' } as const;

function useWayKeys(next: (() => void) | null, back: (() => void) | null): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
    const way = event.key === 'PageDown' ? next : event.key === 'PageUp' ? back : null;
    // Nothing goes on behind a dialog.
    if (!way || (event.target instanceof Element && event.target.closest('[role="dialog"]'))) return;
    event.preventDefault();
    way();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    // Before the text's own keys, which know Page Down too.
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

/** Other modes find the version that the walk left on the page. */
function useVersionOnPage(version: Version | undefined): void {
  const id = version?.id;
  useEffect(() => {
    const reading = useReading.getState();
    if (id !== undefined && reading.version !== id) reading.switchVersion(id);
  }, [id]);
}

/** Once another mark's note was opened, the stop comes back to its own words, and not to those that it pointed to. */
function useOpenedNote(opened: () => void): void {
  const told = useEffectEvent(opened);
  useEffect(
    () =>
      useReading.subscribe(({ active }, before) => {
        if (active !== null && active !== before.active) told();
      }),
    [],
  );
}
