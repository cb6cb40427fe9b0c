import { isElement, isText, walkNodes, type PageElement, type PageNode } from './page-nodes.ts';

/** A stretch of a page between two line breaks, as a reader sees it. `linked` counts its letters that stand in links. */
export type PageBlock = { text: string; letters: number; linked: number; name: string };

/** Elements that run on within a line. All others begin one and end one, as in the Standard's own style sheet. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** What HTML calls white space; a no-break space is a character like any other. */
const WHITE_SPACE = /[ \t\n\f\r]+/g;

/**
 * The blocks of an element in order, those aside that hold nothing to be seen. White space is as a browser shows it: runs
 * of it are one space, and there is none at a block's ends. `skips` are elements to be passed over.
 */
export function blocksOf(root: PageNode, skips: (element: PageElement) => boolean = () => false): PageBlock[] {
  const blocks: PageBlock[] = [];
  let pieces: string[] = [];
  let linked = 0;
  let links = 0;
  let name = '';

  function finish(): void {
    const text = pieces.join('').replace(WHITE_SPACE, ' ').replace(/^ | $/g, '');
    if (/[^\s\p{Cf}\p{Cc}]/u.test(text)) blocks.push({ text, letters: countLetters(text), linked, name });
    pieces = [];
    linked = 0;
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
      if (node.localName === 'a') links++;
      return true;
    },
    end(node) {
      if (!isElement(node)) return;
      if (node.localName === 'a') links--;
      if (!INLINE.has(node.localName)) finish();
    },
  });
  finish();
  return blocks;
}

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}
