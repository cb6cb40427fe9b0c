import { Readability } from '@mozilla/readability';
import { bareLetters } from './bare-letters.ts';
import { blocksOf, countLetters, isHidden, type PageBlock } from './page-blocks.ts';
import { furnitureIn } from './page-furniture.ts';
import { isElement, walkNodes, type PageDocument, type PageElement, type PageNode } from './page-nodes.ts';

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

const LEADS_AWAY_WORDS =
  'read (?:more|also|next)|see also|also read|related(?: (?:topics|stories|articles|news))?|more on this|watch|listen|follow us|key events|' +
  'اقرأ (?:أيضا|أيضًا|أيضاً|المزيد|كذلك)|إقرأ (?:أيضا|أيضًا|أيضاً)|طالع|شاهد|انظر أيضا|مواضيع ذات صلة|أخبار ذات صلة|تابعونا|تابعنا';
const LEADS_AWAY = new RegExp(String.raw`^(?:${LEADS_AWAY_WORDS})(?![\p{L}\p{M}])`, 'iu');
const SAYS_NOTHING = new RegExp(
  String.raw`^(?:advertisement|ad|sponsored|share|share this(?: article)?|tweet|print|save|copy link|comments?|إعلان|إعلانات|مشاركة|شارك|طباعة|نسخ الرابط|تعليقات|${LEADS_AWAY_WORDS})\s*[:.…]?$|^(?:©|copyright\b|جميع الحقوق محفوظة|all rights reserved)`,
  'iu',
);
/** Where a page ends for those who haven't paid. */
const ASKS_FOR_MONEY =
  /^(?:subscribe (?:now|today|to (?:continue|read|unlock))|already a (?:subscriber|member)|(?:sign|log) in to|get unlimited access|اشترك (?:الآن|للمتابعة|لمتابعة)|هل أنت مشترك|لديك اشتراك)(?![\p{L}\p{M}])/iu;
const MOST_WORDS_ASKING = 15;
/** `Our standards:`, `المصدر:`, and then nothing but a link. */
const LABEL = /^[^.!?؟]{1,40}[:：]$/u;
/** A pull quote has so many words; fewer may come again by chance. */
const LEAST_PULLED = 3;
/** More than any article takes out; each is looked for in the whole text. */
const MOST_PULLED = 50;

/**
 * The blocks of a page's article, without what stands around and between: menus, links to other stories, captions,
 * buttons. The page is changed by it, so it is the last to be asked of a page.
 */
export function bodyOf(page: PageDocument): PageBlock[] {
  const pulled = pulledQuotes(blocksOf(page.body));
  return wholeBodyOf(page).filter(({ text }) => !pulled.has(text));
}

/** What is set off from the text and only says again what a block of it says. */
function pulledQuotes(blocks: readonly PageBlock[]): ReadonlySet<string> {
  const own = blocks.filter(({ quoted }) => !quoted).map(({ text }) => bareLetters(text));
  const whole = own.join('\n');
  const quotes = blocks.filter(({ text, quoted }) => quoted && text.split(' ').length >= LEAST_PULLED);
  return new Set(
    quotes
      .slice(0, MOST_PULLED)
      .map(({ text }) => text)
      .filter((text) => whole.includes(bareLetters(text)) && !own.includes(bareLetters(text))),
  );
}

function wholeBodyOf(page: PageDocument): PageBlock[] {
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
      if (!isElement(node) || holders.has(node) || !(isFurniture(node) || isHidden(node))) return true;
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
    for (let holder: PageNode | null = node; holder && !holders.has(holder); holder = holder.parentNode) {
      holders.add(holder);
    }
  }
  return holders;
}

function prose(root: PageNode): PageBlock[] {
  const blocks = blocksOf(root, furnitureIn(root));
  const kept = blocks.map((block) => block.letters > 0 && !leadsAway(block) && !isChrome(block));
  return blocks.filter(
    (block, index) => kept[index] === true && !(isHeading(block) && headsNothing(blocks, kept, index)),
  );
}

function isChrome({ text }: PageBlock): boolean {
  return SAYS_NOTHING.test(text) || (ASKS_FOR_MONEY.test(text) && text.split(' ').length <= MOST_WORDS_ASKING);
}

function isHeading({ name }: PageBlock): boolean {
  return /^h[2-6]$/.test(name);
}

/** Whether all that stands under a heading was left out, up to the next. */
function headsNothing(blocks: readonly PageBlock[], kept: readonly boolean[], index: number): boolean {
  if (index === blocks.length - 1 || kept[index + 1] === true) return false;
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (block !== undefined && kept[next] === true) return isHeading(block);
  }
  return true;
}

function leadsAway({ text, letters, linked, label }: PageBlock): boolean {
  if (linked >= letters * 0.9) return letters > 0;
  if (linked > 0 && LABEL.test(label) && linked + countLetters(label) >= letters * 0.95) return true;
  return linked > letters * 0.4 && LEADS_AWAY.test(text);
}

function lettersOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { letters }) => sum + letters, 0);
}
