import { parseHTML } from 'linkedom';
import type { PageDocument } from './page-nodes.ts';

/** Marks of markup in a page: ten times those of a long live blog, and still read within a second. */
const MOST_MARKS = 50_000;

/** Elements open at once. Browsers stop at 512; pages that close nothing are let go on for a while. */
const MOST_OPEN = 2000;
const MOST_ATTRIBUTES = 1000;
const TAG = /<(\/?)([a-z][^\s/<>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>?/gi;
/** The elements that a page has one of each. One that isn't ended goes on to the page's end, as in a browser. */
const FRAME_TAG = /<\/?(?:html|body|head)\b[^>]*(?:>|$)/gi;
/** Elements that have no end, or whose end may be left out, and is in old pages. */
const UNCLOSED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot ' +
    'option optgroup colgroup rb rt rp html head body'
  ).split(' '),
);

/** A page's tree; null when its markup is more than any article has. */
export function parsePage(markup: string): PageDocument | null {
  return countMarks(markup) > MOST_MARKS || isTangled(markup) ? null : parseWhole(markup);
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
    if (attributes.length > MOST_ATTRIBUTES && attributes.split(/"[^"]*"|'[^']*'|[\s=/]+/).length > MOST_ATTRIBUTES) {
      return true;
    }
    if (UNCLOSED.has(name.toLowerCase()) || tag.endsWith('/>')) continue;
    open = end === '/' ? Math.max(0, open - 1) : open + 1;
    if (open > MOST_OPEN) return true;
  }
  return false;
}

/** linkedom adds no elements that a page leaves out, as browsers do. */
function parseWhole(markup: string): PageDocument {
  const page = parse(markup);
  const isWhole = page.documentElement?.localName === 'html' && page.body !== null;
  if (isWhole) return page as PageDocument;
  return parse(
    `<!doctype html><html><head></head><body>${markup.replace(FRAME_TAG, ' ')}</body></html>`,
  ) as PageDocument;
}

type ParsedPage = Omit<PageDocument, 'documentElement' | 'body'> & {
  documentElement: PageDocument['documentElement'] | null;
  body: PageDocument['body'] | null;
};

function parse(markup: string): ParsedPage {
  // Its type is of a browser's document, which this side of Hamesh doesn't know.
  return (parseHTML as unknown as (markup: string) => { document: ParsedPage })(markup).document;
}
