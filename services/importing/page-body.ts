import { Readability } from '@mozilla/readability';
import { blocksOf, type PageBlock } from './page-blocks.ts';
import { isElement, isText, walkNodes, type PageDocument, type PageElement, type PageNode } from './page-nodes.ts';

/** Readability, as it is used on our pages: its own type is of a browser's. */
const PageReader = Readability as unknown as new (
  page: PageDocument,
  options: { serializer: (node: PageNode) => PageNode; disableJSONLD: boolean },
) => { parse: () => { content?: PageNode | null } | null };

/** What Readability takes grows with the square of depth, and steeply with size: larger pages are read by our own rules. */
const MOST_ELEMENTS = 4000;
const DEEPEST = 80;

/** Where Readability finds so much less than a page's own mark of its article holds, it took a part for the whole. */
const LEAST_OF_MARKED = 0.6;

const FURNITURE = new Set('nav footer aside form button select textarea dialog menu figcaption header'.split(' '));
const FURNITURE_NAMED =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|newsletter|shar(?:e|ing)|social|comments?|promo|advert(?:isement)?|ads?|sidebar|breadcrumbs?|tags?|most-?read|also-?read|read-?(?:more|also)|cookies?|subscribe|caption|byline|author-?(?:box|bio)|toolbar|trending)(?:$|[\s_-])/i;
/** A name says little of an element that holds this share of the text: a class of the whole article has many words. */
const LARGEST_FURNITURE = 0.4;

const LEADS_AWAY =
  /^(?:read (?:more|also|next)|see also|also read|related|more on this|watch|listen|اقرأ (?:أيضا|أيضًا|أيضاً|المزيد|كذلك)|إقرأ (?:أيضا|أيضًا|أيضاً)|طالع|شاهد|انظر أيضا|مواضيع ذات صلة|أخبار ذات صلة)(?![\p{L}\p{M}])/iu;
const SAYS_NOTHING =
  /^(?:advertisement|ad|sponsored|share|share this(?: article)?|tweet|print|save|copy link|comments?|إعلان|إعلانات|مشاركة|شارك|طباعة|نسخ الرابط|تعليقات)[:.]?$|^(?:©|copyright\b|جميع الحقوق محفوظة|all rights reserved)/iu;

/**
 * The blocks of a page's article, without what stands around and between: menus, links to other stories, captions,
 * buttons. The page is changed by it, so it is the last to be asked of a page.
 */
export function bodyOf(page: PageDocument): PageBlock[] {
  const marked = markedBody(page);
  const own = prose(marked ?? page.body);
  const readable = isSmall(page) ? readableBlocks(page) : null;
  if (readable === null) return own;
  const missesMost = lettersOf(readable) < lettersOf(own) * LEAST_OF_MARKED;
  return marked !== null && missesMost ? own : readable;
}

/** The element that the page itself marks as its article, or as its main part; null when several or none are. */
function markedBody(page: PageDocument): PageElement | null {
  for (const selector of ['[itemprop~="articleBody"]', 'article', 'main, [role="main"]']) {
    const [one, other] = [...page.querySelectorAll(selector)];
    if (one && !other) return one;
  }
  return null;
}

function isSmall(page: PageDocument): boolean {
  let elements = 0;
  let deepest = 0;
  walkNodes(page.body, {
    begin(node, depth) {
      if (isElement(node)) elements++;
      deepest = Math.max(deepest, depth);
      return elements <= MOST_ELEMENTS;
    },
  });
  return elements <= MOST_ELEMENTS && deepest <= DEEPEST;
}

function readableBlocks(page: PageDocument): PageBlock[] | null {
  removeFurniture(page);
  try {
    const reader = new PageReader(page, { serializer: (node) => node, disableJSONLD: true });
    const content = reader.parse()?.content;
    const blocks = content ? prose(content) : [];
    return blocks.length === 0 ? null : blocks;
  } catch {
    // Readability was written for a browser's trees; on one that no browser would build it may stumble.
    return null;
  }
}

/** Readability takes wrappers away, and with them the names by which they are known. */
function removeFurniture(page: PageDocument): void {
  const isFurniture = furnitureIn(page.body);
  const holders = holdersOf([...page.querySelectorAll('h1, article, [itemprop~="articleBody"]')]);
  const found: PageElement[] = [];
  walkNodes(page.body, {
    begin(node) {
      if (!isElement(node) || holders.has(node) || !isFurniture(node)) return true;
      found.push(node);
      return false;
    },
  });
  for (const element of found) element.remove();
}

/** The nodes, and those that they are in. */
function holdersOf(nodes: readonly PageNode[]): ReadonlySet<PageNode> {
  const holders = new Set<PageNode>();
  for (const node of nodes) {
    for (let holder: PageNode | null = node; holder && !holders.has(holder); holder = holder.parentNode) holders.add(holder);
  }
  return holders;
}

function prose(root: PageNode): PageBlock[] {
  return blocksOf(root, furnitureIn(root)).filter((block) => !leadsAway(block) && !SAYS_NOTHING.test(block.text));
}

/** Tells an element that isn't of the text, by what it is or how it is named, unless much of the text is in it. */
function furnitureIn(root: PageNode): (element: PageElement) => boolean {
  const lengths = textLengths(root);
  const whole = lengths.get(root) ?? 0;
  return (element) => {
    if (element === root) return false;
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (!FURNITURE.has(element.localName) && !FURNITURE_NAMED.test(name)) return false;
    return (lengths.get(element) ?? 0) < whole * LARGEST_FURNITURE;
  };
}

/** How long the text in each node is, told in one pass: elements may be nested by the thousand. */
function textLengths(root: PageNode): ReadonlyMap<PageNode, number> {
  const lengths = new Map<PageNode, number>();
  walkNodes(root, {
    begin(node) {
      lengths.set(node, isText(node) ? (node.nodeValue ?? '').length : 0);
      return true;
    },
    end(node) {
      const { parentNode } = node;
      if (node === root || !parentNode) return;
      lengths.set(parentNode, (lengths.get(parentNode) ?? 0) + (lengths.get(node) ?? 0));
    },
  });
  return lengths;
}

function leadsAway({ text, letters, linked }: PageBlock): boolean {
  return linked >= letters * 0.9 ? letters > 0 : linked > letters * 0.4 && LEADS_AWAY.test(text);
}

function lettersOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { letters }) => sum + letters, 0);
}
