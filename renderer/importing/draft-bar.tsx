import type { ReactNode, RefObject } from 'react';
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
  const canUndo = useDraft(({ history }) => history.past.length > 0);
  const canRedo = useDraft(({ history }) => history.future.length > 0);
  return (
    <div className={styles['bar']}>
      <h1 id="draft-title" ref={title} tabIndex={-1} className={styles['title']}>
        {t('importing.look-over')}
      </h1>
      <div className={styles['ways']}>
        <UndoRedo undoable={canUndo} redoable={canRedo} steps={steps} />
        <Leave isEdited={canUndo} />
        <Keep />
      </div>
    </div>
  );
}

/** Leaving asks only where something would be lost. */
function Leave({ isEdited }: { isEdited: boolean }): ReactNode {
  const { t } = useTranslation();
  const close = useImport((store) => store.close);
  if (!isEdited) return <Button onPress={close}>{t('importing.cancel')}</Button>;
  return (
    <DialogTrigger>
      <Button>{t('importing.cancel')}</Button>
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
  const trouble = useDraft((store) => store.trouble);
  const close = useImport((store) => store.close);
  const isEmpty = useNow((draft) => articleOf(draft) === null);

  async function keepAndOpen(): Promise<void> {
    const lesson = await keep();
    if (lesson === null) return;
    close();
    await openLesson(lesson);
  }

  return (
    <>
      <Button weight="main" isDisabled={isEmpty} onPress={() => void keepAndOpen()}>
        {t('importing.keep')}
      </Button>
      {isEmpty && (
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
