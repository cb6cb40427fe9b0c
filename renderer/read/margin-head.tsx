import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Segments } from '../controls/segments.tsx';
import { versionName } from '../language/version-name.ts';
import { MARKS_SHOWN, useReading } from '../lesson/reading-store.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import styles from './margin-head.module.css';

/** What the reader chooses to see: whose marks, and which version of the article. */
export function MarginHead(): ReactNode {
  const { t } = useTranslation();
  const shown = useReading((store) => store.marksShown);
  const showMarks = useReading((store) => store.showMarks);
  const versions = useOpenStudy(({ lesson }) => lesson.article.versions);
  const version = useReading((store) => store.version);
  const switchVersion = useReading((store) => store.switchVersion);
  return (
    <div className={styles['head']}>
      <Segments
        label={t('read.marks')}
        options={MARKS_SHOWN.map((value) => ({ value, name: t(`read.shown.${value}`) }))}
        value={shown}
        onChange={showMarks}
      />
      {versions.length > 1 && (
        <Segments
          label={t('read.version')}
          options={versions.map(({ id }) => ({ value: id, name: versionName(t, id) }))}
          value={version}
          onChange={switchVersion}
        />
      )}
    </div>
  );
}
