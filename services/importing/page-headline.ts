import { isSaidIn } from './bare-letters.ts';
import type { PageBlock } from './page-blocks.ts';
import { lineOf } from './page-line.ts';
import type { PageMetadata } from './page-metadata.ts';
import type { PageDocument } from './page-nodes.ts';
import { titleParts } from './page-title.ts';

/** A page prints its own name as one, and a list of stories theirs. */
const MOST_HEADLINES = 50;
export const LONGEST_HEADLINE = 400;

/** The headline as the page prints it, known by what the page says of itself, for a page may print several. */
export function headlineOf(
  page: PageDocument,
  { headline, title, publisher }: PageMetadata,
  printed: readonly PageBlock[],
): string {
  const lines = (selector: string) =>
    [...page.querySelectorAll(selector)]
      .slice(0, MOST_HEADLINES)
      .map(lineOf)
      .filter((line) => line !== '' && line.length <= LONGEST_HEADLINE);
  const first = lines('h1');
  const told = headline ?? titleParts(title).headline;
  const same = first.find((line) => isSaidIn(line, told));
  if (same !== undefined) return same;
  const [only, other] = first;
  const isHeadline = only !== undefined && other === undefined && only !== publisher && only.split(' ').length > 2;
  if (isHeadline) return only;
  if (first.length > 0) return told === '' ? (only ?? '') : told;
  const above = linesAbove(printed);
  const large = LARGE.flatMap(lines).filter((line) => line.split(' ').length > 2 && above.has(line));
  return large.find((line) => isSaidIn(line, told)) ?? headline ?? large[0] ?? told;
}

/** What old pages and word processors print a headline in. */
const LARGE = [
  '[itemprop="headline"], [class*="headline" i], [class*="title" i]',
  'h2',
  'font[size="7"], font[size="6"], font[size="5"], font[size="+4"], font[size="+3"], font[size="+2"]',
  'h3',
];
/** A block of so many words is the article's own text; its headline stands above. */
const LEAST_PARAGRAPH_WORDS = 20;

function linesAbove(printed: readonly PageBlock[]): ReadonlySet<string> {
  const start = printed.findIndex(
    ({ text, letters, linked }) => linked < letters / 2 && text.split(' ').length >= LEAST_PARAGRAPH_WORDS,
  );
  return new Set(
    printed.slice(0, Math.max(0, start)).flatMap(({ text, letters, linked }) => (linked < letters / 2 ? [text] : [])),
  );
}
