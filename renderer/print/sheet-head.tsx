import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintedSheet } from '../../core/lesson/printed-sheet.ts';
import { formatDate } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import { PublisherName } from '../lesson/publisher-name.tsx';
import { useAuthoredLesson, useOpenStudy } from '../lesson/study-store.ts';
import styles from './sheet.module.css';
import { useLessonTitle } from '../lesson/use-lesson-title.ts';

/** What a sheet is, and whose article is on it. */
export function SheetHead({ sheet }: { sheet: PrintedSheet }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = useLessonTitle();
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const { published } = article;
  return (
    <header className={styles['head']}>
      <p className={styles['kind']}>{t(`print.sheets.${sheet}`)}</p>
      <h1 className={styles['title']}>
        <bdi>{title}</bdi>
      </h1>
      <p className={styles['byline']}>
        <PublisherName {...article} unknown={t('read.unknown-publisher')} />
        {published !== null && `${t('between')}${formatDate(published, language)}`}
      </p>
      {sheet === 'worksheet' && (
        <p className={styles['blanks']}>
          {(['name', 'class', 'date'] as const).map((blank) => (
            <span key={blank} className={styles['blank']} data-blank={blank}>
              {t(`print.blanks.${blank}`)}
            </span>
          ))}
        </p>
      )}
    </header>
  );
}

/** Whose text and whose notes these are, in full, where the article ends. */
export function SheetCredit(): ReactNode {
  const language = useLanguage();
  const { text, license } = useAuthoredLesson((lesson) => lesson.credit);
  return (
    <footer className={styles['credit']}>
      <p>{text[language]}</p>
      <p lang="en" dir="ltr">
        {license}
      </p>
    </footer>
  );
}
