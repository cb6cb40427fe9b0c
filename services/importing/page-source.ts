/** A page's markup without what is no text of it, and the data about it that its scripts hold as JSON-LD. */
export type PageSource = { markup: string; jsonLd: readonly string[] };

/**
 * Neither is text of an article. What stands in a script is taken away before anything reads the page as a page. A tag
 * that isn't ended goes on to the page's end, as in a browser: were it no match, each such tag would be looked through.
 */
const DROPPED = /<(?:!--|(script|style|svg|noscript|template|iframe|math|object|canvas)(?=[\s/>])[^>]*(?:>|$))/giu;

/** Takes scripts, styles, drawings and comments out, in one pass over the page, however broken it is. */
export function readPageSource(html: string): PageSource {
  const kept: string[] = [];
  const jsonLd: string[] = [];
  let from = 0;
  DROPPED.lastIndex = 0;
  for (let match = DROPPED.exec(html); match; match = DROPPED.exec(html)) {
    kept.push(html.slice(from, match.index));
    const start = match.index + match[0].length;
    const closing = closingOf(html, start, match[1]);
    if (/application\/ld\+json/i.test(match[0])) jsonLd.push(html.slice(start, closing.start));
    from = closing.end;
    DROPPED.lastIndex = from;
  }
  kept.push(html.slice(from));
  return { markup: kept.join(' '), jsonLd };
}

/** Where the element ends that was opened; the page's end when it isn't closed, as a browser has it. */
function closingOf(html: string, from: number, name: string | undefined): { start: number; end: number } {
  const closing = name === undefined ? /-->/g : new RegExp(`</${name}[^>]*(?:>|$)`, 'gi');
  closing.lastIndex = from;
  const match = closing.exec(html);
  return match ? { start: match.index, end: match.index + match[0].length } : { start: html.length, end: html.length };
}
