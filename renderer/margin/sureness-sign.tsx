import { Signal, SignalLow, SignalMedium, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sureness } from '../../core/mark/suggested-mark.ts';
import styles from './sureness-sign.module.css';

const SHAPES = { sure: Signal, likely: SignalMedium, guess: SignalLow } as const satisfies Record<Sureness, LucideIcon>;

/** How sure the program is, as a shape and a word. */
export function SurenessSign({ sureness }: { sureness: Sureness }): ReactNode {
  const { t } = useTranslation();
  const Shape = SHAPES[sureness];
  return (
    <span className={styles['sign']}>
      <Shape size={15} aria-hidden />
      {t(`suggestions.sureness.${sureness}`)}
    </span>
  );
}
