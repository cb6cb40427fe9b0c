import { graphemeBoundary, words } from '../text/segment.ts';
import type { Article } from './article.ts';

/** Enough of a text to know it by. */
const MOST_LETTERS = 80;

/** What an article is called: its headline or, where it has none, its first words. */
export function articleTitle({ headline, versions }: Article): string {
  if (headline.trim() !== '') return headline.trim();
  const text = versions[0]?.blocks[0]?.text.trim() ?? '';
  if (text.length <= MOST_LETTERS) return text;
  const most = graphemeBoundary(text, MOST_LETTERS, 'before');
  const end = words(text.slice(0, most)).at(-2)?.end ?? most;
  return `${text.slice(0, end)}…`;
}
