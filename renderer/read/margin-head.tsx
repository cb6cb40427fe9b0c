import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Segments } from '../controls/segments.tsx';
import { MARGINS, useReading } from '../lesson/reading-store.ts';
import styles from './margin-head.module.css';
import { VersionChoice } from './version-choice.tsx';

/** What the reader chooses to see: what the margin holds, and which version of the article. */
export function MarginHead(): ReactNode {
  const { t } = useTranslation();
  const margin = useReading((store) => store.margin);
  const fillMargin = useReading((store) => store.fillMargin);
  return (
    <div className={styles['head']}>
      <Segments
        label={t('read.margin')}
        toldLabel
        options={MARGINS.map((value) => ({ value, name: t(`read.margins.${value}`) }))}
        value={margin}
        onChange={fillMargin}
      />
      <VersionChoice />
    </div>
  );
}
