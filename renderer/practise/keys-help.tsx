import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../controls/button.tsx';
import menu from '../controls/menu.module.css';
import { useHasGloss } from '../page/use-glosses.ts';
import styles from './keys-help.module.css';

/** What the keys do in the text, as they are written on the keys. */
const KEYS = [
  { keys: ['1', '2', '3'], does: 'mark' },
  { keys: ['←', '→', '↑', '↓'], does: 'move' },
  { keys: ['Ctrl', '← →'], does: 'word' },
  { keys: ['Alt', '↑ ↓'], does: 'sentence' },
  { keys: ['Ctrl', '↑ ↓'], does: 'paragraph' },
  { keys: ['Shift'], does: 'select' },
  { keys: ['E'], does: 'resize' },
  { keys: ['Enter'], does: 'note' },
  { keys: ['Esc'], does: 'back' },
  { keys: ['Delete'], does: 'remove' },
  { keys: ['T'], does: 'take-over' },
  { keys: ['Delete'], does: 'wave-away' },
  { keys: ['G'], does: 'gloss' },
  { keys: ['Ctrl', 'Z'], does: 'undo' },
  { keys: ['Ctrl', 'Y'], does: 'redo' },
] as const;

/** What there is to do with suggestions, where there are any. */
const WITH_SUGGESTIONS: readonly string[] = ['take-over', 'wave-away'];

export function KeysHelp({ hasSuggestions = false }: { hasSuggestions?: boolean }): ReactNode {
  const { t } = useTranslation();
  const hasGloss = useHasGloss();
  const keysHere = KEYS.filter(
    ({ does }) => (hasGloss || does !== 'gloss') && (hasSuggestions || !WITH_SUGGESTIONS.includes(does)),
  );
  return (
    <DialogTrigger>
      <Button weight="quiet">{t('keys.title')}</Button>
      <Popover className={menu['popover'] ?? ''} placement="bottom end">
        <Dialog className={menu['dialog'] ?? ''} aria-label={t('keys.title')}>
          <dl className={styles['keys']}>
            {keysHere.map(({ keys, does }) => (
              <div key={does} className={styles['row']}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key} dir="ltr">
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd>{t(`keys.${does}`)}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
