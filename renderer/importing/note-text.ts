import type { TFunction } from 'i18next';
import type { ImportNote } from '../../core/importing/note.ts';
import { fallsOn } from '../../core/importing/weekday.ts';
import type { Language } from '../../core/language/bilingual.ts';
import { formatDate } from '../language/interface.ts';

/**
 * What the importer took a place for, or mended there. Of the text's own weekday it says how that fits the date by now,
 * which a person may have corrected; null where there is none to compare it with.
 */
export function noteText(note: ImportNote, published: string | null, t: TFunction, language: Language): string | null {
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
    case 'weekday': {
      const { weekday } = note;
      if (published === null) return null;
      return t(`importing.mended.${fallsOn(published, weekday) ? 'weekday' : 'other-weekday'}`, { weekday });
    }
    case 'abridgement':
      return t('importing.mended.abridgement', { repeated: note.repeated, sentences: note.sentences });
    case 'rejoined':
      return t(`importing.mended.rejoined-${note.reason}`);
  }
}
