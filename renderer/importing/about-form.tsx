import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { describeDraft } from '../../core/importing/boundaries.ts';
import type { Draft } from '../../core/importing/draft.ts';
import { LONGEST_NAME } from '../../core/lesson/own-article.ts';
import { directionOfWritten } from '../language/direction-of-written.ts';
import { directionOf } from '../language/interface.ts';
import { languageName } from '../language/language-name.ts';
import { useLanguage } from '../language/use-language.ts';
import styles from './draft-desk.module.css';
import { useDraft, useNow } from './draft-store.ts';
import { Field } from './field.tsx';
import { PublishedField } from './published-field.tsx';

/** Who published the article and when, and in which language it is: as it was read, or as a person knows better. */
export function AboutForm(): ReactNode {
  const { t } = useTranslation();
  const change = useDraft((store) => store.change);
  const { publisher, published } = useNow(({ about }) => about);
  const describe = (about: Partial<Draft['about']>): boolean => change((draft) => describeDraft(draft, about));
  return (
    <>
      <Field name={t('library.publisher')}>
        <Publisher value={publisher ?? ''} onChange={(name) => describe({ publisher: name === '' ? null : name })} />
      </Field>
      <PublishedField value={published} onChange={(date) => describe({ published: date })} />
      <Field name={t('library.language')}>
        <LanguageChoice describe={describe} />
      </Field>
    </>
  );
}

/**
 * Taken over when it is left: a step for each letter would be none that anybody takes back. Only while it is written in
 * does the field hold a name of its own.
 */
function Publisher({ value, onChange }: { value: string; onChange: (name: string) => void }): ReactNode {
  const { t } = useTranslation();
  const keeping = useDraft((store) => store.keeping);
  const [written, setWritten] = useState<string | null>(null);
  const commit = (): void => {
    if (written !== null && written.trim() !== value) onChange(written.trim());
    setWritten(null);
  };
  return (
    <input
      className={styles['publisher']}
      dir={directionOfWritten(written ?? value)}
      value={written ?? value}
      readOnly={keeping}
      maxLength={LONGEST_NAME}
      placeholder={t('library.unknown')}
      autoComplete="off"
      onChange={({ currentTarget }) => setWritten(currentTarget.value)}
      onBlur={commit}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit();
      }}
    />
  );
}

function LanguageChoice({ describe }: { describe: (about: Partial<Draft['about']>) => void }): ReactNode {
  const language = useLanguage();
  const keeping = useDraft((store) => store.keeping);
  const current = useNow(({ about }) => about.language);
  // The language that was told is among the choices for as long as the article is looked over.
  const told = useDraft(({ history }) => (history.past[0] ?? history.present).about);
  const choices = [
    { language: 'ar', direction: directionOf('ar') },
    { language: 'en', direction: directionOf('en') },
    ...(['ar', 'en'].includes(told.language) ? [] : [{ language: told.language, direction: told.direction }]),
  ];
  return (
    <select
      value={current}
      disabled={keeping}
      onChange={({ currentTarget }) => {
        const choice = choices.find((one) => one.language === currentTarget.value);
        if (choice) describe(choice);
      }}
    >
      {choices.map((choice) => (
        <option key={choice.language} value={choice.language}>
          {languageName(choice.language, language)}
        </option>
      ))}
    </select>
  );
}
