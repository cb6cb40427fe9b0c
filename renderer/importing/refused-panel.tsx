import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { useLeftFocus } from '../controls/use-left-focus.ts';
import { ChooseFilesButton } from './choose-files-button.tsx';
import styles from './import-screen.module.css';
import { useImport, type Importing } from './import-store.ts';
import { refusalText } from './refusal-text.ts';

type Refused = Extract<Importing, { stage: 'refused' }>;
type Failed = Extract<Importing, { stage: 'failed' }>;

/** Why no article came of a text or file, and what to do about it. */
export function RefusedPanel({ brought, problem }: Pick<Refused, 'brought' | 'problem'>): ReactNode {
  const { t } = useTranslation();
  const start = useImport((store) => store.start);
  const close = useImport((store) => store.close);
  return (
    <main className={styles['panel']}>
      <div role="alert" className={styles['told']}>
        <Title />
        {brought.kind === 'file' && <bdi className={styles['detail']}>{brought.name}</bdi>}
        <p>{refusalText(problem, t)}</p>
        {problem.kind === 'damaged' && (
          <p className={styles['detail']} lang="en" dir="ltr">
            {problem.detail}
          </p>
        )}
      </div>
      <div className={styles['ways']}>
        <ChooseFilesButton weight="main">{t('importing.choose-other')}</ChooseFilesButton>
        <Button onPress={start}>{t(brought.kind === 'text' ? 'importing.mend' : 'importing.paste-instead')}</Button>
        <Button weight="quiet" onPress={close}>
          {t('importing.back')}
        </Button>
      </div>
    </main>
  );
}

/** The machine failed, and may not fail again. */
export function FailedPanel({ source, error }: Pick<Failed, 'source' | 'error'>): ReactNode {
  const { t } = useTranslation();
  const readAgain = useImport((store) => store.readAgain);
  const start = useImport((store) => store.start);
  const close = useImport((store) => store.close);
  return (
    <main className={styles['panel']}>
      <div role="alert" className={styles['told']}>
        <Title />
        <p>{t(`errors.${error.kind}`)}</p>
      </div>
      <div className={styles['ways']}>
        <Button weight="main" onPress={() => void readAgain()}>
          {t('failed.again')}
        </Button>
        {source.kind === 'text' && <Button onPress={start}>{t('importing.mend')}</Button>}
        <Button weight="quiet" onPress={close}>
          {t('importing.back')}
        </Button>
      </div>
    </main>
  );
}

function Title(): ReactNode {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useLeftFocus(title);
  return (
    <h1 ref={title} className={styles['title']} tabIndex={-1}>
      {t('importing.refused')}
    </h1>
  );
}
