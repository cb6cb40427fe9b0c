import type { VersionId } from '../../core/article/article.ts';
import type { Span } from '../../core/mark/span.ts';

/** A place in the text: an offset in UTF-16 code units into a block. */
export type TextPosition = { block: number; offset: number };

/**
 * The page keeps each block's text in one text node, as it is, so that a block's offsets are the node's. That is why
 * marks are highlights and never elements.
 */
export function textOfBlock(page: HTMLElement, block: number): Text | null {
  const node = page.querySelector(`[data-block="${block}"]`)?.firstChild;
  return node instanceof Text ? node : null;
}

/** The DOM range of a span, or null while its block isn't on the page. */
export function rangeOf(page: HTMLElement, span: Pick<Span, 'block' | 'start' | 'end'>): Range | null {
  const text = textOfBlock(page, span.block);
  if (!text) return null;
  const range = document.createRange();
  range.setStart(text, Math.min(span.start, text.length));
  range.setEnd(text, Math.min(span.end, text.length));
  return range;
}

/** Where a DOM position falls in the text; one outside every block is taken to the nearest block's edge. */
export function positionOf(page: HTMLElement, node: Node, offset: number): TextPosition | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-block]');
  if (block && page.contains(block)) {
    const length = block.textContent.length;
    const inText = node instanceof Text ? offset : offset === 0 ? 0 : length;
    return { block: Number(block.dataset['block']), offset: Math.min(inText, length) };
  }
  if (!page.contains(node)) return null;
  return edgeBefore(page, node, offset);
}

/** The end of the last block that stands before a DOM position, or the text's very start. */
function edgeBefore(page: HTMLElement, node: Node, offset: number): TextPosition | null {
  const point = document.createRange();
  point.setStart(node, offset);
  let edge: TextPosition | null = null;
  for (const block of page.querySelectorAll<HTMLElement>('[data-block]')) {
    const index = Number(block.dataset['block']);
    if (edge === null) edge = { block: index, offset: 0 };
    if (point.comparePoint(block, 0) > 0) return edge;
    edge = { block: index, offset: block.textContent.length };
  }
  return edge;
}

/** The stretch of each block that a DOM range covers, in reading order; none for a collapsed range. */
export function spansOf(page: HTMLElement, range: AbstractRange, version: VersionId): Span[] {
  const from = positionOf(page, range.startContainer, range.startOffset);
  const to = positionOf(page, range.endContainer, range.endOffset);
  if (!from || !to) return [];
  const spans: Span[] = [];
  for (let block = from.block; block <= to.block; block++) {
    const length = textOfBlock(page, block)?.length;
    if (length === undefined) continue;
    const start = block === from.block ? from.offset : 0;
    const end = block === to.block ? to.offset : length;
    if (start < end) spans.push({ version, block, start, end });
  }
  return spans;
}
