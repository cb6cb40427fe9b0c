import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportNote } from '../../core/importing/note.ts';
import type { Language } from '../../core/language/bilingual.ts';
import { formatDate } from '../language/interface.ts';
import { MixedScript } from '../language/prose.tsx';
import { useLanguage } from '../language/use-language.ts';

/** What the importer took a place for, or mended there. */
export function NoteText({ note }: { note: ImportNote }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return <MixedScript text={noteInWords(note, t, language)} />;
}

function noteInWords(note: ImportNote, t: TFunction, language: Language): string {
  switch (note.kind) {
    case 'headline':
    case 'seam-split':
      return t(`importing.mended.${note.kind}`);
    case 'dateline': {
      const date = formatDate(note.published, language);
      return note.publisher === null
        ? t('importing.mended.date', { date })
        : t('importing.mended.dateline', { publisher: note.publisher, date });
    }
    case 'agency':
      return t('importing.mended.agency', { publisher: note.publisher });
    case 'weekday':
      return t(note.agrees ? 'importing.mended.weekday' : 'importing.mended.other-weekday', { weekday: note.weekday });
    case 'abridgement':
      return t('importing.mended.abridgement', { repeated: note.repeated, sentences: note.sentences });
    case 'rejoined':
      return t(`importing.mended.rejoined-${note.reason}`);
  }
}
