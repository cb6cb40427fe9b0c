import * as z from 'zod';
import { findVersion, type Article, type Block } from '../article/article.ts';
import { boundaryIn, graphemesOf } from '../text/graphemes.ts';
import { sameSpan, spanSchema, type Span } from './span.ts';

/**
 * A span as it is stored: a position and a quote, after the W3C Web Annotation model's TextPositionSelector and
 * TextQuoteSelector (https://www.w3.org/TR/annotation-model/#selectors), scoped to one block. `prefix` and `suffix`
 * are the text of that block just before and after, up to {@link CONTEXT_LENGTH} code units.
 */
export const selectorSchema = z.strictObject({
  ...spanSchema.shape,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
export type Selector = z.infer<typeof selectorSchema>;

/** UTF-16 code units of context that a selector keeps on each side. */
export const CONTEXT_LENGTH = 32;

/** Where a stored selector was found again. `by` tells whether its position still held or its quote had to be looked for. */
export type Anchoring = { found: true; by: 'position' | 'quote'; span: Span } | { found: false };

/** Describes a span of a block's text as a selector. The span has to lie within the text. */
export function describe(span: Span, text: string): Selector {
  return {
    version: span.version,
    block: span.block,
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT_LENGTH),
  };
}

/**
 * Finds a stored selector in an article. The position counts only if the quote stands there, between the same
 * surroundings and in whole letters: an update may have put other words of the same spelling there. Else the quote is
 * looked for in the whole version, and of several places the one whose surroundings, then position, fit best wins. A
 * letter that got a sign since, such as a tanween, belongs to it with its sign.
 */
export function anchor(selector: Selector, article: Article): Anchoring {
  const blocks = findVersion(article, selector.version)?.blocks ?? [];
  const { version, block, start, end } = selector;
  const stored: Span = { version, block, start, end };
  const text = blocks[block]?.text ?? '';
  if (standsAtItsPosition(selector, text) && sameSpan(inWholeLetters(stored, text), stored)) {
    return { found: true, by: 'position', span: stored };
  }
  const best = candidates(selector, blocks).sort((a, b) => b.context - a.context || a.distance - b.distance)[0];
  if (!best) return { found: false };
  return { found: true, by: 'quote', span: inWholeLetters(best.span, blocks[best.span.block]?.text ?? '') };
}

/** Whether a quote stands at its position in its block's text, between its surroundings. */
function standsAtItsPosition(selector: Selector, text: string): boolean {
  return text.slice(selector.start, selector.end) === selector.exact && hasSurroundings(selector, text);
}

/** Whether the text around a selector's position is what it says. */
export function hasSurroundings({ start, end, prefix, suffix }: Selector, text: string): boolean {
  return text.endsWith(prefix, start) && text.startsWith(suffix, end);
}

/** A span widened to whole letters, with the signs that belong to them. */
export function inWholeLetters(span: Span, text: string): Span {
  const graphemes = graphemesOf(text);
  return {
    ...span,
    start: boundaryIn(graphemes, span.start, 'before'),
    end: boundaryIn(graphemes, span.end, 'after'),
  };
}

type Candidate = { span: Span; context: number; distance: number };

function candidates(selector: Selector, blocks: readonly Block[]): Candidate[] {
  const { version, exact } = selector;
  if (exact === '') return [];
  const found: Candidate[] = [];
  for (const [block, { text }] of blocks.entries()) {
    for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
      const end = start + exact.length;
      const context =
        sharedSuffix(text.slice(0, start), selector.prefix) + sharedPrefix(text.slice(end), selector.suffix);
      // A block away outweighs any distance within one block.
      const distance = Math.abs(block - selector.block) * 1e9 + Math.abs(start - selector.start);
      found.push({ span: { version, block, start, end }, context, distance });
    }
  }
  return found;
}

function sharedPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a[n] === b[n]) n++;
  return n;
}

function sharedSuffix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
