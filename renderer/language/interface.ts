import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Direction, Language } from '../../core/language/bilingual.ts';
import ar from './ar.json';
import en from './en.json';

/**
 * As BCP 47 has them. Arabic is shown with its own digits, whatever the machine's region prefers: by a region, since a
 * field whose locale names its digits takes no others.
 */
export const LOCALES: Record<Language, string> = { ar: 'ar-EG', en: 'en-GB' };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface';
    resources: { interface: typeof en };
  }
}

/** Readies the catalogues, at once: both are in the program. */
export function startInterface(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'interface',
    ns: ['interface'],
    resources: { ar: { interface: ar }, en: { interface: en } },
    interpolation: {
      escapeValue: false, // React escapes
    },
    initAsync: false,
  });
  i18next.services.formatter?.add('number', (value: number, lng) => formatNumber(value, lng === 'ar' ? 'ar' : 'en'));
  applyToDocument(language);
}

export async function switchInterface(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  applyToDocument(language);
}

function applyToDocument(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Made once: making one takes a hundred times as long as using it. */
const NUMBERS: Record<Language, Intl.NumberFormat> = {
  ar: new Intl.NumberFormat(LOCALES.ar),
  en: new Intl.NumberFormat(LOCALES.en),
};

export function formatNumber(value: number, language: Language): string {
  return NUMBERS[language].format(value);
}

export function formatShare(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(value);
}

/** A calendar date without a time zone, `YYYY-MM-DD`, written out. */
export function formatDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date));
}

/** A list as the language joins it: "a, b and c". */
export function formatList(entries: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(entries);
}
