import type { Launch } from './driver.ts';

const LOCALES = { ar: 'ar_EG.UTF-8', en: 'en_GB.UTF-8' } as const;

/** A process's environment in which the system speaks `language`. */
export function systemSpeaking(language: Launch['language']): Record<string, string> {
  const known = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return {
    ...(Object.fromEntries(known) as Record<string, string>), // the pairs above
    LANG: LOCALES[language],
    LANGUAGE: language,
    LC_ALL: LOCALES[language],
    TZ: 'UTC',
  };
}
