import type { DraftBlock } from '../../core/importing/draft.ts';

/** A block with the number that it has among its version's paragraphs, and the blocks around it that are left in. */
export type PlacedBlock = { block: DraftBlock; number: number; before: number | null; after: number | null };

/** A version's blocks, in order. */
export function placedBlocks(blocks: readonly DraftBlock[]): PlacedBlock[] {
  const kept = blocks.filter(({ leftOut }) => !leftOut);
  const places = new Map(kept.map(({ id }, index) => [id, index]));
  let number = 0;
  return blocks.map((block) => {
    if (block.kind === 'paragraph' && !block.leftOut) number++;
    const place = places.get(block.id);
    const beside = (by: 1 | -1): number | null => (place === undefined ? null : (kept[place + by]?.id ?? null));
    return { block, number, before: beside(-1), after: beside(1) };
  });
}
