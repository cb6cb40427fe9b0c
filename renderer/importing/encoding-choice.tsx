import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { encodingSchema } from '../../core/importing/encoding.ts';
import type { ImportedFrom } from '../../core/importing/imported-from.ts';
import styles from './draft-desk.module.css';
import { useDraft } from './draft-store.ts';
import { Field } from './field.tsx';
import { useImport } from './import-store.ts';

/** In which encoding a file was read, where it might have been another: a choice has it read again. */
export function EncodingChoice({ from }: { from: ImportedFrom }): ReactNode {
  const { t } = useTranslation();
  const readAgain = useImport((store) => store.readAgain);
  const isEdited = useDraft(({ history }) => history.past.length > 0);
  if (!('encoding' in from) || from.encoding.others.length === 0) return null;
  const { encoding, sure, others } = from.encoding;
  return (
    <>
      <Field name={t('importing.encoding')}>
        <select
          value={encoding}
          disabled={isEdited}
          onChange={({ currentTarget }) => void readAgain(currentTarget.value)}
        >
          {[encoding, ...others].map((name) => (
            <option key={name} value={name}>
              <EncodingName name={name} />
            </option>
          ))}
        </select>
      </Field>
      {!sure && (
        <p role="status" className={styles['unsure']}>
          {t('importing.unsure')}
        </p>
      )}
      {isEdited && <p className={styles['hint']}>{t('importing.encoding-edited')}</p>}
    </>
  );
}

function EncodingName({ name }: { name: string }): ReactNode {
  const { t } = useTranslation();
  const ours = encodingSchema.safeParse(name);
  return ours.success ? t(`importing.encodings.${ours.data}`) : name;
}
