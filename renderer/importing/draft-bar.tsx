import { useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { articleOf } from '../../core/importing/draft.ts';
import { Button } from '../controls/button.tsx';
import menu from '../controls/menu.module.css';
import { UndoRedo } from '../controls/undo-redo.tsx';
import { openLesson } from '../session/session-store.ts';
import styles from './draft-desk.module.css';
import { useDraft, useNow } from './draft-store.ts';
import { useImport } from './import-store.ts';
import { useHistory } from './use-history.ts';

/** What can be done with the whole: take steps back, leave it, keep it. */
export function DraftBar({ title }: { title: RefObject<HTMLHeadingElement | null> }): ReactNode {
  const { t } = useTranslation();
  const steps = useHistory();
  const isEdited = useDraft(({ history }) => history.past.length > 0);
  const canUndo = useDraft(({ history, keeping }) => history.past.length > 0 && !keeping);
  const canRedo = useDraft(({ history, keeping }) => history.future.length > 0 && !keeping);
  return (
    <div className={styles['bar']}>
      <h1 id="draft-title" ref={title} tabIndex={-1} className={styles['title']}>
        {t('importing.look-over')}
      </h1>
      <div className={styles['ways']}>
        <UndoRedo undoable={canUndo} redoable={canRedo} steps={steps} />
        <Leave isEdited={isEdited} />
        <Keep />
      </div>
    </div>
  );
}

/**
 * Leaving asks only where something would be lost: what is written in a field is a change once the press has left that
 * field, so it is known no sooner than when it would ask. What is on its way to the disk can't be called back.
 */
function Leave({ isEdited }: { isEdited: boolean }): ReactNode {
  const { t } = useTranslation();
  const keeping = useDraft((store) => store.keeping);
  const close = useImport((store) => store.close);
  const [isAsking, setAsking] = useState(false);
  return (
    <DialogTrigger isOpen={isAsking} onOpenChange={(isOpen) => (isOpen && !isEdited ? close() : setAsking(isOpen))}>
      <Button isDisabled={keeping}>{t('importing.cancel')}</Button>
      <Popover className={menu['popover'] ?? ''} placement="bottom end">
        <Dialog className={menu['dialog'] ?? ''} aria-label={t('importing.cancel')}>
          {({ close: stay }) => (
            <>
              <p>{t('importing.leave-sure')}</p>
              <div className={menu['buttons']}>
                <Button autoFocus onPress={stay}>
                  {t('importing.stay')}
                </Button>
                <Button weight="main" onPress={close}>
                  {t('importing.leave')}
                </Button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Keep(): ReactNode {
  const { t } = useTranslation();
  const keep = useDraft((store) => store.keep);
  const keeping = useDraft((store) => store.keeping);
  const trouble = useDraft((store) => store.trouble);
  const close = useImport((store) => store.close);
  const isEmpty = useNow((draft) => articleOf(draft) === null);
  // Before it is begun a draft has no blocks, and nothing was left out of it.
  const isBegun = useNow(({ blocks }) => blocks.length > 0);

  async function keepAndOpen(): Promise<void> {
    const lesson = await keep();
    if (lesson === null) return;
    close();
    await openLesson(lesson);
  }

  return (
    <>
      <Button weight="main" isDisabled={isEmpty || keeping} onPress={() => void keepAndOpen()}>
        {t('importing.keep')}
      </Button>
      {isEmpty && isBegun && (
        <p role="status" className={styles['trouble']}>
          {t('importing.nothing-left')}
        </p>
      )}
      {trouble && (
        <p role="alert" className={styles['trouble']}>
          {t('importing.not-kept')} {t(`errors.${trouble.kind}`)}
        </p>
      )}
    </>
  );
}
