import type { ReactNode } from 'react';
import type { Span } from '../../core/mark/span.ts';
import type { TextCaret } from '../page/use-text-caret.ts';
import styles from './way-back.module.css';

type WayBackProps = {
  /** The words whose note is open, if one is. */
  words: Span | undefined;
  caret: TextCaret;
  children: ReactNode;
};

/** Around a margin's notes: as Enter leads from the words to their note, Escape leads from the note to its words. */
export function WayBack({ words, caret, children }: WayBackProps): ReactNode {
  return (
    <div
      role="presentation"
      className={styles['around']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !words) return;
        event.preventDefault();
        caret.moveTo({ block: words.block, offset: words.end });
      }}
    >
      {children}
    </div>
  );
}
