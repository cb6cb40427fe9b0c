import { isLanguageTag } from '../../core/text/language-tag.ts';
import { calendarDate, lastDate } from '../../core/importing/date.ts';
import { readJsonLd } from './json-ld.ts';
import type { PageDocument } from './page-nodes.ts';
import { lineOf } from './page-line.ts';

/** What a page says about its article, as far as it does. */
export type PageMetadata = {
  headline: string | null;
  publisher: string | null;
  author: string | null;
  /** The publisher's own day, as `YYYY-MM-DD`. */
  published: string | null;
  /** A BCP 47 tag. */
  language: string | null;
};

const PUBLISHED = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'date', 'pubdate', 'publishdate',
  'publish_date', 'publish-date', 'parsely-pub-date', 'sailthru.date', 'dc.date', 'dc.date.issued', 'dcterms.created',
  'dcterms.date', 'citation_publication_date', 'citation_date', 'article.published', 'cxenseparse:recs:publishtime',
];
const AUTHOR = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'citation_author'];
const PUBLISHER = ['og:site_name', 'publisher', 'dc.publisher', 'citation_journal_title', 'application-name'];
const HEADLINE = ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title'];

/** Where pages print the day, and who wrote. */
const VISIBLE_DATE = '[class*="date"], [class*="time"], [class*="publish"], [id*="date"], [class*="dateline"]';
const VISIBLE_AUTHOR = '[rel="author"], [itemprop="author"], [class*="byline"], [class*="author"]';
/** Printed dates are looked for in so many places, the first on the page. */
const MOST_PLACES = 40;
const LONGEST_PLACE = 200;

/** Reads it from JSON-LD first, which is meant for this, then OpenGraph and meta elements, then what is to be seen. */
export function readMetadata(page: PageDocument, jsonLd: readonly string[]): PageMetadata {
  const told = readJsonLd(jsonLd);
  const metas = metasOf(page);
  const meta = (names: readonly string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const headline = told.headline ?? meta(HEADLINE) ?? null;
  const title = lineOf([...page.querySelectorAll('title')][0]);
  const tag = page.documentElement.getAttribute('lang')?.trim() ?? '';
  return {
    headline: headline ?? titleParts(title)[0] ?? null,
    publisher: told.publisher ?? meta(PUBLISHER) ?? titleParts(title)[1] ?? null,
    author: told.author ?? personIn(meta(AUTHOR)) ?? visibleAuthor(page),
    published: dayOf(told.published) ?? dayOf(meta(PUBLISHED)) ?? visibleDate(page),
    language: isLanguageTag(tag) ? tag : null,
  };
}

function metasOf(page: PageDocument): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    const key = name?.trim().toLowerCase();
    if (key !== undefined && content && !metas.has(key)) metas.set(key, content.replace(/\s+/g, ' '));
  }
  return metas;
}

/** `Headline | Newspaper`: a title says both, the newspaper as the last of them and in few words. */
function titleParts(title: string): [headline?: string, publisher?: string] {
  const parts = /^(?<headline>.+\S)\s+[|–—»·-]\s+(?<publisher>[^|–—»·]{2,40})$/u.exec(title)?.groups;
  const [headline, publisher] = [parts?.['headline'], parts?.['publisher']];
  if (headline === undefined || publisher === undefined) return title === '' ? [] : [title];
  return publisher.split(' ').length <= 4 ? [headline, publisher] : [title];
}

/** The day as the publisher wrote it: a time zone, if there is one, is the publisher's own. */
function dayOf(date: string | undefined): string | null {
  if (date === undefined) return null;
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(date);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return lastDate(date.slice(0, LONGEST_PLACE))?.date ?? null;
}

/** An address is nobody's name. */
function personIn(author: string | undefined): string | null {
  return author === undefined || /^https?:|^@|\//.test(author) ? null : author;
}

function visibleDate(page: PageDocument): string | null {
  for (const time of [...page.querySelectorAll('time, [itemprop="datePublished"]')].slice(0, MOST_PLACES)) {
    const day = dayOf(time.getAttribute('datetime') ?? time.getAttribute('content') ?? lineOf(time));
    if (day !== null) return day;
  }
  for (const place of [...page.querySelectorAll(VISIBLE_DATE)].slice(0, MOST_PLACES)) {
    const line = lineOf(place);
    const day = line.length <= LONGEST_PLACE ? lastDate(line)?.date : undefined;
    if (day !== undefined) return day;
  }
  return null;
}

function visibleAuthor(page: PageDocument): string | null {
  for (const place of [...page.querySelectorAll(VISIBLE_AUTHOR)].slice(0, MOST_PLACES)) {
    const name = lineOf(place).replace(/^(?:written )?by:?\s+|^(?:كتبه?|كتبت|بقلم|إعداد)\s*:?\s+/iu, '');
    if (name !== '' && name.split(' ').length <= 8) return name;
  }
  return null;
}
