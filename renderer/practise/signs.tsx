import { Check, CircleDashed, CircleHelp, MoveHorizontal, Plus, Shuffle, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reader } from '../../core/lesson/opened-lesson.ts';
import type { MarkId } from '../../core/mark/mark.ts';
import type { Deed, EventId } from '../../core/study/event.ts';
import { useStudy } from '../lesson/study-store.ts';
import styles from './signs.module.css';

/** Whether a reason was read. */
export function ReadSign({ read }: { read: boolean }): ReactNode {
  const { t } = useTranslation();
  return read ? (
    <span className={styles['sign']}>
      <Check size={16} aria-hidden />
      <span className="told">{t('practise.read-already')}</span>
    </span>
  ) : null;
}

export const OUTCOMES = ['found', 'edges', 'other-kind', 'arguable', 'extra', 'missed'] as const;
export type OutcomeName = (typeof OUTCOMES)[number];

const SHAPES = {
  found: Check,
  edges: MoveHorizontal,
  'other-kind': Shuffle,
  arguable: CircleHelp,
  extra: Plus,
  missed: CircleDashed,
} as const satisfies Record<OutcomeName, LucideIcon>;

/** Where the words for an outcome are: a program's reading is nothing that one could find, or miss. */
export function wordsFor(outcome: OutcomeName, reader: Reader) {
  return reader === 'expert' ? (`outcomes.${outcome}` as const) : (`agreement.${outcome}` as const);
}

/** An outcome as a shape and a word: never a colour alone, and none of them a verdict on the learner. */
export function OutcomeSign({ outcome, reader }: { outcome: OutcomeName; reader: Reader }): ReactNode {
  const { t } = useTranslation();
  const Shape = SHAPES[outcome];
  return (
    <span className={styles['sign']}>
      <Shape size={15} aria-hidden />
      {t(`${wordsFor(outcome, reader)}.name`)}
    </span>
  );
}

/** The mark stood ready: it is the expert's. */
export function GivenSign(): ReactNode {
  const { t } = useTranslation();
  return <span className={styles['sign']}>{t('practise.given')}</span>;
}

/** Shown until the mark is on the disk. */
export function PendingSign({ mark }: { mark: MarkId }): ReactNode {
  const { t } = useTranslation();
  const pending = useStudy((store) => isPending(store.pending, mark));
  return pending ? (
    <span className={styles['sign']}>
      <CircleDashed size={14} aria-hidden />
      <span className="told">{t('practise.saving')}</span>
    </span>
  ) : null;
}

function isPending(pending: ReadonlyMap<EventId, Deed>, mark: MarkId): boolean {
  return pending.values().some((deed) => {
    const puts = deed.type === 'marked' || deed.type === 'changed' || deed.type === 'taken-over';
    return puts && deed.mark.id === mark;
  });
}
