import type { Language } from '../../core/language/bilingual.ts';

/** What a language is called in the interface's own. */
export function languageName(tag: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}
