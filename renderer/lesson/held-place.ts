import type { BlockBox } from '../page/near-text.ts';

/** How far below the view's top edge one reads, px. */
export const EDGE = 24;

/** Where one reads: a block, and how far down it the view's top edge is, in parts of its height. */
export type HeldPlace = { block: number; length: number; part: number; scrollTop: number };

/** The first block that reaches below the view's top edge; null where the text has ended above it. */
export function placeAt(boxes: readonly BlockBox[], scrollTop: number): HeldPlace | null {
  const edge = scrollTop + EDGE;
  const block = boxes.findIndex(({ top, height }) => height > 0 && top + height > edge);
  const box = boxes[block];
  return box ? { block, length: box.length, part: (edge - box.top) / box.height, scrollTop } : null;
}

/** Where the view has to be for a place to be where it was; null where another text has come. */
export function scrollTopOf({ block, length, part }: HeldPlace, boxes: readonly BlockBox[]): number | null {
  const box = boxes[block];
  return box?.length === length ? Math.max(0, box.top + part * box.height - EDGE) : null;
}
