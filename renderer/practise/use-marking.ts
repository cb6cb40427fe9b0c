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

/** What a learner can do to the marks of an open round. Each is recorded as it is done, and screen readers are told. */
export function useMarking(round: Round, version: Version): Marking {
  const { t } = useTranslation();
  const record = useStudy((store) => store.record);
  const activate = useReading((store) => store.activate);

  function describeSpan(span: Span): LearnerMark['selector'] {
    return describe(span, version.blocks[span.block]?.text ?? '');
  }

  function change(mark: LearnerMark): void {
    void record({ type: 'changed', round: round.id, mark }, 'pending');
    activate(mark.id);
  }

  return {
    mark: (spans, kind) => {
      for (const span of spans) {
        const selector = describeSpan(span);
        const same = round.marks.find((mark) => mark.kind === kind && samePlace(mark.selector, span));
        if (same) {
          activate(same.id);
          announce(t('practise.marked-already', { kind: t(`marks.${kind}`), words: selector.exact }));
          continue;
        }
        const mark: LearnerMark = { id: newMarkId(), kind, selector, note: '' };
        void record({ type: 'marked', round: round.id, mark }, 'pending');
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
    annotate: (id, note) => {
      const mark = latest(round.id, id);
      if (mark && mark.note !== note) void record({ type: 'changed', round: round.id, mark: { ...mark, note } }, 'pending');
    },
    remove: (mark) => {
      void record({ type: 'unmarked', round: round.id, mark: mark.id }, 'pending');
      activate(null);
      announce(t('practise.removed', { words: mark.selector.exact }));
    },
    undo: () => {
      if (round.undoable.length === 0) return;
      void record({ type: 'undone', round: round.id }, 'pending');
      announce(t('practise.undone'));
    },
    redo: () => {
      if (round.redoable.length === 0) return;
      void record({ type: 'redone', round: round.id }, 'pending');
      announce(t('practise.redone'));
    },
  };
}

function latest(round: RoundId, id: MarkId): LearnerMark | undefined {
  const { study } = useStudy.getState();
  if (study.stage !== 'open') return undefined;
  return study.practice.rounds.find((one) => one.id === round)?.marks.find((mark) => mark.id === id);
}

function samePlace(a: Span, b: Span): boolean {
  return a.version === b.version && a.block === b.block && a.start === b.start && a.end === b.end;
}

function newMarkId(): MarkId {
  return markIdSchema.parse(crypto.randomUUID());
}
