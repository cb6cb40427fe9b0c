import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintedSheet } from '../../core/lesson/printed-sheet.ts';
import { useDocumentTitle } from '../controls/use-document-title.ts';
import { formatDate } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { useLessonTitle } from '../lesson/use-lesson-title.ts';

/**
 * What stands at the foot of every page, and the document's title, which a PDF file carries and a browser offers as its
 * name. Pages and their margins are outside the document's body, so its root has to hold what they say.
 */
export function useRunningLine(sheet: PrintedSheet): void {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = useLessonTitle();
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const publisher = article.publisher ?? t('read.unknown-publisher');
  const date = article.published === null ? null : formatDate(article.published, language);
  const between = t('between');
  const source = [publisher, date]
    .filter((part) => part !== null)
    .map(isolated)
    .join(between);
  const credit = t('print.credit', { source });
  useDocumentTitle([title, t(`print.sheets.${sheet}`)].join(between));
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-line', inQuotes(credit + between));
    style.setProperty('--running-digits', language === 'ar' ? 'arabic-indic' : 'decimal');
    return () => {
      style.removeProperty('--running-line');
      style.removeProperty('--running-digits');
    };
  }, [between, credit, language]);
}

/** Between signs that keep its direction from reordering what is around it: there are no elements at a page's foot. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** As a string of CSS. */
function inQuotes(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}
