import { useRef, type ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { Header } from '../controls/header.tsx';
import { useLeftFocus } from '../controls/use-left-focus.ts';
import { DropZone } from '../library/drop-zone.tsx';
import { LanguageButton } from '../session/language-button.tsx';
import { SettingsMenu } from '../session/settings-menu.tsx';
import { DraftDesk } from './draft-desk.tsx';
import styles from './import-screen.module.css';
import { useImport, type Importing } from './import-store.ts';
import { PastePanel } from './paste-panel.tsx';
import { FailedPanel, RefusedPanel } from './refused-panel.tsx';

/** Bringing an article of one's own: pasted or opened, looked over, and kept. */
export function ImportScreen(): ReactNode {
  const readFiles = useImport((store) => store.readFiles);
  return (
    <div className={styles['screen']}>
      <Header>
        <SettingsMenu />
        <LanguageButton />
      </Header>
      <Waiting />
      <DropZone onFiles={(files) => void readFiles(files)}>
        <Stage />
      </DropZone>
    </div>
  );
}

/** How many files come after the one at hand. */
function Waiting(): ReactNode {
  const { t } = useTranslation();
  const count = useImport(({ waiting }) => waiting.length);
  return (
    <p role="status" className={styles['waiting']}>
      {count > 0 && t('importing.waiting', { count })}
    </p>
  );
}

function Stage(): ReactNode {
  const importing = useImport((store) => store.importing);
  switch (importing.stage) {
    case 'closed':
      return null;
    case 'pasting':
      return <PastePanel />;
    case 'reading':
      return <ReadingPanel brought={importing.brought} />;
    case 'read':
      return <DraftDesk {...importing} />;
    case 'refused':
      return <RefusedPanel {...importing} />;
    case 'failed':
      return <FailedPanel {...importing} />;
  }
}

/** A long file takes a second or two. */
function ReadingPanel({ brought }: Pick<Extract<Importing, { stage: 'reading' }>, 'brought'>): ReactNode {
  const { t } = useTranslation();
  const stop = useImport((store) => store.stop);
  const line = useRef<HTMLParagraphElement>(null);
  useLeftFocus(line);
  return (
    <main className={styles['panel']}>
      <div role="status" className={styles['reading']}>
        <p ref={line} tabIndex={-1}>
          {brought.kind === 'text' ? (
            t('importing.reading')
          ) : (
            <Trans t={t} i18nKey="importing.reading-file" components={{ file: <bdi>{brought.name}</bdi> }} />
          )}
        </p>
        <span className={styles['progress']} />
      </div>
      <Button onPress={stop}>{t('importing.cancel')}</Button>
    </main>
  );
}
