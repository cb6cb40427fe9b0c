import { useState, type ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { ContractError, LessonCard } from '../../core/contract.ts';
import { Button } from '../controls/button.tsx';
import menu from '../controls/menu.module.css';
import { CardTitle } from './card-title.tsx';
import { useLibrary } from './library-store.ts';

/** The library's heading, where one is when what was removed has taken the focus with it. */
export const LIBRARY_TITLE = 'library-title';

/** Removing asks once more, naming what goes. */
export function RemoveButton({ card }: { card: LessonCard }): ReactNode {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button weight="quiet">
        {t('library.remove')}
        <span className="told">
          {' '}
          <CardTitle card={card} />
        </span>
      </Button>
      <Popover className={menu['popover'] ?? ''} placement="bottom end">
        <Dialog className={menu['dialog'] ?? ''} aria-label={t('library.remove')}>
          {({ close }) => <Sure card={card} onStay={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Sure({ card, onStay }: { card: LessonCard; onStay: () => void }): ReactNode {
  const { t } = useTranslation();
  const remove = useLibrary((store) => store.remove);
  const [trouble, setTrouble] = useState<ContractError | null>(null);

  async function removeNow(): Promise<void> {
    const failure = await remove(card.id);
    setTrouble(failure);
    if (failure === null) document.getElementById(LIBRARY_TITLE)?.focus();
  }

  return (
    <>
      <p>
        <Trans
          t={t}
          i18nKey={card.origin === 'own' ? 'library.remove-article-sure' : 'library.remove-sure'}
          components={{ lesson: <CardTitle card={card} /> }}
        />
      </p>
      {trouble && (
        <p role="alert">
          {t('library.not-removed')} {t(`errors.${trouble.kind}`)}
        </p>
      )}
      <div className={menu['buttons']}>
        <Button autoFocus onPress={onStay}>
          {t('library.remove-keep')}
        </Button>
        <Button weight="main" onPress={() => void removeNow()}>
          {t('library.remove-now')}
        </Button>
      </div>
    </>
  );
}
