/** What a page's JSON-LD says about its article. Anything may stand there, so everything is looked at twice. */
export type ToldByJsonLd = { headline?: string; publisher?: string; author?: string; published?: string };

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|Review)$/;
const PAGE = /WebPage$/;
/** More things than any page describes, and more JSON than any writes. */
const MOST_THINGS = 2000;
const LONGEST = 1_000_000;

/** Reads the first article that the page describes, alone, in an array or in a graph; else what it says of the page. */
export function readJsonLd(sources: readonly string[]): ToldByJsonLd {
  const things = thingsIn(sources.map(parsed));
  const article =
    things.find((thing) => isOf(thing, ARTICLE) && typeof thing['headline'] === 'string') ??
    things.find((thing) => isOf(thing, ARTICLE)) ??
    things.find((thing) => isOf(thing, PAGE));
  if (!article) return {};
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  const told = {
    headline: lineIn(article['headline'] ?? (isOf(article, ARTICLE) ? article['name'] : undefined)),
    publisher: nameIn(article['publisher'] ?? article['sourceOrganization'], byId),
    author: nameIn(article['author'] ?? article['creator'], byId),
    published: lineIn(article['datePublished'] ?? article['dateCreated']),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
}

/** Newsrooms' programs leave line breaks in strings and commas after the last, which JSON doesn't allow, and wrap it. */
function parsed(source: string): unknown {
  if (source.length > LONGEST) return null;
  const bare = source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '');
  const line = bare.replace(/\p{Cc}/gu, ' ').replace(/;\s*$/, '');
  try {
    return JSON.parse(line);
  } catch {
    return parsedLoosely(line);
  }
}

/** Without such commas; or, where a quote mark in a headline breaks all, only the day, whose form can't be mistaken. */
function parsedLoosely(line: string): unknown {
  try {
    return JSON.parse(line.replace(/,(?=\s?[}\]])/g, ''));
  } catch {
    const published = /"datePublished"\s?:\s?"([\d:TZ.+ -]{8,40})"/.exec(line)?.[1];
    return published === undefined ? null : { '@type': 'WebPage', datePublished: published };
  }
}

/** The things on the page's own level, in order: not those inside others, which are other articles' as a rule. */
function thingsIn(values: readonly unknown[]): Thing[] {
  const found: Thing[] = [];
  const queue = [...values];
  for (let at = 0; at < queue.length && at < MOST_THINGS; at++) {
    const value = queue[at];
    if (isList(value)) queue.push(...value.slice(0, MOST_THINGS));
    else if (isThing(value)) {
      found.push(value);
      queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage']);
    }
  }
  return found;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOf(thing: Thing, type: RegExp): boolean {
  const types: unknown[] = [thing['@type']].flat();
  return types.some((one) => typeof one === 'string' && type.test(one));
}

function lineIn(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return null;
  const line = first.replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

/** A name, or those of several, where a name may be a string, a thing that has one, or points to one. */
function nameIn(value: unknown, byId: ReadonlyMap<unknown, Thing>): string | null {
  const names = [value].flat().map((one: unknown) => {
    if (!isThing(one)) return lineIn(one);
    return lineIn(one['name']) ?? lineIn(byId.get(one['@id'])?.['name']);
  });
  const told = names.filter((name) => name !== null && !/^https?:/.test(name));
  return told.length === 0 ? null : told.join(', ');
}
