import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu, MenuItem, Separator } from 'react-aria-components';
import { versionsOf } from '../../core/importing/draft.ts';
import { versionName } from '../language/version-name.ts';
import styles from './draft-page.module.css';
import { useNow } from './draft-store.ts';
import type { PlacedBlock } from './placed-block.ts';
import { useChanges } from './use-changes.ts';

const KINDS = ['headline', 'teaser', 'paragraph'] as const;

type BlockMenuProps = {
  place: PlacedBlock;
  /** Where the caret stood in the block's text; null where it didn't. */
  caret: number | null;
};

/** What can be done to a block and to the boundary before it. */
export function BlockMenu({ place: { block, before }, caret }: BlockMenuProps): ReactNode {
  const { t } = useTranslation();
  const draft = useNow((now) => now);
  const changes = useChanges();
  const { id, kind, version } = block;
  if (block.leftOut) {
    return (
      <Menu className={styles['menu'] ?? ''} autoFocus="first">
        <Item onAction={() => changes.putBack(id)}>{t('importing.put-back')}</Item>
      </Menu>
    );
  }
  const versions = versionsOf(draft);
  const others = versions.filter((other) => other !== version);
  const isFirst = draft.blocks.find((one) => one.version === version) === block;
  return (
    <Menu className={styles['menu'] ?? ''} autoFocus="first">
      {KINDS.filter((one) => one !== kind).map((one) => (
        <Item key={one} onAction={() => changes.makeIt(id, one)}>
          {t(`importing.make.${one}`)}
        </Item>
      ))}
      <Separator className={styles['line'] ?? ''} />
      {before !== null && <Item onAction={() => changes.join(id)}>{t('importing.join')}</Item>}
      {caret !== null && <Item onAction={() => changes.split(id, caret)}>{t('importing.split')}</Item>}
      {before !== null && <Item onAction={() => changes.moveBoundary(id, 'back')}>{t('importing.take-word')}</Item>}
      {before !== null && <Item onAction={() => changes.moveBoundary(id, 'on')}>{t('importing.give-word')}</Item>}
      <Separator className={styles['line'] ?? ''} />
      {!isFirst && <Item onAction={() => changes.startVersion(id)}>{t('importing.start-version')}</Item>}
      {others.map((other) => (
        <Item key={`to ${other}`} onAction={() => changes.moveTo(id, other)}>
          {t('importing.move-to', { name: versionName(t, other) })}
        </Item>
      ))}
      {others.map((other) => (
        <Item key={`join ${other}`} onAction={() => changes.joinVersions(id, version, other)}>
          {t('importing.join-versions', { name: versionName(t, other) })}
        </Item>
      ))}
      <Item onAction={() => changes.leaveOut(id)}>{t('importing.leave-out')}</Item>
    </Menu>
  );
}

function Item({ onAction, children }: { onAction: () => void; children: string }): ReactNode {
  return (
    <MenuItem className={styles['item'] ?? ''} textValue={children} onAction={onAction}>
      {children}
    </MenuItem>
  );
}
