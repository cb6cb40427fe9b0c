import { DEPTHS } from '../page/highlight-painter.ts';
import { nestingDepths } from '../page/nesting.ts';
import type { Numbered, PrintedMark } from './numbered-marks.ts';
import { SIGN } from './signs.tsx';

/**
 * Draws marks over a printed article, as on the screen without an element between letters; Chromium prints highlights.
 * A line's text is in several nodes, with signs between them that aren't drawn over. Gives back a way to take all away.
 */
export function paintMarks(article: HTMLElement, marks: readonly Numbered<PrintedMark>[]): () => void {
  const drawn = marks.map(({ mark: { kind, selector } }) => ({ kind, span: selector }));
  const depths = nestingDepths(drawn);
  const texts = new Map<number, readonly PlacedText[]>();
  const names = new Set<string>();
  for (const mark of drawn) {
    const { block, start, end } = mark.span;
    const name = `print-${mark.kind}-${Math.min(depths.get(mark) ?? 0, DEPTHS - 1)}`;
    const placed = texts.get(block) ?? textsOf(article, block);
    texts.set(block, placed);
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    for (const { node, from } of placed) {
      const startOffset = Math.max(0, start - from);
      const endOffset = Math.min(node.length, end - from);
      if (startOffset >= endOffset) continue;
      highlight.add(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
    }
    CSS.highlights.set(name, highlight);
    names.add(name);
  }
  return () => {
    for (const name of names) CSS.highlights.delete(name);
  };
}

/** A text node, and where in its block it begins. */
type PlacedText = { node: Text; from: number };

function textsOf(article: HTMLElement, block: number): PlacedText[] {
  const element = article.querySelector(`[data-printed-block="${block}"]`);
  if (!element) return [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(`[${SIGN}]`) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const placed: PlacedText[] = [];
  let from = 0;
  while (walker.nextNode() instanceof Text) {
    const node = walker.currentNode as Text; // the walker gives texts only
    placed.push({ node, from });
    from += node.length;
  }
  return placed;
}
