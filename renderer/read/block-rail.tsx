import type { TFunction } from 'i18next';
import { memo, useCallback, useMemo, type ReactNode } from 'react';
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
  const names = useMemo(() => namesOf(version, t), [version, t]);
  return (
    <Rail
      label={t('rail.blocks')}
      entries={names.map((name, block) => ({
        id: String(block),
        name,
        state: block === here ? 'current' : block < here ? 'done' : 'open',
      }))}
      onGo={reveal}
    />
  );
});

/** Made once for a text: to word hundreds of them takes longer than all the rest of going on. */
function namesOf(version: Version, t: TFunction): string[] {
  let paragraph = 0;
  return version.blocks.map(({ kind }) =>
    kind === 'paragraph' ? t('rail.paragraph', { number: ++paragraph }) : t(`rail.${kind}`),
  );
}
