import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PressEvent } from 'react-aria-components';
import { MOST_SPANS } from '../../../core/lesson/item.ts';
import type { Span } from '../../../core/mark/span.ts';
import { announce } from '../../controls/announcer.tsx';
import { Button } from '../../controls/button.tsx';
import { ArticleWords, useWordsOf } from '../article-words.tsx';
import type { AnswerProps } from './answer-props.ts';
import styles from './mark-answer.module.css';

type MarkAnswerProps = AnswerProps<'mark'> & {
  /** What is selected on the page now. */
  selected: readonly Span[];
  onAdd: () => void;
};

/** The words that were marked, and the way to add what is selected; selecting itself is done on the page. */
export function MarkAnswer({ draft, onChange, selected, onAdd }: MarkAnswerProps): ReactNode {
  const { t } = useTranslation();
  const wordsOf = useWordsOf();
  const add = useRef<HTMLButtonElement>(null);

  function remove(span: Span, { target }: PressEvent): void {
    // The words go, with the button that has the focus.
    const words = target.closest('li');
    const neighbour = words?.nextElementSibling ?? words?.previousElementSibling;
    (neighbour?.querySelector('button') ?? add.current)?.focus();
    onChange({ kind: 'mark', spans: draft.spans.filter((one) => one !== span) });
    announce(t('items.removed', { words: wordsOf(span) }));
  }

  return (
    <>
      <Button
        ref={add}
        className={styles['add']}
        isDisabled={selected.length === 0}
        onPress={onAdd}
        preventFocusOnPress
      >
        {t('items.add')}
      </Button>
      <div className={styles['marked']}>
        <h3 className={styles['title']}>{t('items.marked')}</h3>
        {draft.spans.length === 0 ? (
          <p className={styles['none']}>{t('items.nothing-marked')}</p>
        ) : (
          <ul className={styles['spans']}>
            {draft.spans.map((span) => (
              <li key={`${span.block} ${span.start}`} className={styles['span']}>
                <ArticleWords>{wordsOf(span)}</ArticleWords>
                <Button
                  weight="quiet"
                  aria-label={t('items.remove', { words: wordsOf(span) })}
                  onPress={(event) => remove(span, event)}
                >
                  <X size={16} aria-hidden />
                </Button>
              </li>
            ))}
          </ul>
        )}
        {draft.spans.length >= MOST_SPANS && <p className={styles['none']}>{t('items.full')}</p>}
      </div>
    </>
  );
}
