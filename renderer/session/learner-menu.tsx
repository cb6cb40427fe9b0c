import { UserRound } from 'lucide-react';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogTrigger, Input, Label, Popover, TextField } from 'react-aria-components';
import type { Learner } from '../../core/study/learner.ts';
import { Button } from '../controls/button.tsx';
import menu from '../controls/menu.module.css';
import { directionOfWritten } from '../language/direction-of-written.ts';
import { LearnerName } from './learner-name.tsx';
import { useLearner, useSession } from './session-store.ts';

/** Who is learning: a name to change, another learner to make room for, or everything of one's own to remove. */
export function LearnerMenu(): ReactNode {
  const { t } = useTranslation();
  const learner = useLearner();
  if (!learner) return null;
  return (
    <DialogTrigger>
      <Button weight="quiet" aria-label={t('learner.menu', { name: learner.name ?? t('learner.nameless') })}>
        <UserRound size={18} aria-hidden />
        <LearnerName learner={learner} />
      </Button>
      <Popover className={menu['popover'] ?? ''} placement="bottom end">
        <Dialog className={menu['dialog'] ?? ''} aria-label={t('learner.title')}>
          {({ close }) => (
            <>
              <Rename learner={learner} onDone={close} />
              <SwitchLearner onDone={close} />
              <Remove learner={learner} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Rename({ learner, onDone }: { learner: Learner; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const rename = useSession((store) => store.rename);
  const [name, setName] = useState(learner.name ?? '');

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (await rename(learner.id, name.trim() === '' ? null : name.trim())) onDone();
  }

  return (
    <form className={menu['group']} onSubmit={(event) => void submit(event)}>
      <TextField className={menu['field'] ?? ''} value={name} onChange={setName} maxLength={80} autoComplete="off">
        <Label>{t('learner.name')}</Label>
        <Input dir={directionOfWritten(name)} />
      </TextField>
      <Button type="submit">{t('learner.save')}</Button>
    </form>
  );
}

function SwitchLearner({ onDone }: { onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const leave = useSession((store) => store.leave);
  return (
    <Button
      onPress={() => {
        onDone();
        leave();
      }}
    >
      {t('learner.switch')}
    </Button>
  );
}

/** Removing asks twice, since nothing brings it back. */
function Remove({ learner }: { learner: Learner }): ReactNode {
  const { t } = useTranslation();
  const remove = useSession((store) => store.remove);
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button weight="quiet" onPress={() => setAsking(true)}>
        {t('learner.remove')}
      </Button>
    );
  }
  return (
    <div className={menu['group']} role="alert">
      <p>{t('learner.remove-sure')}</p>
      <div className={menu['buttons']}>
        <Button onPress={() => setAsking(false)} autoFocus>
          {t('learner.keep')}
        </Button>
        <Button weight="main" onPress={() => void remove(learner.id)}>
          {t('learner.remove-all')}
        </Button>
      </div>
    </div>
  );
}
