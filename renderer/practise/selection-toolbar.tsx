import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Toolbar } from 'react-aria-components';
import { MARK_KINDS, type LearnerMark, type MarkKind } from '../../core/mark/mark.ts';
import type { Span } from '../../core/mark/span.ts';
import { Button } from '../controls/button.tsx';
import { formatNumber } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import { focusText } from '../page/focus-text.ts';
import { usePageGeometry } from '../page/page-geometry.ts';
import { usePlaceBeside } from '../page/use-place-beside.ts';
import styles from './selection-toolbar.module.css';

type SelectionToolbarProps = {
  selected: readonly Span[];
  /** The active mark and the words that it would get. */
  resizable: { mark: LearnerMark; span: Span } | null;
  onMark: (kind: MarkKind) => void;
  onResize: (mark: LearnerMark, span: Span) => void;
};

/**
 * The three kinds, by what is selected. It never takes the focus from the text by itself, and gives it back to the text
 * when it goes.
 */
export function SelectionToolbar({ selected, resizable, onMark, onResize }: SelectionToolbarProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const geometry = usePageGeometry();
  const place = usePlaceBeside(selected);
  if (!place) return null;
  return (
    <Toolbar {...place} className={`beside-words ${styles['toolbar']}`} aria-label={t('practise.toolbar')}>
      {MARK_KINDS.map((kind, index) => (
        <Button
          key={kind}
          weight="quiet"
          className={styles['kind']}
          data-kind={kind}
          preventFocusOnPress
          onPress={() => {
            onMark(kind);
            focusText(geometry.page);
          }}
        >
          <kbd>{formatNumber(index + 1, language)}</kbd>
          {t(`marks.${kind}`)}
        </Button>
      ))}
      {resizable && (
        <Button
          weight="quiet"
          className={styles['kind']}
          preventFocusOnPress
          onPress={() => {
            onResize(resizable.mark, resizable.span);
            focusText(geometry.page);
          }}
        >
          <kbd>E</kbd>
          {t('practise.resize')}
        </Button>
      )}
    </Toolbar>
  );
}
