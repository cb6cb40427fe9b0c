import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { blocksOfVersion, versionsOf, type DraftBlock as Block } from '../../core/importing/draft.ts';
import { versionName } from '../language/version-name.ts';
import { DraftBlock } from './draft-block.tsx';
import styles from './draft-page.module.css';
import { useNow } from './draft-store.ts';

/** The article as it will be, a version after another, with each boundary to be taken hold of. */
export function DraftPage(): ReactNode {
  const { t } = useTranslation();
  const draft = useNow((now) => now);
  const versions = versionsOf(draft);
  return (
    <div className={styles['page']}>
      {versions.map((id) => (
        <section key={id} aria-label={t('importing.version', { name: versionName(t, id) })}>
          {versions.length > 1 && <h2 className={styles['version']}>{t('importing.version', { name: versionName(t, id) })}</h2>}
          <ol className={styles['blocks']}>
            {placed(blocksOfVersion(draft, id)).map((place) => (
              <DraftBlock key={place.block.id} {...place} about={draft.about} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** A block with the number that it has among its version's paragraphs, and the blocks around it that are left in. */
export type PlacedBlock = { block: Block; number: number; before: number | null; after: number | null };

function placed(blocks: readonly Block[]): PlacedBlock[] {
  const kept = blocks.filter(({ kind }) => kind !== 'left-out');
  const places = new Map(kept.map(({ id }, index) => [id, index]));
  let number = 0;
  return blocks.map((block) => {
    if (block.kind === 'paragraph') number++;
    const place = places.get(block.id);
    const beside = (by: 1 | -1): number | null => (place === undefined ? null : (kept[place + by]?.id ?? null));
    return { block, number, before: beside(-1), after: beside(1) };
  });
}
