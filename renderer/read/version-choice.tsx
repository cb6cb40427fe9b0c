import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Segments } from '../controls/segments.tsx';
import { versionName } from '../language/version-name.ts';
import { useReading } from '../lesson/reading-store.ts';
import { useOpenStudy } from '../lesson/study-store.ts';

/** Which version of the article is on the page; nothing where there is one only. */
export function VersionChoice(): ReactNode {
  const { t } = useTranslation();
  const versions = useOpenStudy(({ lesson }) => lesson.article.versions);
  const version = useReading((store) => store.version);
  const switchVersion = useReading((store) => store.switchVersion);
  if (versions.length < 2) return null;
  return (
    <Segments
      label={t('read.version')}
      options={versions.map(({ id }) => ({ value: id, name: versionName(t, id) }))}
      value={version}
      onChange={switchVersion}
    />
  );
}
