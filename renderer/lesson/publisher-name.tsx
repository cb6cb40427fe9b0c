import type { ReactNode } from 'react';
import type { Article } from '../../core/article/article.ts';

type PublisherNameProps = Pick<Article, 'publisher' | 'language'> & { unknown: string };

/** A publisher's name is in the article's language; that there is none is said in the interface's. */
export function PublisherName({ publisher, language, unknown }: PublisherNameProps): ReactNode {
  return publisher === null ? unknown : <bdi lang={language}>{publisher}</bdi>;
}
