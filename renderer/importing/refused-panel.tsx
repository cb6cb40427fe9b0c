import type { TFunction } from 'i18next';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../core/contract.ts';
import { Button } from '../controls/button.tsx';
import { useLeftFocus } from '../controls/use-left-focus.ts';
import { packRefusalText } from '../library/pack-news.tsx';
import { ChooseFilesButton } from './choose-files-button.tsx';
import styles from './import-screen.module.css';
import { useImport, type Importing } from './import-store.ts';

type Refused = Extract<Importing, { stage: 'refused' }>;

/** Why no article came of a text or file, and what to do about it. */
export function RefusedPanel({ name, problem }: Pick<Refused, 'name' | 'problem'>): ReactNode {
  const { t } = useTranslation();
  const start = useImport((store) => store.start);
  const close = useImport((store) => store.close);
  return (
    <main className={styles['panel']}>
      <div role="alert" className={styles['told']}>
        <Title />
        {name !== null && <bdi className={styles['detail']}>{name}</bdi>}
        <p>{problemText(problem, t)}</p>
        {problem.kind === 'damaged' && (
          <p className={styles['detail']} lang="en" dir="ltr">
            {problem.detail}
          </p>
        )}
      </div>
      <div className={styles['ways']}>
        <ChooseFilesButton weight="main">{t('importing.choose-other')}</ChooseFilesButton>
        <Button onPress={start}>{t(name === null ? 'importing.paste-other' : 'importing.paste-instead')}</Button>
        <Button weight="quiet" onPress={close}>
          {t('importing.back')}
        </Button>
      </div>
    </main>
  );
}

/** The machine failed, and may not fail again. */
export function FailedPanel({ error }: { error: ContractError }): ReactNode {
  const { t } = useTranslation();
  const readAgain = useImport((store) => store.readAgain);
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

function problemText(problem: Refused['problem'], t: TFunction): string {
  switch (problem.kind) {
    case 'not-text':
    case 'broken-utf-8':
      return t(`importing.problems.${problem.kind}`, { line: problem.line });
    case 'other-encoding':
      return t('importing.problems.other-encoding', { encoding: problem.encoding });
    case 'unsupported':
      return t(`importing.unsupported.${problem.what}`);
    case 'pack':
      return packRefusalText(problem.refusal, t);
    default:
      return t(`importing.problems.${problem.kind}`);
  }
}
