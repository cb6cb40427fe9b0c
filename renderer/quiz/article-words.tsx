import type { ReactNode } from 'react';
import { findVersion } from '../../core/article/article.ts';
import type { Span } from '../../core/mark/span.ts';
import { useOpenStudy } from '../lesson/study-store.ts';

/** Words of the article, in its language and direction wherever they stand. */
export function ArticleWords({ children }: { children: string }): ReactNode {
  const article = useOpenStudy(({ lesson }) => lesson.article);
  return (
    <span lang={article.language} dir={article.direction} className="words">
      {children}
    </span>
  );
}

/** The words that stand at a span. */
export function useWordsOf(): (span: Span) => string {
  const article = useOpenStudy(({ lesson }) => lesson.article);
  return ({ version, block, start, end }) =>
    findVersion(article, version)?.blocks[block]?.text.slice(start, end) ?? '';
}
