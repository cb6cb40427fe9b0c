import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { blocksOfVersion, versionsOf } from '../../core/importing/draft.ts';
import { versionName } from '../language/version-name.ts';
import { DraftBlock } from './draft-block.tsx';
import styles from './draft-page.module.css';
import { useNow } from './draft-store.ts';
import { placedBlocks } from './placed-block.ts';

/** The article as it will be, a version after another, with each boundary to be taken hold of. */
export function DraftPage(): ReactNode {
  const { t } = useTranslation();
  const draft = useNow((now) => now);
  const versions = versionsOf(draft);
  return (
    <div className={styles['page']}>
      {versions.map((id) => (
        <section key={id} aria-label={t('importing.version', { name: versionName(t, id) })}>
          {versions.length > 1 && (
            <h2 className={styles['version']}>{t('importing.version', { name: versionName(t, id) })}</h2>
          )}
          <ol className={styles['blocks']}>
            {placedBlocks(blocksOfVersion(draft, id)).map((place) => (
              <DraftBlock key={place.block.id} {...place} about={draft.about} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
