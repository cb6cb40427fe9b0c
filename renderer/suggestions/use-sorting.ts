import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LearnerMark, MarkKind } from '../../core/mark/mark.ts';
import { sameSpan } from '../../core/mark/span.ts';
import type { SuggestedMark } from '../../core/mark/suggested-mark.ts';
import { useReading } from '../lesson/reading-store.ts';
import { useStudy } from '../lesson/study-store.ts';
import { tellWhenStored } from '../lesson/tell-when-stored.ts';
import type { Marking } from '../practise/use-marking.ts';
import type { ReadMark } from './use-read-marks.ts';

export type Sorting = {
  /** Makes a suggestion one's own mark, of another kind if the reader sees another. */
  takeOver: (suggestion: SuggestedMark, kind?: MarkKind) => void;
  waveAway: (suggestion: SuggestedMark) => void;
  bringBack: (suggestion: SuggestedMark) => void;
};

/** What a reader can do with the program's suggestions. Each is recorded as it is done, and screen readers are told. */
export function useSorting(): Sorting {
  const { t } = useTranslation();
  const record = useStudy((store) => store.record);
  const activate = useReading((store) => store.activate);
  return useMemo(
    () => ({
      takeOver: ({ id, selector, kind: suggested }, kind = suggested) => {
        const mark: LearnerMark = { id, kind, selector, note: '' };
        const told = t('suggestions.taken-over', { kind: t(`marks.${kind}`), words: selector.exact });
        void tellWhenStored(record({ type: 'taken-over', mark }, 'pending'), told);
        activate(id);
      },
      waveAway: ({ id, selector }) => {
        const told = t('suggestions.was-waved-away', { words: selector.exact });
        void tellWhenStored(record({ type: 'waved-away', suggestion: id }), told);
        activate(null);
      },
      bringBack: ({ id, selector }) => {
        const told = t('suggestions.was-brought-back', { words: selector.exact });
        void tellWhenStored(record({ type: 'brought-back', suggestion: id }), told);
        activate(null);
      },
    }),
    [t, record, activate],
  );
}

/** Marking by which words that are suggested as of that kind are taken over: there is no second mark on them. */
export function takingOver(marking: Marking, { takeOver }: Sorting, shown: readonly ReadMark[]): Marking {
  return {
    ...marking,
    mark: (spans, kind) => {
      for (const span of spans) {
        const same = shown.find((one) => one.by === 'program' && one.kind === kind && sameSpan(one.span, span));
        if (same?.by === 'program') takeOver(same.mark);
        else marking.mark([span], kind);
      }
    },
  };
}
