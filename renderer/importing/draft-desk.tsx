import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Segments } from '../controls/segments.tsx';
import { AboutForm } from './about-form.tsx';
import { DraftBar } from './draft-bar.tsx';
import styles from './draft-desk.module.css';
import { DraftPage } from './draft-page.tsx';
import { useDraft, useNow } from './draft-store.ts';
import { EncodingChoice } from './encoding-choice.tsx';
import type { Importing } from './import-store.ts';
import { OriginalText } from './original-text.tsx';
import { useHistoryKeys } from './use-history-keys.ts';

const SIDES = ['article', 'original'] as const;
type Side = (typeof SIDES)[number];

type Read = Extract<Importing, { stage: 'read' }>;

/** The article as it will be, beside the text that it was made of; where there is no room for both, one of the two. */
export function DraftDesk({ reading, trial }: Pick<Read, 'reading' | 'trial'>): ReactNode {
  const { t } = useTranslation();
  const open = useDraft((store) => store.open);
  const leave = useDraft((store) => store.leave);
  const isEmpty = useNow(({ blocks }) => blocks.length === 0);
  const [side, setSide] = useState<Side>('article');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    open(reading);
    return leave;
  }, [open, leave, reading]);
  // Once: what is read again in another encoding leaves the focus where that is chosen.
  useEffect(() => title.current?.focus(), []);
  useHistoryKeys();
  return (
    <main className={styles['desk']} aria-labelledby="draft-title">
      <DraftBar title={title} />
      <div className={styles['about']}>
        {!isEmpty && <AboutForm />}
        <EncodingChoice from={reading.from} trial={trial} />
      </div>
      <div className={styles['sides']}>
        <Segments
          label={t('importing.side')}
          options={SIDES.map((value) => ({ value, name: t(`importing.sides.${value}`) }))}
          value={side}
          onChange={setSide}
        />
      </div>
      <div className={styles['columns']} data-side={side}>
        <section className={styles['article']} aria-label={t('importing.sides.article')}>
          <DraftPage />
        </section>
        <section className={styles['original']} aria-label={t('importing.sides.original')}>
          <OriginalText text={reading.original} />
        </section>
      </div>
    </main>
  );
}
