import { firstDate } from '../../core/importing/date.ts';
import { countLetters } from './page-blocks.ts';
import { isElement, isText, walkNodes, type PageElement, type PageNode } from './page-nodes.ts';

const FURNITURE = new Set('nav footer aside form button select textarea dialog menu figcaption header'.split(' '));
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'alertdialog']);
const FURNITURE_NAMED =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|newsletters?|shar(?:e|ing)|social|comments?|promo|advert(?:isement)?|ads?|sidebar|breadcrumbs?|tags?|keywords|most-?(?:read|viewed|popular)|more-?on|also-?read|read-?(?:more|also)|cookies?|consent|subscribe|subscription|follow-?us|caption|byline|author-?(?:box|bio)|toolbar|trending|ticker|breaking-?news|podcasts?|skip-?links?)(?:$|[\s_-])/i;
/** A name says little of an element that holds this share of the text: a class of the whole article has many words. */
const LARGEST_FURNITURE = 0.4;
/** Names of what is said about an article, which longer elements have too. */
const ABOUT_NAMED =
  /(?:^|[\s_-])(?:dates?|time(?:stamp)?|datetime|published|posted-on|updated|meta|reading-time)(?:$|[\s_-])/i;
const LONGEST_ABOUT = 120;

/** Elements that hold others; where most letters in one are links, it leads to other stories. */
const HOLDERS = new Set('ul ol dl section div table tr td'.split(' '));
const MOST_LINKED = 0.6;
const MOST_UNLINKED_LETTERS = 200;

/** Tells an element that isn't of the text, by what it is, how it is named or where it leads, unless much of it is in it. */
export function furnitureIn(root: PageNode): (element: PageElement) => boolean {
  const lengths = textLengths(root);
  const whole = lengths.get(root)?.all ?? 0;
  return (element) => {
    if (element === root) return false;
    const { all, linked, links } = lengths.get(element) ?? { all: 0, linked: 0, links: 0 };
    if (all >= whole * LARGEST_FURNITURE) return false;
    if (isFurniture(element)) return true;
    if (all <= LONGEST_ABOUT && isAbout(element)) return true;
    const leads = links > 1 && linked >= all * MOST_LINKED && all - linked < MOST_UNLINKED_LETTERS;
    return leads && HOLDERS.has(element.localName);
  };
}

function isFurniture(element: PageElement): boolean {
  // An entry of a live blog has a heading of its own.
  if (element.localName === 'header' && element.closest('article') !== null) {
    return [...element.querySelectorAll('h2, h3, h4')].length === 0;
  }
  if (FURNITURE.has(element.localName) || ROLES.has(element.getAttribute('role') ?? '')) return true;
  return FURNITURE_NAMED.test(namesOf(element));
}

/** Said of an article's day; a live blog's hours and a history's years are part of the text. */
const AGE = /(?<!\p{L})(?:ago|published|updated|modified|min(?:ute)?s? read|منذ|قبل|نشر|تحديث|التحديث)(?!\p{L})/iu;

/** Whether an element says when the article was published and the like, and isn't part of a sentence. */
function isAbout(element: PageElement): boolean {
  const isNamed = element.localName === 'time' || ABOUT_NAMED.test(namesOf(element));
  if (!isNamed) return false;
  const says = firstDate(element.textContent) !== null || AGE.test(element.textContent);
  return says && element.closest('p, li, blockquote, h1, h2, h3') === null;
}

/** What an element is called, in words: where its classes are made by a program, its parts are named for tests. */
function namesOf(element: PageElement): string {
  const names = ['class', 'id', 'data-testid', 'data-component'].map((name) => element.getAttribute(name) ?? '');
  return names.join(' ').replace(/([a-z])([A-Z])/g, '$1-$2');
}

type Lengths = { all: number; linked: number; links: number };

/** How many letters are in each node, in its links, and how many links, told in one pass: elements nest by the thousand. */
function textLengths(root: PageNode): ReadonlyMap<PageNode, Lengths> {
  const lengths = new Map<PageNode, Lengths>();
  walkNodes(root, {
    begin(node) {
      lengths.set(node, { all: isText(node) ? countLetters(node.nodeValue ?? '') : 0, linked: 0, links: 0 });
      return true;
    },
    end(node) {
      const { parentNode } = node;
      const own = lengths.get(node);
      if (own !== undefined && isElement(node) && node.localName === 'a') {
        own.linked = own.all;
        own.links = 1;
      }
      const holder = parentNode === null ? undefined : lengths.get(parentNode);
      if (node === root || own === undefined || holder === undefined) return;
      holder.all += own.all;
      holder.linked += own.linked;
      holder.links += own.links;
    },
  });
  return lengths;
}
