import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestedMark } from '../../core/mark/suggested-mark.ts';
import { Button } from '../controls/button.tsx';
import { SuggestedMarkBody } from '../margin/suggested-mark-body.tsx';
import { useEntering } from '../margin/use-entering.ts';
import { goToHead, useLeavingNote } from '../margin/use-leaving-note.ts';
import type { Sifting } from './sifting-store.ts';
import styles from './suggestion-note.module.css';
import type { Sorting } from './use-sorting.ts';

type SuggestionNoteProps = { mark: SuggestedMark; sifting: Sifting; sorting: Sorting };

/** What the program says of words, and what a reader can do about it. */
export function SuggestionNote({ mark, sifting, sorting }: SuggestionNoteProps): ReactNode {
  const { t } = useTranslation();
  const leave = useLeavingNote();
  const first = useRef<HTMLButtonElement>(null);
  useEntering(mark.id, first);
  return (
    <>
      <SuggestedMarkBody mark={mark} />
      <div className={styles['actions']}>
        {sifting === 'waved-away' ? (
          <Button
            ref={first}
            onPress={(event) => {
              leave(event);
              sorting.bringBack(mark);
            }}
          >
            {t('suggestions.bring-back')}
          </Button>
        ) : (
          <>
            <Button
              ref={first}
              weight="main"
              onPress={(event) => {
                goToHead(event);
                sorting.takeOver(mark);
              }}
            >
              {t('suggestions.take-over')}
            </Button>
            <Button
              onPress={(event) => {
                leave(event);
                sorting.waveAway(mark);
              }}
            >
              {t('suggestions.wave-away')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
