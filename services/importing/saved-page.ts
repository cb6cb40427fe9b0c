import { importParagraphs } from '../../core/importing/paragraphs.ts';
import type { ImportResult } from '../../core/importing/plain-text.ts';
import { blocksOf } from './page-blocks.ts';
import { bodyOf } from './page-body.ts';
import { headlineOf } from './page-headline.ts';
import { parsePage } from './page-markup.ts';
import { readMetadata } from './page-metadata.ts';
import { readPageSource } from './page-source.ts';
import { describedStandfirst, standfirstOf } from './page-standfirst.ts';
import { publisherIn } from './page-title.ts';
import { withoutTop } from './page-top.ts';

export type SavedPage = { result: ImportResult; author: string | null; original: string };

/**
 * The article of a saved page; null when its markup is more than any article has. Its scripts are thrown away unread,
 * but for their data, and nothing that it points to is fetched.
 */
export function readSavedPage(html: string): SavedPage | null {
  const { markup, jsonLd } = readPageSource(html);
  const page = parsePage(markup);
  if (page === null) return null;
  const metadata = readMetadata(page, jsonLd);
  const printed = blocksOf(page.body);
  const original = printed.map(({ text }) => text).join('\n');
  const headline = headlineOf(page, metadata, printed);
  const publisher = metadata.publisher ?? publisherIn(metadata.title, headline, original);
  const marked = standfirstOf(page, headline);
  const body = bodyOf(page);
  const standfirst = marked ?? describedStandfirst(page, printed, body, headline);
  const { paragraphs, published, author } = withoutTop(body, metadata.author, [headline, standfirst ?? '']);
  const result = importParagraphs({
    headline,
    standfirst,
    paragraphs,
    publisher,
    published: metadata.published ?? published,
    language: metadata.language,
  });
  return {
    result,
    author: metadata.author === publisher ? (author ?? metadata.author) : (metadata.author ?? author),
    original,
  };
}
