import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findVersion } from '../../core/article/article.ts';
import { useAuthoredLesson } from '../lesson/study-store.ts';
import { Items } from './items.tsx';
import { KeyNotes } from './key-notes.tsx';
import { Legend } from './legend.tsx';
import { numberMarks } from './numbered-marks.ts';
import { PrintedArticle } from './printed-article.tsx';
import type { PrintedLine } from './printed-lines.ts';
import { SheetCredit, SheetHead } from './sheet-head.tsx';
import styles from './sheet.module.css';

/** The sheet for whoever teaches: the expert's marks with their reasons, and the answers. */
export function AnswerKey({ lines }: { lines: readonly PrintedLine[] }): ReactNode {
  const { t } = useTranslation();
  const { article, key, practice } = useAuthoredLesson((lesson) => lesson);
  const marks = useMemo(
    () => numberMarks(key.filter(({ selector }) => selector.version === practice.version)),
    [key, practice],
  );
  const version = findVersion(article, practice.version);
  if (!version) return null;
  return (
    <>
      <SheetHead sheet="answer-key" />
      <section className={styles['task']}>
        <p>{t('print.key-lead')}</p>
        <Legend />
      </section>
      <PrintedArticle article={article} version={version} lines={lines} marks={marks} namesMarks />
      <SheetCredit />
      <section className={styles['section']}>
        <h2 className={styles['heading']}>{t('print.reasons')}</h2>
        <KeyNotes marks={marks} lines={lines} />
      </section>
      <section className={styles['section']}>
        <h2 className={styles['heading']}>{t('items.answers')}</h2>
        <Items lines={lines} answered />
      </section>
    </>
  );
}
