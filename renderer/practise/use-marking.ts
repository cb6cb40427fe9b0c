import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../core/article/article.ts';
import { markIdSchema, type LearnerMark, type MarkId, type MarkKind } from '../../core/mark/mark.ts';
import { describe } from '../../core/mark/selector.ts';
import { sameSpan, type Span } from '../../core/mark/span.ts';
import type { MarkedIn, StudyEvent } from '../../core/study/event.ts';
import { applyToOwnReading, ownMarks } from '../../core/study/own-reading.ts';
import { applyToPractice } from '../../core/study/practice.ts';
import { announce } from '../controls/announcer.tsx';
import { useReading } from '../lesson/reading-store.ts';
import { useStudy } from '../lesson/study-store.ts';
import { tellWhenStored } from '../lesson/tell-when-stored.ts';

/**
 * A mark that is to change is named and not handed over: margins are drawn after the page, and a note is stored a while
 * after it was written, when the mark may be another already.
 */
export type Marking = {
  /** Marks each of the spans; what is marked so already stays as it is. */
  mark: (spans: readonly Span[], kind: MarkKind) => void;
  rekind: (mark: MarkId, kind: MarkKind) => void;
  resize: (mark: MarkId, to: (now: Span) => Span) => void;
  annotate: (mark: MarkId, note: string) => void;
  remove: (mark: LearnerMark) => void;
  undo: () => void;
  redo: () => void;
};

/**
 * What a learner can do to the marks of an open round, or of an article of their own. Each is recorded as it is done, and
 * screen readers are told. The same functions all the while: how it stands is looked up when something is done. Once a
 * round's end is recorded they do nothing, though that isn't stored yet: a finished round takes no mark.
 */
export function useMarking(round: MarkedIn, version: Version): Marking {
  const { t } = useTranslation();
  const record = useStudy((store) => store.record);
  const activate = useReading((store) => store.activate);
  return useMemo(
    () => untilItsEnd(round, markingOf(round, version, { t, record, activate })),
    [round, version, t, record, activate],
  );
}

type Means = {
  t: TFunction;
  record: ReturnType<typeof useStudy.getState>['record'];
  activate: ReturnType<typeof useReading.getState>['activate'];
};

function markingOf(id: MarkedIn, version: Version, { t, record, activate }: Means): Marking {
  function describeSpan(span: Span): LearnerMark['selector'] {
    return describe(span, version.blocks[span.block]?.text ?? '');
  }

  function put(type: 'marked' | 'changed', mark: LearnerMark, told: string): void {
    const stored = record({ type, round: id, mark }, 'pending');
    void tellWhenStored(stored, told);
    activate(mark.id);
    if (!isShown(mark)) void activateOnceStored(mark.id, stored);
  }

  function change(named: MarkId, to: (mark: LearnerMark) => LearnerMark, told: (mark: LearnerMark) => string): void {
    const before = markNow(id, named);
    const mark = before && to(before);
    if (mark && mark !== before) put('changed', mark, told(mark));
  }

  /** Behind what isn't stored yet a mark comes late, when the caret has asked in vain which one it stands in. */
  async function activateOnceStored(mark: MarkId, stored: Promise<boolean>): Promise<void> {
    if ((await stored) && useReading.getState().active === null) activate(mark);
  }

  return {
    mark: (spans, kind) => {
      for (const span of spans) {
        const selector = describeSpan(span);
        const same = standing(id).marks.find((mark) => mark.kind === kind && sameSpan(mark.selector, span));
        if (same) {
          activate(same.id);
          announce(t('practise.marked-already', { kind: t(`marks.${kind}`), words: selector.exact }));
          continue;
        }
        const mark: LearnerMark = { id: newMarkId(), kind, selector, note: '' };
        put('marked', mark, t('practise.marked', { kind: t(`marks.${kind}`), words: selector.exact }));
      }
    },
    rekind: (named, kind) =>
      change(
        named,
        (mark) => (mark.kind === kind ? mark : { ...mark, kind }),
        ({ selector }) => t('practise.marked', { kind: t(`marks.${kind}`), words: selector.exact }),
      ),
    resize: (named, to) =>
      change(
        named,
        (mark) => {
          const span = to(mark.selector);
          return sameSpan(span, mark.selector) ? mark : { ...mark, selector: describeSpan(span) };
        },
        ({ selector }) => t('practise.resized', { words: selector.exact }),
      ),
    annotate: (named, note) => {
      const mark = markNow(id, named);
      if (mark && mark.note !== note) void record({ type: 'changed', round: id, mark: { ...mark, note } }, 'pending');
    },
    remove: (mark) => {
      void tellWhenStored(
        record({ type: 'unmarked', round: id, mark: mark.id }),
        t('practise.removed', { words: mark.selector.exact }),
      );
      activate(null);
    },
    undo: () => {
      if (standing(id).undoable === 0) return;
      void tellWhenStored(record({ type: 'undone', round: id }), t('practise.undone'));
    },
    redo: () => {
      if (standing(id).redoable === 0) return;
      void tellWhenStored(record({ type: 'redone', round: id }), t('practise.redone'));
    },
  };
}

function untilItsEnd(id: MarkedIn, { mark, rekind, resize, annotate, remove, undo, redo }: Marking): Marking {
  const guarded =
    <Args extends readonly unknown[]>(work: (...args: Args) => void) =>
    (...args: Args): void => {
      if (!isEnding(id)) work(...args);
    };
  return {
    mark: guarded(mark),
    rekind: guarded(rekind),
    resize: guarded(resize),
    annotate: guarded(annotate),
    remove: guarded(remove),
    undo: guarded(undo),
    redo: guarded(redo),
  };
}

/** Whether a round's end is recorded and not stored yet. */
function isEnding(id: MarkedIn): boolean {
  return useStudy
    .getState()
    .awaited.values()
    .some((deed) => deed.type === 'round-finished' && deed.round === id);
}

/** Whether a mark that was just recorded is shown already, as one that is being stored. */
function isShown(mark: LearnerMark): boolean {
  return useStudy
    .getState()
    .pending.values()
    .some((deed) => 'mark' in deed && deed.mark === mark);
}

function markNow(place: MarkedIn, id: MarkId): LearnerMark | undefined {
  return standing(place).marks.find((mark) => mark.id === id);
}

/**
 * The marks, and how many steps can be taken back and brought again, once all is stored that was done: what is done next
 * comes after that.
 */
type Standing = { marks: readonly LearnerMark[]; undoable: number; redoable: number };

const NOTHING: Standing = { marks: [], undoable: 0, redoable: 0 };

function standing(place: MarkedIn): Standing {
  const { study, awaited } = useStudy.getState();
  if (study.stage !== 'open') return NOTHING;
  const coming = [...awaited].map(([id, deed]): StudyEvent => ({ id, at: 0, deed }));
  if (place === 'reading') {
    const reading = applyToOwnReading(study.reading, coming);
    return { marks: ownMarks(reading), undoable: reading.undoable.length, redoable: reading.redoable.length };
  }
  const round = coming.reduce(applyToPractice, study.practice).rounds.find(({ id }) => id === place);
  return round ? { marks: round.marks, undoable: round.undoable.length, redoable: round.redoable.length } : NOTHING;
}

function newMarkId(): MarkId {
  return markIdSchema.parse(crypto.randomUUID());
}
