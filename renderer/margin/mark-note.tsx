import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import type { MarkKind } from '../../core/mark/mark.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import styles from './mark-note.module.css';

type MarkNoteProps = {
  kind: MarkKind;
  words: string;
  /** One line about the mark, shown where there is room. */
  gist?: ReactNode;
  /** A word beside the kind, such as a review's outcome. */
  tag?: ReactNode;
  active: boolean;
  onPress: () => void;
  /** What is said once the note is active. */
  children?: ReactNode;
};

/** A mark's entry in the margin: its kind, its words, and what is said of it. */
export function MarkNote({ kind, words, gist, tag, active, onPress, children }: MarkNoteProps): ReactNode {
  const { t } = useTranslation();
  const article = useOpenStudy(({ lesson }) => lesson.article);
  return (
    <div className={styles['note']} data-kind={kind} data-active={active || undefined}>
      <Button weight="quiet" className={styles['head']} aria-expanded={active} onPress={onPress} data-note-head>
        <span className={styles['kind']}>{t(`marks.${kind}`)}</span>
        <span className={styles['words']} lang={article.language} dir={article.direction}>
          {words}
        </span>
        {tag}
      </Button>
      {active ? (
        <div className={styles['body']}>{children}</div>
      ) : (
        gist !== undefined && <p className={styles['gist']}>{gist}</p>
      )}
    </div>
  );
}
