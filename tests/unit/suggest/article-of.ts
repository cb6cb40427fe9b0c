import { FULL_VERSION, type Article } from '../../../core/article/article.ts';

/** An article of one version, its headline first. */
export function articleOf(texts: readonly string[], language: string): Article {
  const blocks = texts.map((text, index) => ({ kind: index === 0 ? 'headline' : 'paragraph', text }) as const);
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const versions = [{ id: FULL_VERSION, blocks }];
  return { headline: '', language, direction, publisher: null, published: null, versions };
}
