import * as z from 'zod';
import { versionIdSchema } from '../article/article.ts';

/**
 * A stretch of one block. `start` is inclusive and `end` exclusive, in UTF-16 code units of the block's text, both on
 * grapheme boundaries. `block` is the block's index in its version.
 */
export const spanSchema = z.strictObject({
  version: versionIdSchema,
  block: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(1),
});
export type Span = z.infer<typeof spanSchema>;

/** How many code units two spans share; 0 for spans of different blocks. */
export function overlap(a: Span, b: Span): number {
  if (!sameBlock(a, b)) return 0;
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Intersection over union of two spans, 0 to 1. */
export function intersectionOverUnion(a: Span, b: Span): number {
  const shared = overlap(a, b);
  if (shared === 0) return 0;
  return shared / (a.end - a.start + (b.end - b.start) - shared);
}

export function sameBlock(a: Span, b: Span): boolean {
  return a.version === b.version && a.block === b.block;
}

export function sameSpan(a: Span, b: Span): boolean {
  return sameBlock(a, b) && a.start === b.start && a.end === b.end;
}

/** Whether `outer` holds all of `inner`; a span holds itself. */
export function holds(outer: Span, inner: Span): boolean {
  return sameBlock(outer, inner) && outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: by block, then by start; of two that start together the longer comes first, so nests follow their host. */
export function inReadingOrder(a: Span, b: Span): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}
