import type { ReactNode } from 'react';
import { findVersion } from '../../core/article/article.ts';
import type { Span } from '../../core/mark/span.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import styles from './article-words.module.css';

type ArticleWordsProps = {
  /** Whether long words are cut after two lines. */
  isShort?: boolean;
  children: string;
};

/** Words of the article, in its language and direction wherever they stand. */
export function ArticleWords({ isShort = false, children }: ArticleWordsProps): ReactNode {
  const article = useOpenStudy(({ lesson }) => lesson.article);
  return (
    <p
      lang={article.language}
      dir={article.direction}
      className={`words ${styles['words']}`}
      data-short={isShort || undefined}
    >
      {children}
    </p>
  );
}

/** The words that stand at a span. */
export function useWordsOf(): (span: Span) => string {
  const article = useOpenStudy(({ lesson }) => lesson.article);
  return ({ version, block, start, end }) => findVersion(article, version)?.blocks[block]?.text.slice(start, end) ?? '';
}
