import type { MarkKind } from '../../core/mark/mark.ts';
import type { Span } from '../../core/mark/span.ts';
import { textOfBlock } from './text-position.ts';

/** Overlaps within one highlight melt together, so each depth of nesting has a highlight of its own, up to this many. */
export const DEPTHS = 3;

/**
 * How a stretch is drawn. `mark`: a reader's or the key's mark. `lit`: what is taught now. `given`: the key's mark shown
 * beside a learner's own in a review. `sentence`: where the keyboard is.
 */
export type Ink =
  | { as: 'mark'; kind: MarkKind; depth: number }
  | { as: 'lit'; kind: MarkKind | 'plain' }
  | { as: 'given'; kind: MarkKind | 'plain' }
  | { as: 'sentence' };

export type Stroke = { ink: Ink; span: Pick<Span, 'block' | 'start' | 'end'> };

const PREFIX = 'hamesh-';

/** Later ones are painted over earlier ones: washes first, then lines, then what is lit. */
const PRIORITY = { sentence: 0, quote: 10, claim: 20, framing: 30, given: 40, lit: 50 } as const;

/** Draws strokes over a page's text with the CSS Custom Highlight API, replacing what it drew before and nothing else. */
export class HighlightPainter {
  readonly #page: HTMLElement;
  #painted = new Set<string>();

  constructor(page: HTMLElement) {
    this.#page = page;
  }

  paint(strokes: readonly Stroke[]): void {
    const highlights = new Map<string, Highlight>();
    const texts = new Map<number, Text | null>();
    for (const { ink, span } of strokes) {
      if (!texts.has(span.block)) texts.set(span.block, textOfBlock(this.#page, span.block));
      const text = texts.get(span.block);
      if (!text || span.start >= span.end || span.end > text.length) continue;
      const name = nameOf(ink);
      let highlight = highlights.get(name);
      if (!highlight) {
        highlight = new Highlight();
        highlight.priority = priorityOf(ink);
        highlights.set(name, highlight);
      }
      highlight.add(
        new StaticRange({ startContainer: text, startOffset: span.start, endContainer: text, endOffset: span.end }),
      );
    }
    for (const name of this.#painted) if (!highlights.has(name)) CSS.highlights.delete(name);
    for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
    this.#painted = new Set(highlights.keys());
  }

  clear(): void {
    this.paint([]);
  }
}

/** The highlight's name in `highlights.css`. */
function nameOf(ink: Ink): string {
  switch (ink.as) {
    case 'mark':
      return `${PREFIX}${ink.kind}-${Math.min(ink.depth, DEPTHS - 1)}`;
    case 'lit':
    case 'given':
      return `${PREFIX}${ink.as}-${ink.kind}`;
    case 'sentence':
      return `${PREFIX}sentence`;
  }
}

function priorityOf(ink: Ink): number {
  return ink.as === 'mark' ? PRIORITY[ink.kind] + ink.depth : PRIORITY[ink.as];
}
