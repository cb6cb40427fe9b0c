import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkKind } from '../../core/mark/mark.ts';
import type { Span } from '../../core/mark/span.ts';
import { Button } from '../controls/button.tsx';
import { focusText } from '../page/focus-text.ts';
import { usePageGeometry } from '../page/page-geometry.ts';
import { usePlaceBeside } from '../page/use-place-beside.ts';
import styles from './selection-button.module.css';

type SelectionButtonProps = { selected: readonly Span[]; kinds: readonly MarkKind[]; onMark: () => void };

/** Marks what is selected, from beside it. It never takes the focus from the text, or gives it back. */
export function SelectionButton({ selected, kinds, onMark }: SelectionButtonProps): ReactNode {
  const { t } = useTranslation();
  const geometry = usePageGeometry();
  const place = usePlaceBeside(selected);
  const [kind, ...others] = new Set(kinds);
  if (!place) return null;
  return (
    <div {...place} className={`beside-words ${styles['place']}`}>
      <Button
        preventFocusOnPress
        onPress={() => {
          onMark();
          focusText(geometry.page);
        }}
      >
        {kind && others.length === 0 ? t(`walk.mark-as.${kind}`) : t('walk.mark-it')}
        <kbd aria-hidden>↵</kbd>
      </Button>
    </div>
  );
}
