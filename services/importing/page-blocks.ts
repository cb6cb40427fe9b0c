import { isElement, isText, walkNodes, type PageElement, type PageNode } from './page-nodes.ts';

/**
 * A stretch of a page between two line breaks, as a reader sees it. `linked` counts its letters that stand in links;
 * `label` is what stands before the first of them. `name` is that of the element which it began with or follows, and
 * `quoted` says that it is set off from the text.
 */
export type PageBlock = { text: string; letters: number; linked: number; label: string; name: string; quoted: boolean };

/** Elements that run on within a line. All others begin one and end one, as in the Standard's own style sheet. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** What HTML calls white space; a no-break space is a character like any other. */
const WHITE_SPACE = /[ \t\n\f\r]+/g;

/** Classes by which style sheets take an element out of sight, and leave it to programs that read aloud. */
const OUT_OF_SIGHT =
  /(?:^|\s)(?:sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|a11y-hidden|element-invisible)(?:\s|$)/i;
const UNSEEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity)\s*:\s*0(?:px|em|%)?\s*(?:;|!|$))/i;
/** What sets a stretch off: quotations, and quotations taken out of the text itself. */
const SET_OFF = new Set(['blockquote', 'aside', 'figure', 'q']);
const PULLED = /(?:^|[\s_-])pull-?quotes?(?:$|[\s_-])/i;

/**
 * The blocks of an element in order, those aside that hold nothing to be seen. White space is as a browser shows it, runs
 * of it being one space; there is none at a block's ends, where no-break spaces are left out too. `skips` are elements to be passed over.
 */
export function blocksOf(root: PageNode, skips: (element: PageElement) => boolean = () => false): PageBlock[] {
  const blocks: PageBlock[] = [];
  let pieces: string[] = [];
  let linked = 0;
  let links = 0;
  let label: string | null = null;
  let setOff = 0;
  let name = '';

  function finish(): void {
    const text = pieces.join('').replace(WHITE_SPACE, ' ').trim();
    if (/[^\s\p{Cf}\p{Cc}]/u.test(text)) {
      blocks.push({ text, letters: countLetters(text), linked, label: label ?? text, name, quoted: setOff > 0 });
    }
    pieces = [];
    linked = 0;
    label = null;
  }

  walkNodes(root, {
    begin(node) {
      if (isText(node)) {
        const text = node.nodeValue ?? '';
        pieces.push(text);
        if (links > 0) linked += countLetters(text);
      }
      if (!isElement(node)) return node === root;
      if (isHidden(node) || skips(node)) return false;
      if (!INLINE.has(node.localName)) {
        finish();
        name = node.localName;
      }
      if (isSetOff(node)) setOff++;
      if (node.localName === 'a') {
        links++;
        label ??= pieces.join('').trim();
      }
      return true;
    },
    end(node) {
      if (!isElement(node)) return;
      if (node.localName === 'a') links--;
      if (!INLINE.has(node.localName)) finish();
      if (isSetOff(node)) setOff--;
    },
  });
  finish();
  return blocks;
}

/** Letters and digits: what a reader reads. */
export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function isSetOff(element: PageElement): boolean {
  return SET_OFF.has(element.localName) || PULLED.test(element.getAttribute('class') ?? '');
}

/** Whether a browser would show nothing of an element. */
export function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return OUT_OF_SIGHT.test(element.getAttribute('class') ?? '') || UNSEEN.test(element.getAttribute('style') ?? '');
}
