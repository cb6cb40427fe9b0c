import type { MarkKind } from '../../core/mark/mark.ts';
import type { Span } from '../../core/mark/span.ts';
import { textOfBlock } from './text-position.ts';

/** Overlaps within one highlight melt together, so each depth of nesting has a highlight of its own, up to this many. */
export const DEPTHS = 3;

/**
 * How a stretch is drawn. `mark`: a reader's or the key's mark. `suggested`: the program's. `lit`: what is taught now. `given`: the key's mark shown
 * beside a learner's own in a review. `sentence`: where the keyboard is.
 */
export type Ink =
  | { as: 'mark' | 'suggested'; kind: MarkKind; depth: number }
  | { as: 'lit'; kind: MarkKind | 'plain' }
  | { as: 'given'; kind: MarkKind | 'plain' }
  | { as: 'sentence' };

export type Stroke = { ink: Ink; span: Pick<Span, 'block' | 'start' | 'end'> };

const PREFIX = 'hamesh-';

/** Later ones are painted over earlier ones: washes first, then lines, then what is lit. */
const PRIORITY = { sentence: 0, quote: 10, claim: 20, framing: 30, given: 40, lit: 50 } as const;

type Painted = { name: string; range: StaticRange };

/**
 * Draws strokes over a page's text with the CSS Custom Highlight API. It changes only what differs from what it drew
 * before: a browser goes through a whole highlight again when one is replaced.
 */
export class HighlightPainter {
  readonly #page: HTMLElement;
  readonly #painted = new Map<string, Painted>();

  constructor(page: HTMLElement) {
    this.#page = page;
  }

  paint(strokes: readonly Stroke[]): void {
    const wanted = new Map(strokes.map((stroke) => [keyOf(stroke), stroke]));
    const texts = new Map<number, Text | null>();
    for (const [key, painted] of this.#painted) {
      // A block that was drawn anew has another text node, which the ranges of the old one don't reach.
      if (wanted.has(key) && painted.range.startContainer.isConnected) continue;
      this.#painted.delete(key);
      erase(painted);
    }
    for (const [key, { ink, span }] of wanted) {
      if (this.#painted.has(key)) continue;
      if (!texts.has(span.block)) texts.set(span.block, textOfBlock(this.#page, span.block));
      const text = texts.get(span.block);
      if (!text || span.start >= span.end || span.end > text.length) continue;
      const range = new StaticRange({
        startContainer: text,
        startOffset: span.start,
        endContainer: text,
        endOffset: span.end,
      });
      highlightOf(ink).add(range);
      this.#painted.set(key, { name: nameOf(ink), range });
    }
  }

  clear(): void {
    this.paint([]);
  }
}

function keyOf({ ink, span }: Stroke): string {
  return `${nameOf(ink)} ${span.block} ${span.start} ${span.end}`;
}

/** The highlight that an ink is drawn by, made where there is none. */
function highlightOf(ink: Ink): Highlight {
  const name = nameOf(ink);
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = priorityOf(ink);
  CSS.highlights.set(name, highlight);
  return highlight;
}

function erase({ name, range }: Painted): void {
  const highlight = CSS.highlights.get(name);
  highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(name);
}

/** The highlight's name in `highlights.css`. */
function nameOf(ink: Ink): string {
  switch (ink.as) {
    case 'mark':
      return `${PREFIX}${ink.kind}-${Math.min(ink.depth, DEPTHS - 1)}`;
    case 'suggested':
      return `${PREFIX}suggested-${ink.kind}-${Math.min(ink.depth, DEPTHS - 1)}`;
    case 'lit':
    case 'given':
      return `${PREFIX}${ink.as}-${ink.kind}`;
    case 'sentence':
      return `${PREFIX}sentence`;
  }
}

function priorityOf(ink: Ink): number {
  return ink.as === 'mark' || ink.as === 'suggested' ? PRIORITY[ink.kind] + ink.depth : PRIORITY[ink.as];
}
