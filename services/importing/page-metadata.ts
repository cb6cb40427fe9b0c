import { isLanguageTag } from '../../core/text/language-tag.ts';
import { calendarDate, firstDate } from '../../core/importing/date.ts';
import { readJsonLd } from './json-ld.ts';
import type { PageDocument } from './page-nodes.ts';
import { titleParts } from './page-title.ts';
import { withoutByline } from './byline.ts';
import { lineOf } from './page-line.ts';

/** What a page says about its article, as far as it does. */
export type PageMetadata = {
  headline: string | null;
  /** The whole title that the page gives itself: of the article, of the newspaper, or of both. */
  title: string;
  publisher: string | null;
  author: string | null;
  /** The publisher's own day, as `YYYY-MM-DD`. */
  published: string | null;
  /** A BCP 47 tag. */
  language: string | null;
};

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'cxenseparse:recs:publishtime',
];
const AUTHOR = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'citation_author',
];
const PUBLISHER = ['og:site_name', 'publisher', 'dc.publisher', 'citation_journal_title', 'application-name'];
const HEADLINE = ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title'];

/** Where pages print the day, and who wrote. */
const VISIBLE_DATE = '[class*="date"], [class*="time"], [class*="publish"], [id*="date"], [class*="dateline"]';
const VISIBLE_AUTHOR = '[rel="author"], [itemprop="author"], [class*="byline"], [class*="author"], [class*="writer"]';
/** Printed dates are looked for in so many places, the first on the page. */
const MOST_PLACES = 40;
const LONGEST_PLACE = 200;

/** Who is told to have written where nobody was named: accounts of the program that made the page. */
const NOBODY = /^(?:admin(?:istrator)?|editor|webmaster|web ?desk|staff|المدير|مدير الموقع|المحرر|التحرير)$/iu;

/** Reads it from JSON-LD first, which is meant for this, then OpenGraph and meta elements, then what is to be seen. */
export function readMetadata(page: PageDocument, jsonLd: readonly string[]): PageMetadata {
  const told = readJsonLd(jsonLd);
  const metas = metasOf(page);
  const meta = (names: readonly string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const publisher = told.publisher ?? meta(PUBLISHER) ?? null;
  const published = told.published ?? meta(PUBLISHED);
  const title = lineOf([...page.querySelectorAll('title')][0]);
  const tag = page.documentElement.getAttribute('lang')?.trim() ?? '';
  return {
    headline: told.headline ?? meta(HEADLINE) ?? null,
    title,
    publisher,
    author: authorOf(
      [told.author, personIn(meta(AUTHOR)), visibleAuthor(page)],
      publisher ?? titleParts(title).publisher,
    ),
    published: dayOf(published === undefined ? undefined : inPublishersZone(page, published)) ?? visibleDate(page),
    language: isLanguageTag(tag) ? tag : null,
  };
}

/** The first who is a person; a newspaper that names itself, or its program's account, only where nobody is. */
function authorOf(told: readonly (string | null | undefined)[], publisher: string | null): string | null {
  const names = told.filter((name): name is string => typeof name === 'string');
  return names.find((name) => name !== publisher && !NOBODY.test(name)) ?? names[0] ?? null;
}

/** Some programs tell every moment in UTC, and print it in the newspaper's own zone: there the day may be the next. */
function inPublishersZone(page: PageDocument, moment: string): string {
  if (!/(?:Z|\+00:?00)$/.test(moment)) return moment;
  const times = [...page.querySelectorAll('time')]
    .slice(0, MOST_PLACES)
    .map((time) => time.getAttribute('datetime') ?? '');
  return times.find((time) => /[+-]\d{2}:\d{2}$/.test(time) && Date.parse(time) === Date.parse(moment)) ?? moment;
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

/** The day as the publisher wrote it: a time zone, if there is one, is the publisher's own. */
function dayOf(date: string | undefined): string | null {
  if (date === undefined) return null;
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(date);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return firstDate(date.slice(0, LONGEST_PLACE))?.date ?? null;
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
    const day = line.length <= LONGEST_PLACE ? firstDate(line)?.date : undefined;
    if (day !== undefined) return day;
  }
  return null;
}

function visibleAuthor(page: PageDocument): string | null {
  for (const place of [...page.querySelectorAll(VISIBLE_AUTHOR)].slice(0, MOST_PLACES)) {
    const name = withoutByline(lineOf(place));
    if (name !== '' && name.split(' ').length <= 8) return name;
  }
  return null;
}
