import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Segments } from '../controls/segments.tsx';
import { MARKS_SHOWN, useReading } from '../lesson/reading-store.ts';
import styles from './margin-head.module.css';
import { VersionChoice } from './version-choice.tsx';

/** What the reader chooses to see: whose marks, and which version of the article. */
export function MarginHead(): ReactNode {
  const { t } = useTranslation();
  const shown = useReading((store) => store.marksShown);
  const showMarks = useReading((store) => store.showMarks);
  return (
    <div className={styles['head']}>
      <Segments
        label={t('read.marks')}
        options={MARKS_SHOWN.map((value) => ({ value, name: t(`read.shown.${value}`) }))}
        value={shown}
        onChange={showMarks}
      />
      <VersionChoice />
    </div>
  );
}
