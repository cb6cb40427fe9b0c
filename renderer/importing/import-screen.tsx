import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { Header } from '../controls/header.tsx';
import { DropZone } from '../library/drop-zone.tsx';
import { LanguageButton } from '../session/language-button.tsx';
import { SettingsMenu } from '../session/settings-menu.tsx';
import { DraftDesk } from './draft-desk.tsx';
import styles from './import-screen.module.css';
import { useImport } from './import-store.ts';
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
      return <ReadingPanel name={importing.name} />;
    case 'read':
      return <DraftDesk reading={importing.reading} />;
    case 'refused':
      return <RefusedPanel name={importing.name} problem={importing.problem} />;
    case 'failed':
      return <FailedPanel error={importing.error} />;
  }
}

/** A long file takes a second or two. */
function ReadingPanel({ name }: { name: string | null }): ReactNode {
  const { t } = useTranslation();
  const close = useImport((store) => store.close);
  return (
    <main className={styles['panel']}>
      <div role="status" className={styles['reading']}>
        <p>{name === null ? t('importing.reading') : t('importing.reading-file', { name })}</p>
        <span className={styles['progress']} />
      </div>
      <Button onPress={close}>{t('importing.cancel')}</Button>
    </main>
  );
}
