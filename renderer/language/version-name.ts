import type { useTranslation } from 'react-i18next';

/** The second version of a kind and those after it, as the importer and people who import name them. */
const NUMBERED = /^(?:version|abridged)-(\d{1,4})$/;

/** What a version of an article is called; one that was named otherwise keeps its own name. */
export function versionName(t: ReturnType<typeof useTranslation>['t'], id: string): string {
  if (id === 'full') return t('versions.full');
  if (id === 'abridged') return t('versions.abridged');
  const number = NUMBERED.exec(id)?.[1];
  return number === undefined ? id : t('versions.numbered', { number: Number(number) });
}
