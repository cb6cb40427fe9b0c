import type { Language } from '../core/language/bilingual.ts';

/** The first of the system's languages that Hamesh speaks, English where it speaks none. `tags` are BCP 47's, best first. */
export function systemLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    if (language === 'ar' || language === 'en') return language;
  }
  return 'en';
}
