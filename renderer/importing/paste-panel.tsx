import type { ReactNode, SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Label, TextArea, TextField } from 'react-aria-components';
import { Button } from '../controls/button.tsx';
import { directionOfWritten } from '../language/direction-of-written.ts';
import { ChooseFilesButton } from './choose-files-button.tsx';
import styles from './import-screen.module.css';
import { useImport } from './import-store.ts';
import { usePasting } from './use-pasting.ts';

/** Where a text is pasted, or a file opened. */
export function PastePanel(): ReactNode {
  const { t } = useTranslation();
  const text = useImport((store) => store.pasted);
  const readText = useImport((store) => store.readText);
  const readFiles = useImport((store) => store.readFiles);
  const close = useImport((store) => store.close);
  const write = useImport((store) => store.write);
  const isEmpty = text.trim() === '';
  usePasting(({ text: more, files }) => {
    if (files.length > 0) void readFiles(files);
    else if (isEmpty) void readText(more);
    else write(`${text}\n${more}`);
  });

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!isEmpty) void readText(text);
  }

  return (
    <main className={styles['panel']} aria-labelledby="import-title">
      <h1 id="import-title" className={styles['title']}>
        {t('importing.title')}
      </h1>
      <p className={styles['lead']}>{t('importing.lead')}</p>
      <form className={styles['form']} onSubmit={submit}>
        <TextField className={styles['pasted'] ?? ''} value={text} onChange={write} autoFocus>
          <Label>{t('importing.paste')}</Label>
          <TextArea dir={directionOfWritten(text)} rows={9} />
        </TextField>
        <div className={styles['ways']}>
          <Button weight="main" type="submit" isDisabled={isEmpty}>
            {t('importing.read')}
          </Button>
          <ChooseFilesButton>{t('importing.choose')}</ChooseFilesButton>
          <Button weight="quiet" onPress={close}>
            {t('importing.cancel')}
          </Button>
        </div>
      </form>
      <p className={styles['detail']}>{t('importing.accepted')}</p>
    </main>
  );
}
