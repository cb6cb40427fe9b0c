import type { useTranslation } from 'react-i18next';

/** What a version of an article is called; one that an importer named otherwise keeps its own name. */
export function versionName(t: ReturnType<typeof useTranslation>['t'], id: string): string {
  if (id === 'full') return t('versions.full');
  if (id === 'abridged') return t('versions.abridged');
  return id;
}
