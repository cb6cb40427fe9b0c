import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyMark } from '../../core/mark/mark.ts';
import { formatNumber } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { KeyMarkBody } from '../margin/key-mark-body.tsx';
import { LineReference } from './items.tsx';
import styles from './key-notes.module.css';
import type { Numbered } from './numbered-marks.ts';
import type { PrintedLine } from './printed-lines.ts';

type KeyNotesProps = { marks: readonly Numbered<KeyMark>[]; lines: readonly PrintedLine[] };

/** What the expert says of each mark, under its number. */
export function KeyNotes({ marks, lines }: KeyNotesProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const article = useOpenStudy(({ lesson }) => lesson.article);
  return (
    <ol className={styles['notes']}>
      {marks.map(({ number, mark }) => (
        <li key={mark.id} className={styles['note']}>
          <p className={styles['heading']}>
            <b className={styles['number']}>{formatNumber(number, language)}</b>
            <b>{t(`marks.${mark.kind}`)}</b>
            <LineReference span={mark.selector} lines={lines} />
          </p>
          <p lang={article.language} dir={article.direction} className={`words ${styles['words']}`}>
            {mark.selector.exact}
          </p>
          <KeyMarkBody mark={mark} />
        </li>
      ))}
    </ol>
  );
}
