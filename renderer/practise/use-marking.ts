import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../core/article/article.ts';
import { markIdSchema, type LearnerMark, type MarkId, type MarkKind } from '../../core/mark/mark.ts';
import { describe } from '../../core/mark/selector.ts';
import type { Span } from '../../core/mark/span.ts';
import type { RoundId } from '../../core/study/event.ts';
import type { Round } from '../../core/study/practice.ts';
import { announce } from '../controls/announcer.tsx';
import { useReading } from '../lesson/reading-store.ts';
import { useStudy } from '../lesson/study-store.ts';

export type Marking = {
  /** Marks each of the spans; what is marked so already stays as it is. */
  mark: (spans: readonly Span[], kind: MarkKind) => void;
  rekind: (mark: LearnerMark, kind: MarkKind) => void;
  resize: (mark: LearnerMark, span: Span) => void;
  /** The mark is named and not handed over: a note is stored a while after it was written, when the mark may have changed. */
  annotate: (mark: MarkId, note: string) => void;
  remove: (mark: LearnerMark) => void;
  undo: () => void;
  redo: () => void;
};

/**
 * What a learner can do to the marks of an open round. Each is recorded as it is done, and screen readers are told. The
 * same functions for a whole round: how it stands is looked up when something is done.
 */
export function useMarking({ id: round }: Round, version: Version): Marking {
  const { t } = useTranslation();
  const record = useStudy((store) => store.record);
  const activate = useReading((store) => store.activate);
  return useMemo(() => markingOf(round, version, { t, record, activate }), [round, version, t, record, activate]);
}

type Means = {
  t: TFunction;
  record: ReturnType<typeof useStudy.getState>['record'];
  activate: ReturnType<typeof useReading.getState>['activate'];
};

function markingOf(id: RoundId, version: Version, { t, record, activate }: Means): Marking {
  function describeSpan(span: Span): LearnerMark['selector'] {
    return describe(span, version.blocks[span.block]?.text ?? '');
  }

  function change(mark: LearnerMark): void {
    void record({ type: 'changed', round: id, mark }, 'pending');
    activate(mark.id);
  }

  return {
    mark: (spans, kind) => {
      for (const span of spans) {
        const selector = describeSpan(span);
        const same = roundNow(id)?.marks.find((mark) => mark.kind === kind && samePlace(mark.selector, span));
        if (same) {
          activate(same.id);
          announce(t('practise.marked-already', { kind: t(`marks.${kind}`), words: selector.exact }));
          continue;
        }
        const mark: LearnerMark = { id: newMarkId(), kind, selector, note: '' };
        void record({ type: 'marked', round: id, mark }, 'pending');
        activate(mark.id);
        announce(t('practise.marked', { kind: t(`marks.${kind}`), words: selector.exact }));
      }
    },
    rekind: (mark, kind) => {
      if (mark.kind === kind) return;
      change({ ...mark, kind });
      announce(t('practise.marked', { kind: t(`marks.${kind}`), words: mark.selector.exact }));
    },
    resize: (mark, span) => {
      if (samePlace(mark.selector, span)) return;
      const selector = describeSpan(span);
      change({ ...mark, selector });
      announce(t('practise.resized', { words: selector.exact }));
    },
    annotate: (named, note) => {
      const mark = roundNow(id)?.marks.find((one) => one.id === named);
      if (mark && mark.note !== note) void record({ type: 'changed', round: id, mark: { ...mark, note } }, 'pending');
    },
    remove: (mark) => {
      void record({ type: 'unmarked', round: id, mark: mark.id }, 'pending');
      activate(null);
      announce(t('practise.removed', { words: mark.selector.exact }));
    },
    undo: () => {
      if (roundNow(id)?.undoable.length === 0) return;
      void record({ type: 'undone', round: id }, 'pending');
      announce(t('practise.undone'));
    },
    redo: () => {
      if (roundNow(id)?.redoable.length === 0) return;
      void record({ type: 'redone', round: id }, 'pending');
      announce(t('practise.redone'));
    },
  };
}

function roundNow(id: RoundId): Round | undefined {
  const { study } = useStudy.getState();
  return study.stage === 'open' ? study.practice.rounds.find((round) => round.id === id) : undefined;
}

function samePlace(a: Span, b: Span): boolean {
  return a.version === b.version && a.block === b.block && a.start === b.start && a.end === b.end;
}

function newMarkId(): MarkId {
  return markIdSchema.parse(crypto.randomUUID());
}
