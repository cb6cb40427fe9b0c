import { inReadingOrder } from '../mark/span.ts';
import type { LearnerMark, MarkId } from '../mark/mark.ts';
import type { MarkedIn, RoundId, RoundLevel, StudyEvent } from './event.ts';

/** One mark put, removed or changed: null stands for no mark. Undoing swaps the two sides. */
type Edit = { before: LearnerMark | null; after: LearnerMark | null };

/** One round of practice. A finished round keeps its marks; only what was read of its review still changes. */
export type Round = {
  id: RoundId;
  level: RoundLevel;
  status: 'open' | 'finished';
  /** Milliseconds since the epoch by the learner's clock. */
  startedAt: number;
  finishedAt: number | null;
  /** In reading order. */
  marks: readonly LearnerMark[];
  /** What `undone` takes back, latest last, and what `redone` brings again. */
  undoable: readonly Edit[];
  redoable: readonly Edit[];
  /** The key marks whose reasons were read. */
  revealed: ReadonlySet<MarkId>;
};

/** Every round of a lesson, in the order in which they were started. */
export type PracticeState = { rounds: readonly Round[] };

export const NO_PRACTICE: PracticeState = { rounds: [] };

/** What a learner's events say of practice. */
export function foldPractice(events: readonly StudyEvent[]): PracticeState {
  return events.reduce(applyToPractice, NO_PRACTICE);
}

/**
 * The state after one more event. An event that makes no sense (a round that isn't there or is finished, a mark that
 * isn't there or is there already, nothing to undo) leaves the very same state.
 */
export function applyToPractice(state: PracticeState, { at, deed }: StudyEvent): PracticeState {
  switch (deed.type) {
    case 'round-started':
      if (state.rounds.some(({ id }) => id === deed.round)) return state;
      return { rounds: [...state.rounds, newRound(deed.round, deed.level, at)] };
    case 'marked':
      return editRound(state, deed.round, (round) =>
        findMark(round, deed.mark.id) ? round : make(round, { before: null, after: deed.mark }),
      );
    case 'changed':
      return editRound(state, deed.round, (round) => {
        const before = findMark(round, deed.mark.id);
        return before ? make(round, { before, after: deed.mark }) : round;
      });
    case 'unmarked':
      return editRound(state, deed.round, (round) => {
        const before = findMark(round, deed.mark);
        return before ? make(round, { before, after: null }) : round;
      });
    case 'undone':
      return editRound(state, deed.round, undo);
    case 'redone':
      return editRound(state, deed.round, redo);
    case 'round-finished':
      return editRound(state, deed.round, (round) => ({ ...round, status: 'finished', finishedAt: at }));
    case 'revealed':
      return changeRound(state, deed.round, (round) =>
        round.revealed.has(deed.mark) ? round : { ...round, revealed: new Set([...round.revealed, deed.mark]) },
      );
    default:
      return state;
  }
}

/** The round of a level that was left open, to be resumed. */
export function openRound({ rounds }: PracticeState, level: RoundLevel): Round | undefined {
  return rounds.findLast((round) => round.level === level && round.status === 'open');
}

/** The finished round of a level that was started last. */
export function latestFinished({ rounds }: PracticeState, level: RoundLevel): Round | undefined {
  return rounds.findLast((round) => round.level === level && round.status === 'finished');
}

/**
 * The finished round of a level that scores highest; of equals the latest. Of several scores the first in which two rounds
 * differ decides.
 */
export function bestFinished(
  { rounds }: PracticeState,
  level: RoundLevel,
  scoresOf: (round: Round) => readonly number[],
): Round | undefined {
  return rounds
    .filter((round) => round.level === level && round.status === 'finished')
    .map((round) => ({ round, scores: scoresOf(round) }))
    .sort((a, b) => compareScores(a.scores, b.scores))
    .at(-1)?.round;
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((score, index) => score - (b[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function newRound(id: RoundId, level: RoundLevel, startedAt: number): Round {
  return {
    id,
    level,
    status: 'open',
    startedAt,
    finishedAt: null,
    marks: [],
    undoable: [],
    redoable: [],
    revealed: new Set(),
  };
}

function changeRound(state: PracticeState, id: MarkedIn, change: (round: Round) => Round): PracticeState {
  const index = state.rounds.findIndex((round) => round.id === id);
  const round = state.rounds[index];
  const changed = round && change(round);
  return changed && changed !== round ? { rounds: state.rounds.with(index, changed) } : state;
}

function editRound(state: PracticeState, id: MarkedIn, edit: (round: Round) => Round): PracticeState {
  return changeRound(state, id, (round) => (round.status === 'open' ? edit(round) : round));
}

function findMark(round: Round, id: MarkId): LearnerMark | null {
  return round.marks.find((mark) => mark.id === id) ?? null;
}

function make(round: Round, edit: Edit): Round {
  return { ...round, marks: edited(round.marks, edit), undoable: [...round.undoable, edit], redoable: [] };
}

function undo(round: Round): Round {
  const edit = round.undoable.at(-1);
  if (!edit) return round;
  return {
    ...round,
    marks: edited(round.marks, { before: edit.after, after: edit.before }),
    undoable: round.undoable.slice(0, -1),
    redoable: [...round.redoable, edit],
  };
}

function redo(round: Round): Round {
  const edit = round.redoable.at(-1);
  if (!edit) return round;
  return {
    ...round,
    marks: edited(round.marks, edit),
    undoable: [...round.undoable, edit],
    redoable: round.redoable.slice(0, -1),
  };
}

function edited(marks: readonly LearnerMark[], { before, after }: Edit): readonly LearnerMark[] {
  const kept = before ? marks.filter((mark) => mark.id !== before.id) : marks;
  if (!after) return kept;
  // From the end: most are marked in reading order.
  return kept.toSpliced(kept.findLastIndex((mark) => byPlace(mark, after) < 0) + 1, 0, after);
}

/** Ids settle the order of marks on the very same words, so that undoing brings back the order too. */
function byPlace(a: LearnerMark, b: LearnerMark): number {
  return inReadingOrder(a.selector, b.selector) || (a.id < b.id ? -1 : 1);
}
