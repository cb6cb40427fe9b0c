import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { encodingSchema, type Encoded } from '../../core/importing/encoding.ts';
import type { ImportedFrom } from '../../core/importing/imported-from.ts';
import styles from './draft-desk.module.css';
import { useDraft } from './draft-store.ts';
import { Field } from './field.tsx';
import { useImport, type Importing } from './import-store.ts';
import { refusalText } from './refusal-text.ts';

type Trial = Extract<Importing, { stage: 'read' }>['trial'];

/** In which encoding a file was read, where it might have been another: a choice has it read again. */
export function EncodingChoice({ from, trial }: { from: ImportedFrom; trial: Trial }): ReactNode {
  if (!('encoding' in from) || from.encoding.others.length === 0) return null;
  return <Choice {...from.encoding} trial={trial} />;
}

function Choice({ encoding, sure, others, trial }: Encoded & { trial: Trial }): ReactNode {
  const { t } = useTranslation();
  const tryEncoding = useImport((store) => store.tryEncoding);
  const isEdited = useDraft(({ history }) => history.past.length > 0);
  const keeping = useDraft((store) => store.keeping);
  // They stay in the order of the first reading: an arrow goes on from the one that it has come to.
  const [first] = useState([encoding, ...others]);
  return (
    <>
      <Field name={t('importing.encoding')}>
        <select
          value={trial?.encoding ?? encoding}
          disabled={isEdited || keeping}
          onChange={({ currentTarget }) => void tryEncoding(currentTarget.value)}
        >
          {[...new Set([...first, encoding, ...others])].map((name) => (
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
      {trial && trial.stage !== 'reading' && (
        <p role="alert" className={styles['unsure']}>
          {trial.stage === 'refused' ? refusalText(trial.problem, t) : t(`errors.${trial.error.kind}`)}
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
