import type { TFunction } from 'i18next';
import type { PlacedBlock } from './placed-block.ts';

/** What a block is called: by its kind, and a paragraph by its number too. */
export function blockName(t: TFunction, { block, number }: Pick<PlacedBlock, 'block' | 'number'>): string {
  if (block.leftOut) return t('importing.left-out');
  switch (block.kind) {
    case 'headline':
    case 'teaser':
      return t(`rail.${block.kind}`);
    case 'paragraph':
      return t('rail.paragraph', { number });
  }
}
