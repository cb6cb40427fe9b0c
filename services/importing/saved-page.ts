import { parseHTML } from 'linkedom';
import { readDateline } from '../../core/importing/dateline.ts';
import { importParagraphs } from '../../core/importing/paragraphs.ts';
import type { ImportResult } from '../../core/importing/plain-text.ts';
import { bodyOf } from './page-body.ts';
import { blocksOf, type PageBlock } from './page-blocks.ts';
import { lineOf } from './page-line.ts';
import { readMetadata, type PageMetadata } from './page-metadata.ts';
import type { PageDocument } from './page-nodes.ts';
import { readPageSource } from './page-source.ts';

export type SavedPage = { result: ImportResult; author: string | null; original: string };

/** Marks of markup in a page: ten times those of a long live blog, and still read within a second. */
const MOST_MARKS = 50_000;

/** Elements open at once. Browsers stop at 512; pages that close nothing are let go on for a while. */
const MOST_OPEN = 2000;
const MOST_ATTRIBUTES = 1000;
const TAG = /<(\/?)([a-z][^\s/<>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>?/gi;
/** Elements that have no end, or whose end may be left out, and is in old pages. */
const UNCLOSED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot ' +
    'option optgroup colgroup rb rt rp html head body'
  ).split(' '),
);

const STANDFIRST =
  '[itemprop="alternativeHeadline"], [class*="standfirst"], [class*="subtitle"], [class*="sub-title"], [class*="subhead"], ' +
  '[class*="article-summary"], [class*="article__summary"], [class*="dek"], [class*="lede"]';
/** A page prints its own name as one, and a list of stories theirs. */
const MOST_HEADLINES = 50;
const LONGEST_HEADLINE = 400;
const LEAST_STANDFIRST_WORDS = 5;

/**
 * The article of a saved page; null when its markup is more than any article has. Its scripts are thrown away unread,
 * but for their data, and nothing that it points to is fetched.
 */
export function readSavedPage(html: string): SavedPage | null {
  const { markup, jsonLd } = readPageSource(html);
  if (countMarks(markup) > MOST_MARKS || isTangled(markup)) return null;
  const page = parsePage(markup);
  const metadata = readMetadata(page, jsonLd);
  const original = blocksOf(page.body).map(({ text }) => text).join('\n');
  const headline = headlineOf(page, metadata);
  const standfirst = standfirstOf(page, headline);
  const { paragraphs, published } = withoutTop(bodyOf(page), metadata, [headline, standfirst ?? '']);
  const result = importParagraphs({
    headline,
    standfirst,
    paragraphs,
    publisher: metadata.publisher,
    published: metadata.published ?? published,
    language: metadata.language,
  });
  return { result, author: metadata.author, original };
}

function countMarks(markup: string): number {
  let marks = 0;
  for (let at = 0; at < markup.length; at++) if (markup[at] === '<' || markup[at] === '&') marks++;
  return marks;
}

/** Whether elements are open within one another, or attributes on one, beyond what the parser gets through in time. */
function isTangled(markup: string): boolean {
  let open = 0;
  for (const [tag, end, name = '', attributes = ''] of markup.matchAll(TAG)) {
    // Between two attributes stands at least one of these.
    if (attributes.length > MOST_ATTRIBUTES && attributes.split(/"[^"]*"|'[^']*'|[\s=/]+/).length > MOST_ATTRIBUTES) return true;
    if (UNCLOSED.has(name.toLowerCase()) || tag.endsWith('/>')) continue;
    open = end === '/' ? Math.max(0, open - 1) : open + 1;
    if (open > MOST_OPEN) return true;
  }
  return false;
}

/** linkedom adds no elements that a page leaves out, as browsers do. */
function parsePage(markup: string): PageDocument {
  const page = parse(markup);
  const isWhole = page.documentElement?.localName === 'html' && page.body !== null;
  if (isWhole) return page as PageDocument;
  return parse(`<!doctype html><html><head></head><body>${markup.replace(/<\/?(?:html|body|head)\b[^>]*>/gi, ' ')}</body></html>`) as PageDocument;
}

type ParsedPage = Omit<PageDocument, 'documentElement' | 'body'> & {
  documentElement: PageDocument['documentElement'] | null;
  body: PageDocument['body'] | null;
};

function parse(markup: string): ParsedPage {
  // Its type is of a browser's document, which this side of Hamesh doesn't know.
  return (parseHTML as unknown as (markup: string) => { document: ParsedPage })(markup).document;
}

/** The headline as the page prints it, known by what the page says of itself, for a page may print several. */
function headlineOf(page: PageDocument, { headline, publisher }: PageMetadata): string {
  const printed = [...page.querySelectorAll('h1')]
    .slice(0, MOST_HEADLINES)
    .map(lineOf)
    .filter((line) => line !== '' && line.length <= LONGEST_HEADLINE);
  const same = printed.find((line) => headline !== null && isSaidIn(line, headline));
  if (same !== undefined) return same;
  const [only, other] = printed;
  const isHeadline = only !== undefined && other === undefined && only !== publisher && only.split(' ').length > 2;
  return isHeadline ? only : (headline ?? printed[0] ?? '');
}

/** Whether one of two lines says the other, however they are spaced and marked. */
function isSaidIn(one: string, other: string): boolean {
  const [bare, otherBare] = [lettersOf(one), lettersOf(other)];
  return bare !== '' && otherBare !== '' && (otherBare.includes(bare) || bare.includes(otherBare));
}

function lettersOf(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function standfirstOf(page: PageDocument, headline: string): string | null {
  const places = [...page.querySelectorAll(STANDFIRST)].slice(0, 20);
  const lines = places.filter((place) => place.closest('aside, nav, footer, a, li') === null).map(lineOf);
  const standfirst = lines.find((line) => line.split(' ').length >= LEAST_STANDFIRST_WORDS && line !== headline);
  return standfirst !== undefined && standfirst.length <= LONGEST_HEADLINE * 2 ? standfirst : null;
}

/** The body without what is printed at its top for a second time: headline, standfirst, author and day. */
function withoutTop(
  blocks: readonly PageBlock[],
  { author }: PageMetadata,
  printed: readonly string[],
): { paragraphs: string[]; published: string | null } {
  const known = new Set([...printed, author ?? ''].map(lettersOf));
  let published: string | null = null;
  let start = 0;
  for (const { text } of blocks) {
    const dateline = readDateline(text);
    const isByline = author !== null && text.length < author.length + 20 && text.includes(author);
    if (!known.has(lettersOf(text)) && !isByline && dateline?.alone !== true) break;
    published ??= dateline?.alone === true ? dateline.published : null;
    start++;
  }
  const body = blocks.slice(start).map(({ text }) => text);
  return { paragraphs: body.filter((text) => !printed.includes(text)), published };
}
