import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PressEvent } from 'react-aria-components';
import type { SuggestedMark } from '../../core/mark/suggested-mark.ts';
import { Button } from '../controls/button.tsx';
import { SuggestedMarkBody } from '../margin/suggested-mark-body.tsx';
import type { Sifting } from './sifting-store.ts';
import styles from './suggestion-note.module.css';
import type { Sorting } from './use-sorting.ts';

/** The active suggestion's first button; Enter in the text leads to it. */
export const FIRST_ACTION = 'active-suggestion-action';

type SuggestionNoteProps = { mark: SuggestedMark; sifting: Sifting; sorting: Sorting };

/** What the program says of words, and what a reader can do about it. */
export function SuggestionNote({ mark, sifting, sorting }: SuggestionNoteProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <SuggestedMarkBody mark={mark} />
      <div className={styles['actions']}>
        {sifting === 'waved-away' ? (
          <Button
            id={FIRST_ACTION}
            onPress={(event) => {
              focusNeighbour(event);
              sorting.bringBack(mark);
            }}
          >
            {t('suggestions.bring-back')}
          </Button>
        ) : (
          <>
            <Button
              id={FIRST_ACTION}
              weight="main"
              onPress={(event) => {
                noteOf(event)?.querySelector<HTMLElement>(HEAD)?.focus();
                sorting.takeOver(mark);
              }}
            >
              {t('suggestions.take-over')}
            </Button>
            <Button
              onPress={(event) => {
                focusNeighbour(event);
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

const HEAD = '[data-note-head]';

/** The note goes, with the button that has the focus: the next one gets it, or the one before. */
function focusNeighbour(event: PressEvent): void {
  const note = noteOf(event);
  const neighbour = note?.nextElementSibling ?? note?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>(HEAD)?.focus();
}

function noteOf({ target }: PressEvent): Element | null {
  return target.closest('[data-note]');
}
