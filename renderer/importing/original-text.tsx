import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { linesOf } from '../../core/importing/source-lines.ts';
import { atDirectionSigns } from '../../core/text/direction-signs.ts';
import styles from './draft-desk.module.css';
import { useNow } from './draft-store.ts';

/** The whole text as it was found, line by line, to compare with. */
export function OriginalText({ text }: { text: string }): ReactNode {
  const { t } = useTranslation();
  const { language, direction } = useNow(({ about }) => about);
  return (
    // What scrolls has to be reached by keys too, and nothing in it can be.
    <div className={styles['scroller']} tabIndex={0} role="group" aria-label={t('importing.sides.original')}>
      <p className={styles['head']}>{t('importing.original-head')}</p>
      <div className={styles['source']} lang={language} dir={direction}>
        <Lines text={text} />
      </div>
    </div>
  );
}

const Lines = memo(function Lines({ text }: { text: string }): ReactNode {
  return linesOf(text).map((line, index) => (
    <p key={index}>
      <Line text={line} />
    </p>
  ));
});

/** Signs that turn the order of letters are shown by their names, and turn nothing. */
function Line({ text }: { text: string }): ReactNode {
  return atDirectionSigns(text).map((piece, index) =>
    piece.kind === 'text' ? (
      piece.text
    ) : (
      <bdi key={index} lang="en" dir="ltr" className={styles['sign']}>
        {piece.name}
      </bdi>
    ),
  );
}
