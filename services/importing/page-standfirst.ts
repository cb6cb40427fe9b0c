import { bareLetters } from './bare-letters.ts';
import type { PageBlock } from './page-blocks.ts';
import { LONGEST_HEADLINE } from './page-headline.ts';
import { lineOf } from './page-line.ts';
import type { PageDocument } from './page-nodes.ts';

const STANDFIRST =
  '[itemprop="alternativeHeadline"], [class*="standfirst"], [class*="subtitle"], [class*="sub-title"], [class*="second-title"], ' +
  '[class*="subhead"], [class*="article-summary"], [class*="article__summary"], [class*="dek"], [class*="lede"]';
const LEAST_STANDFIRST_WORDS = 5;

/** The line below a headline by what it is called in the page. */
export function standfirstOf(page: PageDocument, headline: string): string | null {
  const places = [...page.querySelectorAll(STANDFIRST)].slice(0, 20);
  const lines = places.filter((place) => place.closest('aside, nav, footer, a, li') === null).map(lineOf);
  const standfirst = lines.find((line) => line.split(' ').length >= LEAST_STANDFIRST_WORDS && line !== headline);
  return standfirst !== undefined && standfirst.length <= LONGEST_HEADLINE * 2 ? standfirst : null;
}

/** The line by which a page describes itself, where it prints it too, and not as part of the body. */
export function describedStandfirst(
  page: PageDocument,
  printed: readonly PageBlock[],
  body: readonly PageBlock[],
  headline: string,
): string | null {
  const inBody = new Set(body.map(({ text }) => text));
  const described = new Set(
    [...page.querySelectorAll('meta[name="description"], meta[property="og:description"]')]
      .map((meta) => bareLetters(meta.getAttribute('content') ?? ''))
      .filter((letters) => letters !== '' && letters !== bareLetters(headline)),
  );
  if (described.size === 0) return null;
  const short = printed.filter(({ text, linked }) => linked === 0 && text.length <= LONGEST_HEADLINE * 2);
  const line = short.find(({ text }) => described.has(bareLetters(text)));
  if (line === undefined || inBody.has(line.text) || line.text.split(' ').length < LEAST_STANDFIRST_WORDS) return null;
  return line.text;
}
