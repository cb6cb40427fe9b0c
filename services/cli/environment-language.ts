import type { Language } from '../../core/language/bilingual.ts';
import type { Io } from './io.ts';

/** The language of messages, as POSIX has it: the first of these that is set and not empty; English if not Arabic. */
export function environmentLanguage(env: Io['env']): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return /^ar(?![a-z])/i.test(locale ?? systemLocale()) ? 'ar' : 'en';
}

/** Windows sets none of the variables. */
function systemLocale(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}
