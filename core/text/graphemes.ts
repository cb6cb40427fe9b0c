import { clampOffset } from './text-range.ts';

// The rules of Unicode's annex 29 don't depend on the language; naming one keeps the machine's own from mattering.
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

export type Side = 'before' | 'after' | 'nearest';

/** The graphemes of a text, to be asked about many offsets: making them costs a copy of the text, asking little. */
export type Graphemes = { readonly text: string; readonly segments: Intl.Segments };

export function graphemesOf(text: string): Graphemes {
  return { text, segments: segmenter.segment(text) };
}

/**
 * The grapheme boundary at an offset, or the next one on that side of it. `nearest` prefers the one before when both
 * are as near. Offsets outside the text are brought into it.
 */
export function graphemeBoundary(text: string, offset: number, side: Side): number {
  return boundaryIn(graphemesOf(text), offset, side);
}

/** {@link graphemeBoundary} on graphemes that are at hand. */
export function boundaryIn({ text, segments }: Graphemes, offset: number, side: Side): number {
  const at = clampOffset(text, offset);
  const grapheme = segments.containing(at);
  if (!grapheme || grapheme.index === at) return at;
  const before = grapheme.index;
  const after = before + grapheme.segment.length;
  if (side === 'nearest') return at - before <= after - at ? before : after;
  return side === 'before' ? before : after;
}

/** Where a caret at `offset` stands after one step forward. */
export function nextGrapheme(text: string, offset: number): number {
  const at = clampOffset(text, offset);
  return graphemeBoundary(text, Math.min(at + 1, text.length), 'after');
}

/** Where a caret at `offset` stands after one step back. */
export function previousGrapheme(text: string, offset: number): number {
  const at = clampOffset(text, offset);
  return graphemeBoundary(text, Math.max(at - 1, 0), 'before');
}
