import { memo, useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../core/article/article.ts';
import { useReading } from '../lesson/reading-store.ts';
import { Rail } from '../lesson/rail.tsx';
import { usePageGeometry } from '../page/page-geometry.ts';

/** The rail of a plain reading: one dot a block. */
export const BlockRail = memo(function BlockRail({ version }: { version: Version }): ReactNode {
  const { t } = useTranslation();
  const geometry = usePageGeometry();
  const here = useReading((store) => store.place.block);
  const reveal = useCallback((id: string) => geometry.reveal({ block: Number(id), start: 0, end: 1 }), [geometry]);
  let paragraph = 0;
  return (
    <Rail
      label={t('rail.blocks')}
      entries={version.blocks.map(({ kind }, block) => ({
        id: String(block),
        name: kind === 'paragraph' ? t('rail.paragraph', { number: ++paragraph }) : t(`rail.${kind}`),
        state: block === here ? 'current' : block < here ? 'done' : 'open',
      }))}
      onGo={reveal}
    />
  );
});
