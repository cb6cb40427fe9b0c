import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftBlock } from '../../core/importing/draft.ts';
import { directionSigns } from '../../core/text/direction-signs.ts';
import { MixedScript } from '../language/prose.tsx';
import { useLanguage } from '../language/use-language.ts';
import styles from './draft-page.module.css';
import { noteText } from './note-text.ts';

/** What was mended in a block, and which signs in it aren't seen. */
export function BlockNotes({ block, published }: { block: DraftBlock; published: string | null }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const signs = directionSigns(block.text);
  const told = [
    ...block.notes.map((note) => noteText(note, published, t, language)),
    signs.length > 0 ? t('importing.direction-signs', { count: signs.length, names: signs.join(' ') }) : null,
  ].filter((text) => text !== null);
  if (told.length === 0) return null;
  return (
    <ul className={styles['notes']} aria-label={t('importing.notes')}>
      {told.map((text, index) => (
        <li key={index}>
          <MixedScript text={text} />
        </li>
      ))}
    </ul>
  );
}
