import type { LearnerMark, MarkId } from '../mark/mark.ts';
import type { StudyEvent } from './event.ts';

/** What a reader made of a suggestion, or of words that they marked themselves. */
export type Verdict = { as: 'own'; mark: LearnerMark } | { as: 'waved-away' };

/** Null stands for no verdict: a suggestion that still is one, or no mark. Undoing swaps the two sides. */
type Edit = { id: MarkId; before: Verdict | null; after: Verdict | null };

/** How the reading of an article of one's own stands. */
export type OwnReading = {
  /** By the ids of suggestions and own marks; a mark that was taken over keeps the suggestion's id. */
  verdicts: ReadonlyMap<MarkId, Verdict>;
  /** What `undone` takes back, latest last, and what `redone` brings again. */
  undoable: readonly Edit[];
  redoable: readonly Edit[];
};

export const NO_READING: OwnReading = { verdicts: new Map(), undoable: [], redoable: [] };

/**
 * The state after some more events. What makes no sense (taking over what is one's own already, waving away what is,
 * bringing back what wasn't waved away, nothing to undo) changes nothing; where nothing changed, it is the very same
 * state. It takes time in proportion to the state and the events, not to one times the other.
 */
export function applyToOwnReading(state: OwnReading, events: readonly StudyEvent[]): OwnReading {
  const draft = {
    verdicts: new Map(state.verdicts),
    undoable: [...state.undoable],
    redoable: [...state.redoable],
  };
  let changed = false;
  for (const event of events) if (step(draft, event)) changed = true;
  return changed ? draft : state;
}

/** The reader's own marks, in no order. */
export function ownMarks({ verdicts }: OwnReading): LearnerMark[] {
  return [...verdicts.values()].flatMap((verdict) => (verdict.as === 'own' ? [verdict.mark] : []));
}

type Draft = { verdicts: Map<MarkId, Verdict>; undoable: Edit[]; redoable: Edit[] };

/** Whether it changed anything. */
function step(draft: Draft, { deed }: StudyEvent): boolean {
  switch (deed.type) {
    case 'taken-over':
      return decide(draft, deed.mark.id, { as: 'own', mark: deed.mark }, null);
    case 'waved-away':
      return decide(draft, deed.suggestion, { as: 'waved-away' }, null);
    case 'brought-back':
      return decide(draft, deed.suggestion, null, 'waved-away');
    case 'marked':
      return deed.round === 'reading' && decide(draft, deed.mark.id, { as: 'own', mark: deed.mark }, null);
    case 'changed':
      return deed.round === 'reading' && decide(draft, deed.mark.id, { as: 'own', mark: deed.mark }, 'own');
    case 'unmarked':
      return deed.round === 'reading' && decide(draft, deed.mark, null, 'own');
    case 'undone':
      return deed.round === 'reading' && undo(draft);
    case 'redone':
      return deed.round === 'reading' && redo(draft);
    default:
      return false;
  }
}

/** Gives a verdict where the one before was such as it has to be. */
function decide(draft: Draft, id: MarkId, after: Verdict | null, wanted: Verdict['as'] | null): boolean {
  const before = draft.verdicts.get(id) ?? null;
  if ((before?.as ?? null) !== wanted) return false;
  put(draft, id, after);
  draft.undoable.push({ id, before, after });
  draft.redoable = [];
  return true;
}

function undo(draft: Draft): boolean {
  const edit = draft.undoable.pop();
  if (!edit) return false;
  put(draft, edit.id, edit.before);
  draft.redoable.push(edit);
  return true;
}

function redo(draft: Draft): boolean {
  const edit = draft.redoable.pop();
  if (!edit) return false;
  put(draft, edit.id, edit.after);
  draft.undoable.push(edit);
  return true;
}

function put({ verdicts }: Draft, id: MarkId, verdict: Verdict | null): void {
  if (verdict) verdicts.set(id, verdict);
  else verdicts.delete(id);
}
