import { useTranslation } from 'react-i18next';
import type { Bilingual, Language } from '../../core/language/bilingual.ts';

/** The interface's language now; the component follows when it is switched. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'ar' ? 'ar' : 'en';
}

/** Picks a lesson's text in the interface's language. */
export function useBilingual(): (text: Bilingual) => string {
  const language = useLanguage();
  return (text) => text[language];
}
