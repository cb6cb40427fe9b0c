import { parseHTML } from 'linkedom';
import { readDateline } from '../../core/importing/dateline.ts';
import { importParagraphs } from '../../core/importing/paragraphs.ts';
import type { ImportResult } from '../../core/importing/plain-text.ts';
import { bodyOf } from './page-body.ts';
import { blocksOf, type PageBlock } from './page-blocks.ts';
import { lineOf } from './page-line.ts';
import { isByline, publisherBeside, readMetadata, titleParts, withoutByline, type PageMetadata } from './page-metadata.ts';
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
  '[itemprop="alternativeHeadline"], [class*="standfirst"], [class*="subtitle"], [class*="sub-title"], [class*="second-title"], [class*="subhead"], ' +
  '[class*="article-summary"], [class*="article__summary"], [class*="dek"], [class*="lede"]';
/** A page prints its own name as one, and a list of stories theirs. */
const MOST_HEADLINES = 50;
const LONGEST_HEADLINE = 400;
const LEAST_STANDFIRST_WORDS = 5;
const MOST_PUBLISHER_WORDS = 3;

const LONGEST_LIST_ABOUT = 8;

/** What is printed at the top about the article: its age, how long it takes to read, when it was changed. */
const ABOUT =
  /^(?:(?:منذ|قبل) \S+(?: \S+){0,2}|\p{Nd}+ (?:min(?:ute)?|hour|hr|day|week)s? ago|\p{Nd}+(?:[-–]\p{Nd}+)? min(?:ute)?s?(?: read)?|(?:وقت|مدة) القراءة.{0,40}|(?:آخر تحديث|تم التحديث|last updated|updated|last modified).{0,60})$/iu;

/**
 * The article of a saved page; null when its markup is more than any article has. Its scripts are thrown away unread,
 * but for their data, and nothing that it points to is fetched.
 */
export function readSavedPage(html: string): SavedPage | null {
  const { markup, jsonLd } = readPageSource(html);
  if (countMarks(markup) > MOST_MARKS || isTangled(markup)) return null;
  const page = parsePage(markup);
  const metadata = readMetadata(page, jsonLd);
  const printed = blocksOf(page.body);
  const original = printed.map(({ text }) => text).join('\n');
  const headline = headlineOf(page, metadata, printed);
  const publisher = metadata.publisher ?? publisherIn(metadata.title, headline, original);
  const marked = standfirstOf(page, headline);
  const body = bodyOf(page);
  const standfirst = marked ?? describedStandfirst(page, printed, body, headline);
  const { paragraphs, published, author } = withoutTop(body, { ...metadata, publisher }, [headline, standfirst ?? '']);
  const result = importParagraphs({
    headline,
    standfirst,
    paragraphs,
    publisher,
    published: metadata.published ?? published,
    language: metadata.language,
  });
  return { result, author: metadata.author === publisher ? (author ?? metadata.author) : (metadata.author ?? author), original };
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
function headlineOf(page: PageDocument, { headline, title, publisher }: PageMetadata, printed: readonly PageBlock[]): string {
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
  const start = printed.findIndex(({ text, letters, linked }) => linked < letters / 2 && text.split(' ').length >= LEAST_PARAGRAPH_WORDS);
  return new Set(printed.slice(0, Math.max(0, start)).flatMap(({ text, letters, linked }) => (linked < letters / 2 ? [text] : [])));
}

/** The newspaper by the page's title: what it says beside the headline, or, if it doesn't say that, what is printed too. */
function publisherIn(title: string, headline: string, original: string): string | null {
  const beside = publisherBeside(title, headline);
  if (beside !== null || isSaidIn(title, headline)) return beside;
  const { headline: first, publisher: last } = titleParts(title);
  if (last !== null && isSaidIn(first, headline)) return last;
  const names = last === null ? [first] : [first, last];
  const short = names.filter((name) => name !== '' && name.split(' ').length <= MOST_PUBLISHER_WORDS);
  return names.length === 1 ? (short[0] ?? null) : (short.find((name) => original.includes(name)) ?? null);
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

/** The line by which a page describes itself, where it prints it too, and not as part of the body. */
function describedStandfirst(page: PageDocument, printed: readonly PageBlock[], body: readonly PageBlock[], headline: string): string | null {
  const inBody = new Set(body.map(({ text }) => text));
  const described = new Set(
    [...page.querySelectorAll('meta[name="description"], meta[property="og:description"]')]
      .map((meta) => lettersOf(meta.getAttribute('content') ?? ''))
      .filter((letters) => letters !== '' && letters !== lettersOf(headline)),
  );
  if (described.size === 0) return null;
  const line = printed.find(({ text, linked }) => linked === 0 && text.length <= LONGEST_HEADLINE * 2 && described.has(lettersOf(text)));
  if (line === undefined || inBody.has(line.text) || line.text.split(' ').length < LEAST_STANDFIRST_WORDS) return null;
  return line.text;
}

type Top = { paragraphs: string[]; published: string | null; author: string | null };

/** The body without what is printed at its top for a second time, or about it: headline, standfirst, author and day. */
function withoutTop(blocks: readonly PageBlock[], { author }: PageMetadata, printed: readonly string[]): Top {
  const known = new Set([...printed, author ?? ''].map(lettersOf));
  const isAbout = ({ text }: PageBlock) => {
    if (known.has(lettersOf(text)) || isByline(text) || ABOUT.test(text)) return true;
    return isAuthor(text, author) || readDateline(text)?.alone === true;
  };
  let start = 0;
  for (let at = 0; at < blocks.length; at = start) {
    const list = listAbout(blocks.slice(at, at + LONGEST_LIST_ABOUT));
    const block = blocks[at];
    if (list === 0 && (block === undefined || !isAbout(block))) break;
    start = at + Math.max(1, list);
  }
  const top = blocks.slice(0, start).map(({ text }) => text);
  const datelines = top.flatMap((text) => readDateline(text) ?? []).filter(({ alone }) => alone);
  const byline = top.find(isByline);
  return {
    paragraphs: blocks.slice(start).flatMap(({ text }) => (printed.includes(text) ? [] : [text])),
    published: datelines[0]?.published ?? null,
    author: byline === undefined ? null : withoutByline(byline),
  };
}

function isAuthor(text: string, author: string | null): boolean {
  return author !== null && text.length < author.length + 20 && text.includes(author);
}

/** Of how many blocks a list is that stands here and tells the article's day: it is all about the article. */
function listAbout(blocks: readonly PageBlock[]): number {
  const end = blocks.findIndex(({ name }) => name !== 'li');
  return blocks.slice(0, Math.max(0, end)).some(({ text }) => readDateline(text)?.alone === true) ? end : 0;
}
