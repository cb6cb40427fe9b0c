import type { Span } from '../../core/mark/span.ts';
import type { TextPosition } from './text-position.ts';

/** Where a block stands on the sheet, in CSS pixels from its top. `length` is its text's, in UTF-16 code units. */
export type BlockBox = { top: number; height: number; length: number };

/** A run of the text, over block ends, both ends included. */
export type TextRun = { from: TextPosition; to: TextPosition };

/** Fewer things than this are drawn wherever they are: looking which of them are near would cost more than it saves. */
export const FEW = 100;

/**
 * About how far down the sheet a place in a block is, its letters taken to be spread evenly. Within a line or two: what
 * has to be exact is measured.
 */
export function estimatedTop({ top, height, length }: BlockBox, offset: number): number {
  return top + (length === 0 ? 0 : Math.min(1, offset / length) * height);
}

/** The text between two distances from the sheet's top, about; null for a text without blocks. */
export function textBetween(boxes: readonly BlockBox[], top: number, bottom: number): TextRun | null {
  const from = positionAt(boxes, top);
  const to = positionAt(boxes, bottom);
  return from && to ? { from, to } : null;
}

function positionAt(boxes: readonly BlockBox[], distance: number): TextPosition | null {
  const after = boxes.findIndex((box) => box.top + box.height > distance);
  const block = after === -1 ? boxes.length - 1 : after;
  const box = boxes[block];
  if (!box) return null;
  const share = box.height === 0 ? 0 : Math.min(1, Math.max(0, (distance - box.top) / box.height));
  return { block, offset: Math.round(share * box.length) };
}

/** Whether any of a span is in a run. */
export function isIn({ from, to }: TextRun, { block, start, end }: Pick<Span, 'block' | 'start' | 'end'>): boolean {
  const beginsInTime = block < to.block || (block === to.block && start <= to.offset);
  const endsInTime = block > from.block || (block === from.block && end >= from.offset);
  return beginsInTime && endsInTime;
}
