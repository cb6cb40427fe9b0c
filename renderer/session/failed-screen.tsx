import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../core/contract.ts';
import { Button } from '../controls/button.tsx';
import { useLeftFocus } from '../controls/use-left-focus.ts';
import styles from './welcome-screen.module.css';
import { useSession } from './session-store.ts';

/** Shown when the machine can't be reached or its storage can't be opened at the start. */
export function FailedScreen({ error }: { error: ContractError }): ReactNode {
  const { t } = useTranslation();
  const start = useSession((store) => store.start);
  const title = useRef<HTMLHeadingElement>(null);
  useLeftFocus(title);
  return (
    <main className={styles['screen']}>
      <div className={styles['sheet']} role="alert">
        <h1 ref={title} className={styles['title']} tabIndex={-1}>
          {t('failed.title')}
        </h1>
        <p>{t(`errors.${error.kind}`)}</p>
        <p className={styles['detail']} dir="ltr" lang="en">
          {error.detail}
        </p>
        <Button weight="main" onPress={() => void start()}>
          {t('failed.again')}
        </Button>
      </div>
    </main>
  );
}
