import { ChevronDown } from 'lucide-react';
import { memo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MenuTrigger, Popover } from 'react-aria-components';
import type { Draft } from '../../core/importing/draft.ts';
import { Button } from '../controls/button.tsx';
import menu from '../controls/menu.module.css';
import { blockName } from './block-name.ts';
import { BlockMenu } from './block-menu.tsx';
import { BlockNotes } from './block-notes.tsx';
import styles from './draft-page.module.css';
import { DraftText } from './draft-text.tsx';
import type { PlacedBlock } from './placed-block.ts';
import { useFocusGoal } from './use-focus-goal.ts';

type DraftBlockProps = PlacedBlock & { about: Draft['about'] };

/** A block of the draft: the boundary before it, to be taken hold of, its text, and what was mended in it. */
export const DraftBlock = memo(function DraftBlock({ about, ...place }: DraftBlockProps): ReactNode {
  const { t } = useTranslation();
  const { block } = place;
  const [isOpen, setOpen] = useState(false);
  const caret = useRef<number | null>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useFocusGoal(block.id, handle, text);
  const name = blockName(t, place);
  return (
    <li className={styles['block']} data-kind={block.leftOut ? 'left-out' : block.kind}>
      <div className={styles['boundary']}>
        <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <Button
            ref={handle}
            weight="quiet"
            className={styles['handle']}
            aria-label={t('importing.change', { block: name })}
          >
            {name}
            <ChevronDown size={14} aria-hidden />
          </Button>
          {/* Thousands of blocks have a menu, and one of them is open. */}
          {isOpen && (
            <Popover className={menu['popover'] ?? ''} placement="bottom start">
              <BlockMenu place={place} caret={caret.current} />
            </Popover>
          )}
        </MenuTrigger>
      </div>
      <DraftText ref={text} place={place} about={about} name={name} onCaret={(at) => (caret.current = at)} />
      <BlockNotes block={block} published={about.published} />
    </li>
  );
});
