import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkKind } from '../../core/mark/mark.ts';
import type { Span } from '../../core/mark/span.ts';
import { Button } from '../controls/button.tsx';
import { useEndOf } from '../page/use-end-of.ts';
import styles from './selection-button.module.css';

type SelectionButtonProps = { selected: readonly Span[]; kinds: readonly MarkKind[]; onMark: () => void };

/** Marks what is selected, from under its end. It never takes the focus from the text by itself. */
export function SelectionButton({ selected, kinds, onMark }: SelectionButtonProps): ReactNode {
  const { t } = useTranslation();
  const place = useEndOf(selected);
  const [kind, ...others] = new Set(kinds);
  if (!place) return null;
  return (
    <div className={styles['place']} style={{ '--top': `${place.bottom}px`, '--from-start': `${place.fromStart}px` }}>
      <Button preventFocusOnPress onPress={onMark}>
        {kind && others.length === 0 ? t(`walk.mark-as.${kind}`) : t('walk.mark-it')}
        <kbd aria-hidden>↵</kbd>
      </Button>
    </div>
  );
}
